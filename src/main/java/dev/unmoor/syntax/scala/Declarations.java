package dev.unmoor.syntax.scala;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers types, functions and their parameters. */
final class Declarations {

    private static final String CONSTRUCTOR = "<init>";

    private final Lowering all;

    Declarations(Lowering all) {
        this.all = all;
    }

    /** A class, trait, object or enumeration. */
    TypeFact type(Node node) {
        TypeFact.Kind kind =
                switch (node.type()) {
                    case "trait_definition" -> TypeFact.Kind.INTERFACE;
                    case "object_definition" -> TypeFact.Kind.OBJECT;
                    case "enum_definition" -> TypeFact.Kind.ENUM;
                    default -> TypeFact.Kind.CLASS;
                };
        String name = all.nameOf(node);
        Facts body = new Facts();
        primaryConstructor(node, body);
        Node members = node.child("body");
        if (members != null) {
            for (Node cases : members.named("enum_case_definitions")) {
                cases.named("simple_enum_case").forEach(each -> constant(each, name, body));
                for (Node each : cases.named("full_enum_case")) {
                    body.type(enumCase(each, name));
                }
            }
            all.statements.members(members, body);
        }
        return new TypeFact(
                name, kind, supertypes(node), annotations(node), body.scope(), node.span());
    }

    private TypeFact enumCase(Node node, String owner) {
        Facts body = new Facts();
        primaryConstructor(node, body);
        Node name = node.child("name");
        Span place = name == null ? node.span() : name.span();
        List<TypeRef> supertypes = new ArrayList<>(supertypes(node));
        if (supertypes.isEmpty()) {
            supertypes.add(new TypeRef(owner, List.of(), place));
        }
        return new TypeFact(
                all.nameOf(node),
                TypeFact.Kind.CLASS,
                supertypes,
                annotations(node),
                body.scope(),
                node.span());
    }

    private void constant(Node node, String owner, Facts body) {
        Node name = node.child("name");
        if (name == null) {
            return;
        }
        Node parent = node.child("extend");
        List<Expr.Arg> arguments =
                parent == null
                        ? List.of()
                        : all.expressions.arguments(parent.all("arguments"), body);
        Expr value = new Expr.New(new Expr.Ref(owner, name.span()), arguments, null, node.span());
        body.root(value);
        body.bind(
                null,
                all.name(name),
                new TypeRef(owner, List.of(), name.span()),
                value,
                Binding.Kind.ENUM_CONSTANT,
                name.span());
    }

    /** An anonymous type. */
    TypeFact anonymous(List<TypeRef> supertypes, Node body, Span span) {
        Facts members = new Facts();
        all.statements.members(body, members);
        return new TypeFact("", TypeFact.Kind.CLASS, supertypes, List.of(), members.scope(), span);
    }

    private static List<TypeRef> supertypes(Node node) {
        List<TypeRef> supertypes = new ArrayList<>();
        for (Node clause : node.named("extends_clause")) {
            supertypes.addAll(TypeNames.references(clause.all("type")));
        }
        return supertypes;
    }

    /**
     * The primary constructor, if anything is said of it. Its parameters are all told to be fields:
     * the body sees them as it sees fields.
     */
    private void primaryConstructor(Node type, Facts body) {
        Facts own = new Facts();
        List<Param> params = new ArrayList<>();
        boolean cases = type.has("case") || type.is("full_enum_case");
        List<Node> lists = type.named("class_parameters");
        for (Node list : lists) {
            for (Node parameter : list.named("class_parameter")) {
                Param param = param(parameter, true);
                params.add(param);
                if (cases || parameter.has("val", "var")) {
                    body.bind(
                            new Binding(
                                    null,
                                    param.name(),
                                    param.type(),
                                    null,
                                    Binding.Kind.FIELD,
                                    param.annotations(),
                                    param.span()));
                }
            }
        }
        for (Node clause : type.named("extends_clause")) {
            List<Node> arguments = clause.all("arguments");
            if (!arguments.isEmpty()) {
                Expr parent = new Expr.Self(true, clause.span());
                own.root(
                        new Expr.Call(
                                parent, all.expressions.arguments(arguments, own), clause.span()));
            }
        }
        if (!lists.isEmpty() || !own.scope().roots().isEmpty()) {
            Node place = lists.isEmpty() ? type : lists.getFirst();
            body.function(
                    new FunctionFact(
                            CONSTRUCTOR,
                            FunctionFact.Kind.CONSTRUCTOR,
                            null,
                            params,
                            null,
                            List.of(),
                            own.scope(),
                            List.of(),
                            place.span()));
        }
    }

    /** A member: what has no parameter list is used like a field. */
    FunctionFact method(Node node, @Nullable Param receiver) {
        String name = all.nameOf(node);
        if (name.equals("this")) {
            return function(node, CONSTRUCTOR, FunctionFact.Kind.CONSTRUCTOR, receiver);
        }
        boolean accessor = !node.has("parameters");
        FunctionFact.Kind kind = accessor ? FunctionFact.Kind.ACCESSOR : FunctionFact.Kind.METHOD;
        return function(node, name, kind, receiver);
    }

    /** A function that is no member. */
    FunctionFact function(Node node) {
        return function(node, all.nameOf(node), FunctionFact.Kind.FUNCTION, null);
    }

    private FunctionFact function(
            Node node, String name, FunctionFact.Kind kind, @Nullable Param receiver) {
        List<Param> params = new ArrayList<>();
        for (Node list : node.named("parameters")) {
            list.named("parameter").forEach(each -> params.add(param(each, false)));
        }
        Facts body = new Facts();
        Node value = Lowering.named(node, "body");
        if (kind == FunctionFact.Kind.CONSTRUCTOR) {
            body.root(all.expressions.value(value, body));
        } else {
            body.returned(all.expressions.value(value, body));
        }
        return new FunctionFact(
                name,
                kind,
                receiver,
                params,
                TypeNames.reference(Lowering.named(node, "return_type")),
                annotations(node),
                body.scope(),
                body.returns(),
                node.span());
    }

    /** The functions of an extension; their receiver is its parameter. */
    void extension(Node node, Facts in) {
        Node list = node.first("parameters");
        Node parameter = list == null ? null : list.first("parameter");
        Param receiver = parameter == null ? null : param(parameter, false);
        for (Node each : node.named("function_definition", "function_declaration")) {
            in.function(method(each, receiver));
        }
        for (Node block : node.named("template_body", "indented_block", "with_template_body")) {
            for (Node each : block.named("function_definition", "function_declaration")) {
                in.function(method(each, receiver));
            }
        }
    }

    Param param(Node node, boolean field) {
        Node name = node.child("name");
        Node type = Lowering.named(node, "type");
        Node fallback = Lowering.named(node, "default_value");
        return new Param(
                name == null ? "" : all.name(name),
                TypeNames.reference(type),
                all.expressions.value(fallback, new Facts()),
                type != null && type.is("repeated_parameter_type"),
                field,
                annotations(node),
                name == null ? node.span() : name.span());
    }

    List<Expr.Call> annotations(Node declaration) {
        List<Expr.Call> annotations = new ArrayList<>();
        Facts nothing = new Facts(); // constants bind nothing
        for (Node annotation : declaration.named("annotation")) {
            Expr name = TypeNames.expression(Lowering.named(annotation, "name"));
            if (name != null) {
                List<Expr.Arg> arguments =
                        all.expressions.arguments(annotation.all("arguments"), nothing);
                annotations.add(new Expr.Call(name, arguments, annotation.span()));
            }
        }
        return annotations;
    }
}
