package dev.unmoor.syntax.javascript;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes, interfaces, object types, enumerations and namespaces. */
final class Types {

    private final Lowering file;

    Types(Lowering file) {
        this.file = file;
    }

    // ---- classes

    /** A class as a value: it is declared under its own name, the name it is given or its place. */
    Expr expression(Node node, String name, Facts in) {
        return declared(node, name.isEmpty() ? place("class", node) : name, List.of(), in);
    }

    /**
     * A class is declared.
     *
     * @param fallback its name if it has none
     * @param decorators those that stand before an {@code export}
     * @return its name, as an expression
     */
    Expr.Ref declared(Node node, String fallback, List<Node> decorators, Facts in) {
        Node name = node.child("name");
        String called = name == null ? fallback : name.text();
        List<Expr.Call> annotations = new ArrayList<>();
        for (Node decorator : decorators) {
            annotations.add(file.expressions().decorator(decorator, in));
        }
        for (Node decorator : node.named("decorator")) {
            annotations.add(file.expressions().decorator(decorator, in));
        }
        Facts body = new Facts();
        List<TypeRef> supertypes = heritage(node, body);
        Node members = node.child("body");
        if (members != null) {
            members(members, body);
        }
        in.type(
                new TypeFact(
                        called,
                        TypeFact.Kind.CLASS,
                        supertypes,
                        annotations,
                        body.scope(),
                        node.span()));
        return new Expr.Ref(called, name == null ? node.span() : name.span());
    }

    private List<TypeRef> heritage(Node node, Facts body) {
        List<TypeRef> supertypes = new ArrayList<>();
        Node heritage = node.first("class_heritage");
        if (heritage == null) {
            return supertypes;
        }
        Node clause = heritage.first("extends_clause");
        if (clause == null) {
            Node base = heritage.firstNamed();
            if (base != null && !base.is("implements_clause")) {
                base(base, null, supertypes, body);
            }
        } else {
            Node arguments = clause.first("type_arguments");
            for (Node base : clause.all("value")) {
                base(base, arguments, supertypes, body);
            }
        }
        Node contracts = heritage.first("implements_clause");
        if (contracts != null) {
            supers(contracts, supertypes);
        }
        return supertypes;
    }

    /** A base class is an expression; what is no name is evaluated with the class. */
    private void base(Node node, @Nullable Node arguments, List<TypeRef> supertypes, Facts body) {
        Expr base = file.expressions().lower(node, body);
        String name = dotted(base);
        if (name == null) {
            body.root(base);
        } else {
            supertypes.add(new TypeRef(name, file.typeNames().arguments(arguments), node.span()));
        }
    }

    private static @Nullable String dotted(Expr expr) {
        return switch (expr) {
            case Expr.Ref ref -> ref.name();
            case Expr.Member member -> {
                String object = dotted(member.object());
                yield object == null ? null : object + "." + member.name();
            }
            default -> null;
        };
    }

    private void supers(Node clause, List<TypeRef> supertypes) {
        for (Node each : clause.named()) {
            supertypes.addAll(TypeNames.members(file.typeNames().of(each)));
        }
    }

    private void members(Node members, Facts body) {
        List<Expr.Call> decorators = new ArrayList<>();
        for (Node member : members.named()) {
            for (Node decorator : member.named("decorator")) {
                decorators.add(file.expressions().decorator(decorator, body));
            }
            switch (member.type()) {
                case "decorator" -> {
                    decorators.add(file.expressions().decorator(member, body));
                    continue;
                }
                case "method_definition", "abstract_method_signature" ->
                        method(member, decorators, body);
                case "public_field_definition", "field_definition" ->
                        field(member, decorators, body);
                case "class_static_block" -> {
                    Node block = member.child("body");
                    if (block != null) {
                        file.statements().all(block, body);
                    }
                }
                default -> {
                    if (member.isError()) {
                        file.statements().all(member, body);
                    }
                }
            }
            decorators = new ArrayList<>();
        }
    }

    private void method(Node member, List<Expr.Call> decorators, Facts body) {
        Node key = member.child("name");
        String name = key == null ? null : Expressions.plainKey(key);
        FunctionFact.Kind kind =
                member.has("get", "set")
                        ? FunctionFact.Kind.ACCESSOR
                        : member.has("static")
                                ? FunctionFact.Kind.STATIC_METHOD
                                : FunctionFact.Kind.METHOD;
        if ("constructor".equals(name)) {
            name = "<init>";
            kind = FunctionFact.Kind.CONSTRUCTOR;
        } else if (name == null) {
            name = key == null ? "" : key.text();
        }
        body.function(file.functions().of(member, name, kind, decorators));
    }

    private void field(Node member, List<Expr.Call> decorators, Facts body) {
        Node key = member.child("name") == null ? member.child("property") : member.child("name");
        Node value = member.child("value");
        if (key == null) {
            return;
        }
        String plain = Expressions.plainKey(key);
        String name = plain == null ? key.text() : plain;
        if (value != null && Functions.isFunction(value)) {
            FunctionFact.Kind kind =
                    member.has("static")
                            ? FunctionFact.Kind.STATIC_METHOD
                            : FunctionFact.Kind.METHOD;
            body.function(file.functions().of(value, name, kind, decorators));
            return;
        }
        Expr lowered = value == null ? null : file.expressions().lower(value, name, body);
        Node type = member.child("type");
        body.bind(
                new Binding(
                        null,
                        name,
                        file.typeNames().of(type == null ? Statements.cast(value) : type),
                        lowered,
                        Binding.Kind.FIELD,
                        decorators,
                        key.span()));
        body.root(lowered);
    }

    // ---- types

    /** {@code interface A extends B { … }}. */
    void interfaceType(Node node, Facts in) {
        Node name = node.child("name");
        List<TypeRef> supertypes = new ArrayList<>();
        for (Node clause : node.named("extends_type_clause", "extends_clause")) {
            supers(clause, supertypes);
        }
        Node body = node.child("body");
        add(
                name == null ? "" : name.text(),
                supertypes,
                body == null ? List.of() : List.of(body),
                node,
                in);
    }

    /** {@code type A = …}: what it names are its supertypes, what it spells out its fields. */
    void alias(Node node, Facts in) {
        Node name = node.child("name");
        Node value = node.child("value");
        List<TypeRef> supertypes = new ArrayList<>();
        List<Node> bodies = new ArrayList<>();
        if (value != null) {
            parts(value, supertypes, bodies);
        }
        add(name == null ? "" : name.text(), supertypes, bodies, node, in);
    }

    private void parts(Node type, List<TypeRef> supertypes, List<Node> bodies) {
        switch (type.type()) {
            case "object_type" -> bodies.add(type);
            case "union_type", "intersection_type", "parenthesized_type" -> {
                file.typeNames().admit(type);
                type.named().forEach(each -> parts(each, supertypes, bodies));
            }
            default -> supertypes.addAll(TypeNames.members(file.typeNames().of(type)));
        }
    }

    /** An object type without a name goes by its place. */
    @Nullable TypeRef anonymous(Node node) {
        if (node.named("property_signature", "method_signature").isEmpty()) {
            return null;
        }
        String name = place("type", node);
        add(name, List.of(), List.of(node), node, file.top());
        return new TypeRef(name, List.of(), node.span());
    }

    private void add(
            String name, List<TypeRef> supertypes, List<Node> bodies, Node node, Facts in) {
        Facts members = new Facts();
        for (Node body : bodies) {
            for (Node member : body.named("property_signature", "method_signature")) {
                signature(member, members);
            }
        }
        in.type(
                new TypeFact(
                        name,
                        TypeFact.Kind.INTERFACE,
                        supertypes,
                        List.of(),
                        members.scope(),
                        node.span()));
    }

    private void signature(Node member, Facts members) {
        Node key = member.child("name");
        String name = key == null ? null : Expressions.plainKey(key);
        if (key == null || name == null) {
            return;
        }
        Node type = member.child("type");
        Node written = type == null ? null : type.firstNamed();
        if (member.is("method_signature")) {
            FunctionFact.Kind kind =
                    member.has("get", "set")
                            ? FunctionFact.Kind.ACCESSOR
                            : FunctionFact.Kind.METHOD;
            members.function(file.functions().of(member, name, kind, List.of()));
        } else if (written != null && written.is("function_type")) {
            members.function(
                    file.functions().of(written, name, FunctionFact.Kind.METHOD, List.of()));
        } else {
            members.bind(
                    null, name, file.typeNames().of(type), null, Binding.Kind.FIELD, key.span());
        }
    }

    private static String place(String what, Node node) {
        return what + "@" + node.span().line() + ":" + node.span().column();
    }

    // ---- enumerations, namespaces

    /** {@code enum A { B = "b" }}. */
    void enumeration(Node node, Facts in) {
        Node name = node.child("name");
        Node members = node.child("body");
        Facts body = new Facts();
        for (Node member : members == null ? List.<Node>of() : members.named()) {
            boolean assigned = member.is("enum_assignment");
            Node key = assigned ? member.child("name") : member;
            Node value = assigned ? member.child("value") : null;
            if (key != null && !key.isError()) {
                String plain = Expressions.plainKey(key);
                Expr lowered = value == null ? null : file.expressions().lower(value, body);
                body.bind(
                        plain == null ? key.text() : plain,
                        lowered,
                        Binding.Kind.ENUM_CONSTANT,
                        key.span());
                body.root(lowered);
            }
        }
        in.type(
                new TypeFact(
                        name == null ? "" : name.text(),
                        TypeFact.Kind.ENUM,
                        List.of(),
                        List.of(),
                        body.scope(),
                        node.span()));
    }

    /** {@code namespace A.B { … }}: an object with what is declared in it. */
    void namespace(Node node, Facts in) {
        Node name = node.child("name");
        Node block = node.child("body");
        if (name == null || block == null) {
            return;
        }
        Facts body = new Facts();
        int before = file.exports().size();
        file.statements().all(block, body);
        // what a namespace exports are its members, not the file's
        file.exports().subList(before, file.exports().size()).clear();
        List<String> names = List.of(name.text().split("\\."));
        TypeFact type = null;
        for (String each : names.reversed()) {
            Facts around = new Facts();
            if (type != null) {
                around.type(type);
            }
            type =
                    new TypeFact(
                            each.strip(),
                            TypeFact.Kind.OBJECT,
                            List.of(),
                            List.of(),
                            type == null ? body.scope() : around.scope(),
                            node.span());
        }
        if (type != null) {
            in.type(type);
        }
    }
}
