package dev.unmoor.syntax.scala;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers statements and definitions into the scope of the function, type or file around them. */
final class Statements {

    private static final Set<String> DEFINITIONS =
            Set.of(
                    "package_clause",
                    "package_object",
                    "import_declaration",
                    "export_declaration",
                    "class_definition",
                    "trait_definition",
                    "object_definition",
                    "enum_definition",
                    "enum_case_definitions",
                    "function_definition",
                    "function_declaration",
                    "extension_definition",
                    "given_definition",
                    "type_definition",
                    "val_definition",
                    "var_definition",
                    "val_declaration",
                    "var_declaration",
                    "while_expression",
                    "do_while_expression",
                    "self_type",
                    "ERROR");

    private final Lowering all;

    Statements(Lowering all) {
        this.all = all;
    }

    /** All statements of a file or block. */
    void lower(Node block, Facts in) {
        block.named().forEach(child -> statement(child, false, in));
    }

    /** All members of a type. */
    void members(Node body, Facts type) {
        body.named().forEach(child -> statement(child, true, type));
    }

    /** Lowers a block whose last statement is its value; null if it has none. */
    @Nullable Expr value(Node block, Facts in) {
        return value(block.named(), in);
    }

    private @Nullable Expr value(List<Node> statements, Facts in) {
        Node last = null;
        for (Node child : statements) {
            if (last != null) {
                statement(last, false, in);
            }
            last = child;
        }
        if (last == null) {
            return null;
        }
        if (DEFINITIONS.contains(last.type())) {
            statement(last, false, in);
            return null;
        }
        return all.expressions.value(last, in);
    }

    private void statement(Node node, boolean member, Facts in) {
        switch (node.type()) {
            case "package_clause", "package_object" -> {
                Node body = node.first("template_body");
                if (body != null) {
                    lower(body, in);
                }
            }
            case "import_declaration", "export_declaration" -> Imports.lower(node, all);
            case "class_definition", "trait_definition", "object_definition", "enum_definition" ->
                    in.type(all.declarations.type(node));
            case "enum_case_definitions", "self_type" -> {}
            case "function_definition", "function_declaration" ->
                    in.function(
                            member
                                    ? all.declarations.method(node, null)
                                    : all.declarations.function(node));
            case "extension_definition" -> all.declarations.extension(node, in);
            case "given_definition" -> given(node, member, in);
            case "type_definition" -> alias(node, in);
            case "val_definition", "var_definition", "val_declaration", "var_declaration" ->
                    variable(node, member, in);
            case "while_expression", "do_while_expression" -> {
                for (Node part : node.all("condition")) {
                    in.root(all.expressions.value(part, in));
                }
                for (Node part : node.all("body")) {
                    in.root(all.expressions.value(part, in));
                }
            }
            case "if_expression" -> {
                in.root(all.expressions.value(Lowering.named(node, "condition"), in));
                block(Lowering.named(node, "consequence"), in);
                block(Lowering.named(node, "alternative"), in);
            }
            case "block", "indented_block", "ERROR" -> lower(node, in);
            default -> in.root(all.expressions.value(node, in));
        }
    }

    private void block(@Nullable Node body, Facts in) {
        if (body != null) {
            statement(body, false, in);
        }
    }

    private void variable(Node node, boolean member, Facts in) {
        Node initial = Lowering.named(node, "value");
        Expr value =
                initial == null || initial.is("wildcard")
                        ? null
                        : all.expressions.operand(initial, in);
        in.root(value);
        TypeRef type = TypeNames.reference(Lowering.named(node, "type"));
        Binding.Kind kind = member ? Binding.Kind.FIELD : Binding.Kind.ASSIGNMENT;
        Node pattern = Lowering.named(node, "pattern");
        if (pattern != null && !pattern.is("identifier")) {
            all.patterns.bind(pattern, type, value, kind, in);
            return;
        }
        List<Expr.Call> annotations = all.declarations.annotations(node);
        for (Node name : pattern == null ? node.all("name") : List.of(pattern)) {
            in.bind(new Binding(null, all.name(name), type, value, kind, annotations, name.span()));
        }
    }

    /** A given is a value that has a type; with a body it is an instance of that type. */
    private void given(Node node, boolean member, Facts in) {
        Node declared = Lowering.named(node, "return_type");
        TypeRef type = TypeNames.reference(declared);
        Node body = Lowering.named(node, "body");
        Expr value;
        if (body != null && body.is("with_template_body", "template_body")) {
            Expr made = TypeNames.expression(declared);
            List<TypeRef> supertypes = type == null ? List.of() : List.of(type);
            TypeFact own = all.declarations.anonymous(supertypes, body, node.span());
            List<Expr.Arg> arguments = all.expressions.arguments(node.all("arguments"), in);
            Expr constructed = made == null ? new Expr.Ref("AnyRef", node.span()) : made;
            value = new Expr.New(constructed, arguments, own, node.span());
        } else {
            value = all.expressions.value(body, in);
        }
        in.root(value);
        Node name = node.child("name");
        if (name != null) {
            Binding.Kind kind = member ? Binding.Kind.FIELD : Binding.Kind.ASSIGNMENT;
            in.bind(null, all.name(name), type, value, kind, name.span());
        }
    }

    private void alias(Node node, Facts in) {
        Node name = node.child("name");
        Expr type = TypeNames.expression(Lowering.named(node, "type"));
        if (name != null && type != null) {
            in.root(type);
            in.bind(all.name(name), type, Binding.Kind.CONSTANT, name.span());
        }
    }

    /** Binds what an expression stands for: a name, a member, an element by a known key. */
    void assign(@Nullable Expr target, String operator, @Nullable Expr value, Span span, Facts in) {
        Expr bound = value;
        if (!operator.equals("=") && target != null && value != null) {
            bound =
                    operator.equals("+=")
                            ? Texts.plus(target, value, span)
                            : new Expr.Opaque(List.of(target, value), span);
        }
        in.root(bound);
        switch (target) {
            case Expr.Ref(String name, Span place) ->
                    in.bind(name, bound, Binding.Kind.ASSIGNMENT, place);
            case Expr.Member(Expr owner, String name, Span place) -> {
                keep(owner, in);
                int from = Math.max(1, place.endColumn() - name.length());
                Span last = new Span(place.endLine(), from, place.endLine(), place.endColumn());
                in.bind(owner, name, null, bound, Binding.Kind.ASSIGNMENT, last);
            }
            case Expr.Call(Expr owner, List<Expr.Arg> keys, Span _)
                    when keys.size() == 1
                            && keys.getFirst().value() instanceof Expr.Text key
                            && key.literal() != null -> {
                keep(owner, in);
                in.bind(owner, key.literal(), null, bound, Binding.Kind.ASSIGNMENT, key.span());
            }
            case null -> {}
            default -> in.root(target);
        }
    }

    /** An owner is evaluated as well; one that is a plain path says nothing. */
    private static void keep(Expr owner, Facts in) {
        Expr inner = owner;
        while (inner instanceof Expr.Member member) {
            inner = member.object();
        }
        if (!(inner instanceof Expr.Ref || inner instanceof Expr.Self)) {
            in.root(owner);
        }
    }

    /** The cases of a match, handler or partial function; gives what they may come to. */
    List<Expr> cases(Node block, @Nullable Expr selector, Binding.Kind kind, Facts in) {
        List<Expr> values = new ArrayList<>();
        List<Node> clauses = block.named("case_clause");
        // a single case of a catch stands without braces
        for (Node clause : clauses.isEmpty() && block.has("case") ? List.of(block) : clauses) {
            Node pattern = Lowering.named(clause, "pattern");
            if (pattern != null) {
                all.patterns.match(pattern, selector, kind, in);
            }
            Node guard = clause.first("guard");
            if (guard != null) {
                in.root(all.expressions.value(Lowering.named(guard, "condition"), in));
            }
            Expressions.option(value(clause.all("body"), in), values);
        }
        return values;
    }
}
