package dev.unmoor.syntax.ruby;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Methods, classes and modules. */
final class Definitions {

    private static final Set<String> MIXINS = Set.of("include", "extend", "prepend");

    private final Script script;
    private final Lowering around;
    private final Frame frame;

    Definitions(Script script, Lowering around) {
        this.script = script;
        this.around = around;
        this.frame = around.frame();
    }

    /** Walks a definition into the frame's facts. */
    void define(Node node) {
        switch (node.type()) {
            case "method", "singleton_method" -> method(node);
            case "singleton_class" -> {
                // what it defines are methods of the class, as if written self.x
                Node body = node.child("body");
                if (body != null) {
                    around.body(body);
                }
            }
            default -> type(node);
        }
    }

    private void method(Node node) {
        Node nameNode = node.child("name");
        String name = nameNode == null ? "" : nameNode.text();
        Node list = node.child("parameters");
        Node body = node.child("body");
        Frame inside = frame.method(name);
        Lowering within = new Lowering(script, inside);
        List<Param> params = params(list == null ? List.of() : list.named(), within);
        if (body != null) {
            within.returningBody(body);
        }
        boolean constructor = name.equals("initialize") && frame.isType();
        frame.facts()
                .function(
                        new FunctionFact(
                                constructor ? "<init>" : name,
                                kind(node, constructor, params),
                                null,
                                params,
                                null,
                                List.of(),
                                inside.facts().scope(),
                                inside.facts().returns(),
                                node.span()));
    }

    /** A method without parameters reads like an attribute wherever it is used. */
    private FunctionFact.Kind kind(Node node, boolean constructor, List<Param> params) {
        if (constructor) {
            return FunctionFact.Kind.CONSTRUCTOR;
        }
        if (!frame.isType()) {
            return FunctionFact.Kind.FUNCTION;
        }
        if (node.is("singleton_method")) {
            return FunctionFact.Kind.STATIC_METHOD;
        }
        return params.isEmpty() && !yields(node)
                ? FunctionFact.Kind.ACCESSOR
                : FunctionFact.Kind.METHOD;
    }

    private static boolean yields(Node node) {
        return node.is("yield") || node.named().stream().anyMatch(Definitions::yields);
    }

    /** Lowers parameters into the frame that they are variables of. */
    static List<Param> params(List<Node> nodes, Lowering within) {
        List<Param> params = new ArrayList<>();
        for (Node node : nodes) {
            if (node.is("destructured_parameter")) {
                Expr whole = new Expr.Ref("", node.span());
                within.targets().bind(node, whole, Binding.Kind.ASSIGNMENT);
                params.add(new Param("", null, null, false, false, List.of(), node.span()));
                continue;
            }
            Node name = node.is("identifier") ? node : node.child("name");
            if (name == null || "locals".equals(node.field())) {
                continue;
            }
            within.frame().local(name.text());
            Node value = node.child("value");
            Expr byDefault = value == null ? null : within.lower(value);
            within.frame().facts().root(byDefault);
            boolean rest = node.is("splat_parameter", "hash_splat_parameter");
            params.add(
                    new Param(name.text(), null, byDefault, rest, false, List.of(), node.span()));
        }
        return params;
    }

    private void type(Node node) {
        Node nameNode = node.child("name");
        Node superclass = node.child("superclass");
        Node body = node.child("body");
        String name = nameNode == null ? "" : dotted(nameNode);
        List<TypeRef> supertypes = new ArrayList<>();
        Node above = superclass == null ? null : superclass.firstNamed();
        if (above != null) {
            if (above.is("constant", "scope_resolution")) {
                supertypes.add(typeRef(above));
            } else {
                frame.facts().root(around.lower(above));
            }
        }
        if (body != null) {
            mixins(body, supertypes);
        }
        Frame inside = frame.type(name);
        if (body != null) {
            new Lowering(script, inside).body(body);
        }
        frame.facts()
                .type(
                        new TypeFact(
                                name,
                                TypeFact.Kind.CLASS,
                                supertypes,
                                List.of(),
                                inside.facts().scope(),
                                node.span()));
    }

    private static void mixins(Node body, List<TypeRef> supertypes) {
        for (Node call : body.named("call")) {
            Node method = call.child("method");
            Node arguments = call.child("arguments");
            if (call.child("receiver") == null
                    && method != null
                    && MIXINS.contains(method.text())
                    && arguments != null) {
                for (Node each : arguments.named("constant", "scope_resolution")) {
                    supertypes.add(typeRef(each));
                }
            }
        }
    }

    private static String dotted(Node name) {
        return name.text().replaceAll("\\s+", "").replaceFirst("^::", "").replace("::", ".");
    }

    /** The type that a constant names. */
    static TypeRef typeRef(Node constant) {
        return new TypeRef(dotted(constant), List.of(), constant.span());
    }

    /** The type that a lowered constant names, or null. */
    static @Nullable TypeRef typeRef(Expr constant) {
        String name = dotted(constant);
        return name == null ? null : new TypeRef(name, List.of(), constant.span());
    }

    private static @Nullable String dotted(Expr expr) {
        return switch (expr) {
            case Expr.Ref ref -> {
                String name = ref.name().startsWith("::") ? ref.name().substring(2) : ref.name();
                yield !name.isEmpty() && Character.isUpperCase(name.charAt(0)) ? name : null;
            }
            case Expr.Member member -> {
                String outer = dotted(member.object());
                yield outer == null ? null : outer + "." + member.name();
            }
            default -> null;
        };
    }
}
