package dev.unmoor.syntax.dart;

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

/** Declarations of a file or type: rows of annotations, modifiers, types, signatures and bodies. */
final class Declarations {

    private final Facts facts;
    private final @Nullable TypeRef extended;
    private final String type;

    Declarations(Facts facts) {
        this(facts, null, "");
    }

    /**
     * @param extended the type that an extension adds members to
     * @param type the name of the type around
     */
    private Declarations(Facts facts, @Nullable TypeRef extended, String type) {
        this.facts = facts;
        this.extended = extended;
        this.type = type;
    }

    /** What a file declares. */
    void file(Node root) {
        row(root.children(), Binding.Kind.ASSIGNMENT);
    }

    private void row(List<Node> row, Binding.Kind kind) {
        List<Expr.Call> annotations = new ArrayList<>();
        List<Node> before = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Node node = row.get(i);
            Node next = i + 1 < row.size() ? row.get(i + 1) : null;
            Node body = next != null && next.is("function_body") ? next : null;
            switch (node.type()) {
                case "annotation" -> {
                    annotations.add(annotation(node));
                    continue;
                }
                case "static_final_declaration_list", "initialized_identifier_list" -> {
                    variables(node, before, kind, annotations);
                    before.clear();
                }
                case "declaration" -> member(node, body, annotations, kind);
                case "method_signature" -> method(node, body, annotations);
                case "function_signature", "getter_signature", "setter_signature" -> {
                    signature(node, node, body, annotations, FunctionFact.Kind.FUNCTION);
                    before.clear();
                }
                case "class_definition",
                        "mixin_declaration",
                        "enum_declaration",
                        "extension_declaration",
                        "extension_type_declaration",
                        "type_alias" -> {
                    type(node, annotations);
                    before.clear();
                }
                case "enum_constant" -> constant(node, annotations);
                case "function_body", "import_or_export", "library_name" -> {}
                default -> {
                    if (node.isError()) {
                        row(node.children(), kind);
                    }
                    before.add(node);
                    continue;
                }
            }
            annotations = new ArrayList<>();
        }
    }

    private Expr.Call annotation(Node node) {
        Expressions expressions = new Expressions(facts);
        Expr name = expressions.field(node, "name");
        return new Expr.Call(name, expressions.args(node.first("arguments")), node.span());
    }

    // ---- variables

    private void variables(
            Node list, List<Node> before, Binding.Kind kind, List<Expr.Call> annotations) {
        TypeRef type = TypeNames.in(before);
        boolean constant =
                kind != Binding.Kind.FIELD
                        && before.stream()
                                .anyMatch(each -> each.is("const_builtin", "final_builtin"));
        boolean fixed = before.stream().anyMatch(each -> each.is("const_builtin"));
        Facts found = new Facts();
        for (Node each : list.named("static_final_declaration", "initialized_identifier")) {
            new Body(found)
                    .initialized(each, type, constant || fixed ? Binding.Kind.CONSTANT : kind);
        }
        // annotations stand before all of them
        found.scope()
                .bindings()
                .forEach(each ->
                        facts.bind(
                                new Binding(
                                        owner(each.owner()),
                                        each.name(),
                                        each.type(),
                                        each.value(),
                                        each.kind(),
                                        annotations,
                                        each.span())));
        found.scope().functions().forEach(facts::function);
        found.scope().roots().forEach(facts::root);
    }

    private @Nullable Expr owner(@Nullable Expr owner) {
        return extended == null || owner != null ? owner : TypeNames.expr(extended);
    }

    private void constant(Node node, List<Expr.Call> annotations) {
        Node name = node.child("name");
        if (name == null) {
            return;
        }
        Node part = node.first("argument_part");
        Node arguments = node.first("arguments");
        Node list = part == null ? arguments : part.first("arguments");
        Expr value =
                list == null
                        ? null
                        : new Expr.Call(
                                new Expr.Ref(type, name.span()),
                                new Expressions(facts).args(list),
                                node.span());
        facts.bind(
                new Binding(
                        null,
                        name.text(),
                        null,
                        value,
                        Binding.Kind.ENUM_CONSTANT,
                        annotations,
                        name.span()));
        facts.root(value);
    }

    // ---- functions

    /** A member without a body: fields, abstract methods, constructors that only initialise. */
    private void member(
            Node node, @Nullable Node body, List<Expr.Call> annotations, Binding.Kind kind) {
        Node fields = node.first("static_final_declaration_list", "initialized_identifier_list");
        if (fields != null) {
            variables(fields, node.children(), kind, annotations);
        } else {
            method(node, body, annotations);
        }
    }

    private void method(Node node, @Nullable Node body, List<Expr.Call> annotations) {
        FunctionFact.Kind kind =
                node.has("static") ? FunctionFact.Kind.STATIC_METHOD : FunctionFact.Kind.METHOD;
        for (Node part : node.named()) {
            if (part.type().endsWith("constructor_signature")) {
                facts.function(Functions.constructor(part, node, body, annotations));
            } else if (part.type().endsWith("_signature")) {
                signature(part, node, body, annotations, kind);
            }
        }
    }

    private void signature(
            Node signature,
            Node whole,
            @Nullable Node body,
            List<Expr.Call> annotations,
            FunctionFact.Kind kind) {
        Node name = signature.child("name");
        boolean accessor = signature.is("getter_signature", "setter_signature");
        facts.function(
                Functions.of(
                        whole,
                        body,
                        Functions.parameters(signature),
                        name == null ? "operator" : name.text(),
                        accessor ? FunctionFact.Kind.ACCESSOR : kind,
                        TypeNames.in(signature.children()),
                        extended,
                        annotations));
    }

    /** A function in a function. */
    void function(Node signature, @Nullable Node body, List<Expr.Call> annotations) {
        signature(signature, signature, body, annotations, FunctionFact.Kind.FUNCTION);
    }

    // ---- types

    private void type(Node node, List<Expr.Call> annotations) {
        if (node.is("extension_declaration")) {
            TypeRef on = TypeNames.in(Expressions.filling(node, "class"));
            Node body = node.child("body");
            if (body != null) {
                new Declarations(facts, on, "").row(body.children(), Binding.Kind.FIELD);
            }
            return;
        }
        Node application = node.first("mixin_application_class");
        Node named = application == null ? node : application;
        Node name = named.child("name");
        if (name == null) {
            name = named.first("identifier", "type_identifier");
        }
        String called = name == null ? "" : name.text();
        List<Expr.Call> all = new ArrayList<>(annotations);
        node.named("annotation").forEach(each -> all.add(annotation(each)));
        Facts members = new Facts();
        Node body = node.child("body") == null ? node.first("class_body") : node.child("body");
        if (body != null) {
            new Declarations(members, null, called).row(body.children(), Binding.Kind.FIELD);
        }
        facts.type(
                new TypeFact(
                        called,
                        node.is("enum_declaration")
                                ? TypeFact.Kind.ENUM
                                : node.has("interface")
                                        ? TypeFact.Kind.INTERFACE
                                        : TypeFact.Kind.CLASS,
                        supertypes(node, name),
                        all,
                        members.scope(),
                        node.span()));
    }

    private static List<TypeRef> supertypes(Node node, @Nullable Node name) {
        List<TypeRef> supertypes = new ArrayList<>();
        for (Node part : node.named()) {
            switch (part.type()) {
                case "superclass", "interfaces", "mixins", "mixin_application" -> {
                    supertypes.addAll(TypeNames.all(part.children()));
                    part.named("mixins")
                            .forEach(each -> supertypes.addAll(TypeNames.all(each.children())));
                }
                case "mixin_application_class" -> supertypes.addAll(supertypes(part, null));
                default -> {}
            }
        }
        if (node.is("mixin_declaration", "type_alias")) {
            List<Node> rest = node.children().stream().filter(part -> !part.equals(name)).toList();
            supertypes.addAll(TypeNames.all(rest));
        }
        return supertypes;
    }
}
