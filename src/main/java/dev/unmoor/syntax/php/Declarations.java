package dev.unmoor.syntax.php;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Functions, closures, classes, interfaces, traits, enumerations and constants. */
final class Declarations {

    private final Script script;
    private final Frame frame;
    private final Expressions expressions;

    Declarations(Script script, Frame frame) {
        this.script = script;
        this.frame = frame;
        this.expressions = new Expressions(script, frame);
    }

    /** Walks a declaration into the frame's facts. */
    void declare(Node node) {
        if (node.is("function_definition")) {
            frame.facts().function(function(node, FunctionFact.Kind.FUNCTION, name(node)));
        } else {
            frame.facts().type(type(node));
        }
    }

    /** An anonymous function. */
    FunctionFact closure(Node node) {
        return function(node, FunctionFact.Kind.LAMBDA, "");
    }

    private static String name(Node node) {
        Node name = node.child("name");
        return name == null ? "" : name.text();
    }

    private FunctionFact function(Node node, FunctionFact.Kind kind, String name) {
        Frame inside = frame.function();
        List<Param> params = new ArrayList<>();
        Node list = node.child("parameters");
        for (Node parameter : list == null ? List.<Node>of() : list.named()) {
            Node variable = parameter.child("name");
            if (variable != null) {
                params.add(param(parameter, variable));
            }
        }
        Node body = node.child("body");
        if (body != null && node.is("arrow_function")) {
            inside.facts().returned(new Expressions(script, inside).lower(body));
        } else if (body != null) {
            new Statements(script, inside).block(body);
        }
        return new FunctionFact(
                name,
                kind,
                null,
                params,
                Types.of(node.child("return_type"), frame.type()),
                attributes(node),
                inside.facts().scope(),
                inside.facts().returns(),
                node.span());
    }

    private Param param(Node node, Node variable) {
        Node value = node.child("default_value");
        Expr byDefault = value == null ? null : expressions.lower(value);
        frame.facts().root(byDefault);
        Node inner = variable.is("by_ref") ? variable.lastNamed() : variable;
        return new Param(
                Expressions.variableName(inner == null ? variable : inner),
                Types.of(node.child("type"), frame.type()),
                byDefault,
                node.is("variadic_parameter"),
                node.is("property_promotion_parameter"),
                attributes(node),
                node.span());
    }

    /** Attributes, as calls. */
    private List<Expr.Call> attributes(Node node) {
        List<Expr.Call> calls = new ArrayList<>();
        Node list = node.child("attributes");
        for (Node group : list == null ? List.<Node>of() : list.named("attribute_group")) {
            for (Node attribute : group.named("attribute")) {
                Node name = attribute.firstNamed();
                Node arguments = attribute.child("parameters");
                if (name != null) {
                    calls.add(
                            new Expr.Call(
                                    expressions.lower(name),
                                    arguments == null
                                            ? List.of()
                                            : expressions.calls().arguments(arguments),
                                    attribute.span()));
                }
            }
        }
        return calls;
    }

    /** A class, interface, trait or enumeration, also an anonymous class. */
    TypeFact type(Node node) {
        String name = name(node);
        Frame inside = frame.type(name);
        Declarations members = new Declarations(script, inside);
        List<TypeRef> supertypes = new ArrayList<>();
        for (Node clause : node.named("base_clause", "class_interface_clause")) {
            for (Node each : clause.named()) {
                supertypes.add(Types.name(each, ""));
            }
        }
        Node body = node.child("body");
        if (body == null) {
            body = node.first("declaration_list");
        }
        for (Node member : body == null ? List.<Node>of() : body.named()) {
            if (member.is("use_declaration")) {
                for (Node each : member.named("name", "qualified_name")) {
                    supertypes.add(Types.name(each, ""));
                }
            } else {
                members.member(member);
            }
        }
        TypeFact.Kind kind =
                switch (node.type()) {
                    case "interface_declaration" -> TypeFact.Kind.INTERFACE;
                    case "enum_declaration" -> TypeFact.Kind.ENUM;
                    default -> TypeFact.Kind.CLASS;
                };
        return new TypeFact(
                name, kind, supertypes, attributes(node), inside.facts().scope(), node.span());
    }

    private void member(Node node) {
        switch (node.type()) {
            case "method_declaration" -> {
                String name = name(node);
                boolean constructor = name.equals("__construct");
                FunctionFact.Kind kind =
                        constructor
                                ? FunctionFact.Kind.CONSTRUCTOR
                                : node.has("static_modifier")
                                        ? FunctionFact.Kind.STATIC_METHOD
                                        : FunctionFact.Kind.METHOD;
                frame.facts().function(function(node, kind, constructor ? "<init>" : name));
            }
            case "property_declaration" -> properties(node);
            case "const_declaration" -> constants(node);
            case "enum_case" -> {
                Node name = node.child("name");
                Node value = node.child("value");
                Expr bound = value == null ? null : expressions.lower(value);
                frame.facts().root(bound);
                if (name != null) {
                    frame.facts().bind(name.text(), bound, Binding.Kind.ENUM_CONSTANT, name.span());
                }
            }
            case "ERROR" -> new Statements(script, frame).block(node);
            default -> {}
        }
    }

    private void properties(Node node) {
        TypeRef type = Types.of(node.child("type"), frame.type());
        List<Expr.Call> attributes = attributes(node);
        for (Node element : node.named("property_element")) {
            Node name = element.child("name");
            Node value = element.child("default_value");
            Expr bound = value == null ? null : expressions.lower(value);
            frame.facts().root(bound);
            if (name != null) {
                frame.facts()
                        .bind(
                                new Binding(
                                        null,
                                        Expressions.variableName(name),
                                        type,
                                        bound,
                                        Binding.Kind.FIELD,
                                        attributes,
                                        name.span()));
            }
        }
    }

    /** {@code const A = 1, B = 2}. */
    void constants(Node node) {
        for (Node element : node.named("const_element")) {
            Node name = element.firstNamed();
            Node value = element.lastNamed();
            if (name != null && value != null && element.named().size() > 1) {
                Expr bound = expressions.lower(value);
                frame.facts().root(bound);
                frame.facts().bind(name.text(), bound, Binding.Kind.CONSTANT, name.span());
            }
        }
    }
}
