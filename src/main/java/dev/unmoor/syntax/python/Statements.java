package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import dev.unmoor.syntax.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks the statements of one frame into its facts. */
final class Statements {

    private static final Set<String> ENUMS =
            Set.of("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum");

    private final Module module;
    private final Frame frame;
    private final Expressions expressions;
    private final Targets targets;

    Statements(Module module, Frame frame) {
        this.module = module;
        this.frame = frame;
        this.expressions = new Expressions(frame);
        this.targets = new Targets(frame);
    }

    /**
     * Walks all statements in a node: a module, a block, or what the parser made of broken text.
     */
    void block(Node node) {
        node.named().forEach(this::statement);
    }

    private void statement(Node node) {
        switch (node.type()) {
            case "expression_statement" -> node.named().forEach(this::expression);
            case "import_statement", "import_from_statement" ->
                    Imports.of(node, module.typeOnly()).forEach(module::add);
            case "future_import_statement",
                    "pass_statement",
                    "break_statement",
                    "continue_statement" -> {}
            case "type_alias_statement" -> alias(node);
            case "return_statement" -> returned(node);
            case "function_definition", "class_definition" -> define(node, List.of(), node.span());
            case "decorated_definition" -> decorated(node);
            case "if_statement", "elif_clause" -> condition(node);
            case "for_statement" -> loop(node);
            case "with_statement" -> with(node);
            case "except_clause", "except_group_clause" -> except(node);
            case "match_statement" -> match(node);
            case "global_statement" -> node.named().forEach(name -> frame.global(name.text()));
            case "nonlocal_statement" -> node.named().forEach(name -> frame.nonlocal(name.text()));
            case "print_statement", "exec_statement" -> oldStatement(node);
            case "block",
                    "while_statement",
                    "else_clause",
                    "try_statement",
                    "finally_clause",
                    "case_clause",
                    "delete_statement",
                    "assert_statement",
                    "raise_statement",
                    "ERROR" ->
                    block(node);
            default -> expression(node);
        }
    }

    private void expression(Node node) {
        switch (node.type()) {
            case "assignment" -> assignment(node);
            case "augmented_assignment" -> augmented(node);
            case "yield" -> returned(node);
            default -> {
                if (!Strings.isPlain(node) && !node.is("ellipsis", "if_clause", "case_pattern")) {
                    frame.facts().root(expressions.lower(node));
                }
            }
        }
    }

    private void returned(Node node) {
        Node value = node.firstNamed();
        if (value != null) {
            frame.facts().returned(expressions.lower(value));
        }
    }

    private void assignment(Node node) {
        List<Node> left = new ArrayList<>();
        Node at = node;
        Node value = node;
        Node type = null;
        while (value != null && value.is("assignment")) {
            at = value;
            Node target = at.child("left");
            if (target != null) {
                left.add(target);
            }
            type = type == null ? at.child("type") : type;
            value = at.child("right");
        }
        Expr bound = null;
        if (value != null && value.is("augmented_assignment")) {
            augmented(value);
            bound = expressions.field(value, "left");
        } else if (value != null) {
            bound = expressions.lower(value);
            frame.facts().root(bound);
        }
        TypeRef declared = Types.of(type);
        Functions functions = new Functions(frame);
        functions.admit(type);
        List<Expr.Call> annotations = functions.metadata(type);
        for (Node target : left) {
            targets.bind(target, bound, declared, annotations, Binding.Kind.ASSIGNMENT);
        }
    }

    /** {@code type A = B}: another name for a type. */
    private void alias(Node node) {
        Node name = node.child("left");
        Node type = node.child("right");
        if (name == null || type == null) {
            return;
        }
        new Functions(frame).admit(type);
        Node target = name.is("type") ? name.firstNamed() : name;
        Node named = type.is("type") ? type.firstNamed() : type;
        if (target != null && named != null && named.is("identifier", "attribute")) {
            targets.bind(target, expressions.lower(named), Binding.Kind.ASSIGNMENT);
        }
    }

    /** What {@code a += b} adds to is known where it is text, a list or a map. */
    private void augmented(Node node) {
        Node target = node.child("left");
        Node operator = node.child("operator");
        Expr added = expressions.field(node, "right");
        if (target == null || operator == null) {
            frame.facts().root(added);
            return;
        }
        Expr before = expressions.lower(target);
        Expr sum =
                switch (operator.text()) {
                    case "+=" -> Texts.plus(before, added, node.span());
                    case "|=" -> Expressions.either(before, added, node.span());
                    default -> new Expr.Opaque(List.of(before, added), node.span());
                };
        frame.facts().root(sum);
        targets.bind(target, sum, Binding.Kind.ASSIGNMENT);
    }

    private void condition(Node node) {
        Node condition = node.child("condition");
        boolean typeOnly =
                condition != null
                        && (condition.text().equals("TYPE_CHECKING")
                                || condition.text().endsWith(".TYPE_CHECKING"));
        if (condition != null) {
            frame.facts().root(expressions.lower(condition));
        }
        for (Node child : node.named()) {
            if (child.is("block") && typeOnly) {
                module.whileTypeOnly(() -> block(child));
            } else if (!"condition".equals(child.field())) {
                statement(child);
            }
        }
    }

    private void loop(Node node) {
        Node left = node.child("left");
        if (left != null) {
            targets.loop(left, node.all("right"));
        }
        node.named("block", "else_clause", Tree.ERROR).forEach(this::statement);
    }

    private void with(Node node) {
        for (Node clause : node.named("with_clause")) {
            for (Node item : clause.named("with_item")) {
                Node value = item.child("value");
                if (value != null) {
                    context(value);
                }
            }
        }
        node.named("block", Tree.ERROR).forEach(this::statement);
    }

    /** A context, with or without {@code as}; several may stand in parentheses. */
    private void context(Node value) {
        Node inner = value.firstNamed();
        if (value.is("parenthesized_expression", "tuple")
                && inner != null
                && inner.is("as_pattern")) {
            value.named().forEach(this::context);
            return;
        }
        Node made = value.is("as_pattern") ? value.firstNamed() : value;
        if (made == null) {
            return;
        }
        Expr context = expressions.lower(made);
        frame.facts().root(context);
        Node alias = value.child("alias");
        if (alias != null) {
            targets.bind(alias, context, Binding.Kind.CONTEXT);
        }
    }

    private void except(Node node) {
        List<Node> values = node.all("value");
        if (!values.isEmpty()) {
            Node value = values.getFirst();
            // Python 2 writes a comma for the "as"
            Node alias = values.size() > 1 ? values.get(1) : value.child("alias");
            Node caught = value.is("as_pattern") ? value.firstNamed() : value;
            if (caught != null) {
                frame.facts().root(expressions.lower(caught));
                if (alias != null) {
                    targets.bind(alias, null, caught(caught), List.of(), Binding.Kind.CATCH);
                }
            }
        }
        node.named("block", Tree.ERROR).forEach(this::statement);
    }

    private static @Nullable TypeRef caught(Node node) {
        if (!node.is("tuple")) {
            return Types.of(node);
        }
        List<TypeRef> types = new ArrayList<>();
        for (Node each : node.named()) {
            TypeRef type = Types.of(each);
            if (type != null) {
                types.add(type);
            }
        }
        return new TypeRef("|", types, node.span());
    }

    private void match(Node node) {
        List<Node> subjects = node.all("subject");
        Expr subject = null;
        for (Node each : subjects) {
            Expr lowered = expressions.lower(each);
            frame.facts().root(lowered);
            subject = subjects.size() == 1 ? lowered : null;
        }
        for (Node block : node.named("block", Tree.ERROR)) {
            for (Node clause : block.named()) {
                if (clause.is("case_clause")) {
                    Patterns patterns = new Patterns(frame);
                    for (Node pattern : clause.named("case_pattern")) {
                        patterns.bind(pattern, subject);
                    }
                    Node guard = clause.child("guard");
                    Node condition = guard == null ? null : guard.firstNamed();
                    if (condition != null) {
                        frame.facts().root(expressions.lower(condition));
                    }
                    clause.named("block", Tree.ERROR).forEach(this::statement);
                } else {
                    statement(clause);
                }
            }
        }
    }

    /** {@code print x, y} and {@code exec code} of Python 2 are calls by another spelling. */
    private void oldStatement(Node node) {
        Span span = node.span();
        Node word = node.children().getFirst();
        List<Expr.Arg> args = new ArrayList<>();
        for (Node child : node.named()) {
            Node value = child.is("chevron") ? child.firstNamed() : child;
            if (value != null) {
                args.add(Expr.Arg.of(expressions.lower(value)));
            }
        }
        frame.facts().root(new Expr.Call(new Expr.Ref(word.text(), word.span()), args, span));
    }

    private void decorated(Node node) {
        List<Expr.Call> decorators = new ArrayList<>();
        for (Node decorator : node.named("decorator")) {
            Node written = decorator.firstNamed();
            if (written != null) {
                Expr lowered = expressions.lower(written);
                decorators.add(
                        lowered instanceof Expr.Call call
                                ? call
                                : new Expr.Call(lowered, List.of(), written.span()));
            }
        }
        Node definition = node.child("definition");
        if (definition != null) {
            define(definition, decorators, node.span());
        }
    }

    private void define(Node node, List<Expr.Call> decorators, Span span) {
        if (node.is("class_definition")) {
            type(node, decorators, span);
        } else {
            new Functions(frame).define(module, node, decorators, span);
        }
    }

    private void type(Node node, List<Expr.Call> decorators, Span span) {
        Node name = node.child("name");
        Node bases = node.child("superclasses");
        Node body = node.child("body");
        List<TypeRef> supertypes = new ArrayList<>();
        for (Node base : bases == null ? List.<Node>of() : bases.named()) {
            if (base.is("keyword_argument")) {
                frame.facts().root(expressions.field(base, "value"));
                continue;
            }
            TypeRef type = Types.of(base);
            if (type != null) {
                supertypes.add(type);
            } else {
                frame.facts().root(expressions.lower(base));
            }
        }
        TypeFact.Kind kind = kind(supertypes);
        Frame inside = frame.type(kind == TypeFact.Kind.ENUM);
        if (body != null) {
            new Statements(module, inside).block(body);
        }
        frame.facts()
                .type(
                        new TypeFact(
                                name == null ? "" : name.text(),
                                kind,
                                supertypes,
                                decorators,
                                inside.facts().scope(),
                                span));
    }

    private static TypeFact.Kind kind(List<TypeRef> supertypes) {
        for (TypeRef each : supertypes) {
            String last = each.name().substring(each.name().lastIndexOf('.') + 1);
            if (ENUMS.contains(last)) {
                return TypeFact.Kind.ENUM;
            }
            if (last.equals("Protocol")) {
                return TypeFact.Kind.INTERFACE;
            }
        }
        return TypeFact.Kind.CLASS;
    }
}
