package dev.unmoor.syntax.csharp;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes, records, structs, interfaces, enumerations, and their members. */
final class Types {

    private final Frame outer;

    Types(Frame outer) {
        this.outer = outer;
    }

    /** A type is declared. */
    void declare(Node node) {
        Node name = node.child("name");
        Frame frame = outer.inner();
        List<TypeRef> supertypes = supertypes(node, frame);
        Node members = node.child("body");
        for (Node member : members == null ? List.<Node>of() : members.named()) {
            member(member, frame);
        }
        outer.facts()
                .type(
                        new TypeFact(
                                name == null ? "" : name.text(),
                                kind(node),
                                supertypes,
                                Attributes.of(node, new Expressions(outer)),
                                frame.facts().scope(),
                                node.span()));
    }

    private static TypeFact.Kind kind(Node node) {
        return switch (node.type()) {
            case "interface_declaration", "delegate_declaration" -> TypeFact.Kind.INTERFACE;
            case "struct_declaration" -> TypeFact.Kind.STRUCT;
            case "enum_declaration" -> TypeFact.Kind.ENUM;
            default -> node.has("struct") ? TypeFact.Kind.STRUCT : TypeFact.Kind.CLASS;
        };
    }

    /** The bases; a primary constructor calls the first one. */
    private static List<TypeRef> supertypes(Node node, Frame frame) {
        List<TypeRef> supertypes = new ArrayList<>();
        Node bases = node.first("base_list");
        Node passed = bases == null ? null : bases.first("argument_list");
        for (Node base : bases == null ? List.<Node>of() : bases.named()) {
            boolean called = base.is("primary_constructor_base_type");
            TypeRef type = TypeNames.of(called ? base.child("type") : base);
            if (type != null) {
                supertypes.add(type);
            }
            passed = called ? base.first("argument_list") : passed;
        }
        if (node.first("parameter_list") != null && !node.is("delegate_declaration")) {
            primary(node, passed, frame);
        }
        return supertypes;
    }

    private static void primary(Node node, @Nullable Node passed, Frame frame) {
        Node list = node.first("parameter_list");
        Frame body = frame.inner();
        List<Param> params = Functions.params(list, body, true);
        if (passed != null) {
            Expr base = new Expr.Self(true, passed.span());
            List<Expr.Arg> args = new Expressions(body).args(passed);
            body.facts().root(new Expr.Call(base, args, passed.span()));
        }
        frame.facts()
                .function(
                        new FunctionFact(
                                "<init>",
                                FunctionFact.Kind.CONSTRUCTOR,
                                null,
                                params,
                                null,
                                List.of(),
                                body.facts().scope(),
                                List.of(),
                                list == null ? node.span() : list.span()));
    }

    private void member(Node node, Frame frame) {
        switch (node.type()) {
            case "field_declaration", "event_field_declaration" -> fields(node, frame);
            case "property_declaration", "indexer_declaration", "event_declaration" ->
                    property(node, frame);
            case "method_declaration" -> {
                Node name = node.child("name");
                FunctionFact.Kind kind =
                        isStatic(node) ? FunctionFact.Kind.STATIC_METHOD : FunctionFact.Kind.METHOD;
                function(node, name == null ? "" : name.text(), kind, node.child("returns"), frame);
            }
            case "operator_declaration", "conversion_operator_declaration" ->
                    function(
                            node,
                            "operator",
                            FunctionFact.Kind.STATIC_METHOD,
                            node.child("type"),
                            frame);
            case "constructor_declaration" ->
                    function(node, "<init>", FunctionFact.Kind.CONSTRUCTOR, null, frame);
            case "destructor_declaration" ->
                    function(node, "<finalize>", FunctionFact.Kind.METHOD, null, frame);
            case "enum_member_declaration" -> constant(node, frame);
            case "preproc_if", "preproc_elif", "preproc_else" -> {
                Node condition = node.child("condition");
                node.named().stream()
                        .filter(part -> !part.equals(condition))
                        .forEach(part -> member(part, frame));
            }
            case "class_declaration",
                    "struct_declaration",
                    "record_declaration",
                    "interface_declaration",
                    "enum_declaration",
                    "delegate_declaration" ->
                    new Types(frame).declare(node);
            default -> {
                if (node.isError()) {
                    node.named().stream()
                            .filter(part -> !part.children().isEmpty())
                            .forEach(part -> member(part, frame));
                }
            }
        }
    }

    private static void function(
            Node node, String name, FunctionFact.Kind kind, @Nullable Node result, Frame frame) {
        List<Expr.Call> annotations = Attributes.of(node, new Expressions(frame));
        frame.facts()
                .function(new Functions(frame).of(node, name, kind, annotations, result, false));
    }

    private static boolean isStatic(Node node) {
        return has(node, "static");
    }

    private static boolean has(Node node, String modifier) {
        return node.named("modifier").stream().anyMatch(each -> each.text().equals(modifier));
    }

    private static void fields(Node node, Frame frame) {
        Node declaration = node.first("variable_declaration");
        if (declaration == null) {
            return;
        }
        Node type = declaration.child("type");
        Expressions expressions = new Expressions(frame);
        List<Expr.Call> annotations = Attributes.of(node, expressions);
        for (Node declarator : declaration.named("variable_declarator")) {
            Node name = declarator.child("name");
            Node value = Body.initial(declarator);
            if (name != null) {
                Binding.Kind kind = has(node, "const") ? Binding.Kind.CONSTANT : Binding.Kind.FIELD;
                bind(name, type, value, kind, annotations, frame, expressions);
            }
        }
    }

    private static void bind(
            Node name,
            @Nullable Node type,
            @Nullable Node value,
            Binding.Kind kind,
            List<Expr.Call> annotations,
            Frame frame,
            Expressions expressions) {
        Expr lowered = value == null ? null : expressions.lower(value, type);
        frame.facts()
                .bind(
                        new Binding(
                                null,
                                TypeNames.dotted(name),
                                TypeNames.of(type),
                                lowered,
                                kind,
                                annotations,
                                name.span()));
        frame.facts().root(lowered);
    }

    /** A property with code is its accessors; any other is a field. */
    private static void property(Node node, Frame frame) {
        Node name = node.child("name");
        Node type = node.child("type");
        Node value = node.child("value");
        Node accessors = node.child("accessors");
        Expressions expressions = new Expressions(frame);
        List<Expr.Call> annotations = Attributes.of(node, expressions);
        String called = name == null ? "this" : TypeNames.dotted(name);
        boolean coded = false;
        if (value != null && value.is("arrow_expression_clause")) {
            accessor(node, value, called, type, annotations, frame);
            return;
        }
        for (Node accessor :
                accessors == null ? List.<Node>of() : accessors.named("accessor_declaration")) {
            Node body = accessor.child("body");
            if (body != null) {
                coded = true;
                accessor(
                        accessor,
                        body,
                        called,
                        accessor.has("get") ? type : null,
                        annotations,
                        frame);
            }
        }
        if (name != null && (!coded || value != null)) {
            bind(name, type, value, Binding.Kind.FIELD, annotations, frame, expressions);
        }
    }

    private static void accessor(
            Node node,
            Node body,
            String name,
            @Nullable Node type,
            List<Expr.Call> annotations,
            Frame frame) {
        Frame inner = frame.inner();
        Body statements = new Body(inner, type);
        List<Param> params = new ArrayList<>();
        if (type == null) {
            params.add(new Param("value", null, null, false, false, List.of(), node.span()));
        }
        if (body.is("block")) {
            statements.all(body);
        } else {
            Node value = Expressions.operandOf(body);
            if (value != null) {
                statements.result(value, type == null);
            }
        }
        frame.facts()
                .function(
                        new FunctionFact(
                                name,
                                FunctionFact.Kind.ACCESSOR,
                                null,
                                params,
                                TypeNames.of(type),
                                annotations,
                                inner.facts().scope(),
                                inner.facts().returns(),
                                node.span()));
    }

    private static void constant(Node node, Frame frame) {
        Node name = node.child("name");
        if (name != null) {
            Expressions expressions = new Expressions(frame);
            bind(
                    name,
                    null,
                    node.child("value"),
                    Binding.Kind.ENUM_CONSTANT,
                    Attributes.of(node, expressions),
                    frame,
                    expressions);
        }
    }
}
