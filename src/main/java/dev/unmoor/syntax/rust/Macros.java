package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Macros. The grammar knows only tokens in them; nearly always they are expressions, so they are
 * parsed again as such, in the place where they stand.
 */
final class Macros {

    /** Macros in macros, and depth of what is in them: facts are walked recursively. */
    private static final int MAX_NESTED = 4;

    private static final int MAX_DEPTH = 80;

    private static final Set<String> FORMATS = Set.of("format", "formatdoc", "format_args");
    private static final Set<String> STATICS = Set.of("lazy_static", "thread_local");

    private final Frame frame;

    Macros(Frame frame) {
        this.frame = frame;
    }

    /** A macro that is used as an expression. */
    Expr lower(Node node) {
        Node macro = node.child("macro");
        Node tokens = node.first("token_tree");
        if (macro == null || tokens == null || tooDeep(tokens)) {
            return Blocks.nothing(node);
        }
        Expressions around = new Expressions(frame);
        String path = TypeNames.dotted(macro);
        String name = path.substring(path.lastIndexOf('.') + 1);
        if (STATICS.contains(name)) {
            statics(tokens);
            return Blocks.nothing(node);
        }
        if (name.equals("json")) {
            return json(tokens);
        }
        if (tokens.text().startsWith("{")) {
            Node block = parse(tokens, tokens.text());
            Expr value = block == null ? Blocks.nothing(node) : inside().lower(block);
            return Blocks.isNothing(value) ? value : new Expr.Opaque(List.of(value), node.span());
        }
        List<Expr.Arg> args = args(tokens);
        if (name.equals("vec")) {
            return new Expr.ListOf(args.stream().map(Expr.Arg::value).toList(), node.span());
        }
        if (FORMATS.contains(name)) {
            Expr text = Formats.text(args, node.span());
            if (text != null) {
                return text;
            }
        }
        if ((name.equals("concat") || name.equals("indoc")) && !args.isEmpty()) {
            Texts text = new Texts();
            args.forEach(arg -> text.value(arg.value()));
            return text.build(node.span());
        }
        Expr callee =
                switch (around.lower(macro)) {
                    case Expr.Member member ->
                            new Expr.Member(member.object(), name + "!", member.span());
                    case Expr other -> new Expr.Ref(name + "!", other.span());
                };
        return new Expr.Call(callee, args, node.span());
    }

    /** The arguments in the brackets of a macro or an attribute. */
    List<Expr.Arg> args(Node tokens) {
        if (tooDeep(tokens)) {
            return List.of();
        }
        Node parsed = parse(tokens, tokens.text());
        List<Expr.Arg> args = new ArrayList<>();
        if (parsed == null) {
            return args;
        }
        boolean list =
                parsed.is("tuple_expression", "array_expression", "parenthesized_expression");
        for (Node each : list ? parsed.named() : List.of(parsed)) {
            Node left = each.child("left");
            Node right = each.child("right");
            if (each.equals(parsed.child("length")) || each.is("unit_expression")) {
                continue;
            }
            if (each.is("assignment_expression") && left != null && right != null) {
                args.add(Expr.Arg.named(left.text(), inside().lower(right)));
            } else {
                args.add(Expr.Arg.of(inside().lower(each)));
            }
        }
        return args;
    }

    private Expressions inside() {
        return new Expressions(frame.expanded());
    }

    /** {@code static ref A: T = x;} declares a static. */
    private void statics(Node tokens) {
        Node block = parse(tokens, tokens.text().replaceAll("\\bref\\b", "   "));
        if (block != null && block.is("block")) {
            Blocks blocks = new Blocks(frame.expanded());
            blocks.root(blocks.value(block));
        }
    }

    /** Parses the tokens as an expression, at the line and column where they stand. */
    private static @Nullable Node parse(Node tokens, String text) {
        Span place = tokens.span();
        String padded = " ".repeat(place.column() - 1) + text + ";";
        Node statement = RustFrontEnd.RUST.parse(padded, place.line()).root().firstNamed();
        Node parsed =
                statement != null && statement.is("expression_statement")
                        ? statement.firstNamed()
                        : statement;
        return parsed == null || depth(parsed, 0) > MAX_DEPTH ? null : parsed;
    }

    private boolean tooDeep(Node tokens) {
        return frame.macros() >= MAX_NESTED || depth(tokens, 0) > MAX_DEPTH;
    }

    private static int depth(Node node, int above) {
        int deepest = above + 1;
        // what the grammar has cut may go on for ever
        if (node.is("token_tree") && node.children().isEmpty()) {
            return MAX_DEPTH + 1;
        }
        for (Node child : node.children()) {
            if (deepest > MAX_DEPTH) {
                return deepest;
            }
            deepest = Math.max(deepest, depth(child, above + 1));
        }
        return deepest;
    }

    // ---- json!

    /** JSON is turned into arrays, which are Rust: keys and values take turns. */
    private Expr json(Node tokens) {
        Node outer = tokens;
        if (tokens.text().startsWith("(")) {
            Node inner = tokens.firstNamed();
            boolean alone = tokens.named().size() == 1;
            if (inner == null || !alone || !inner.is("token_tree")) {
                List<Expr.Arg> args = args(tokens);
                return args.size() == 1 ? args.getFirst().value() : Blocks.nothing(tokens);
            }
            outer = inner;
        }
        char[] text = outer.text().toCharArray();
        Set<Integer> objects = new HashSet<>();
        arrays(outer, outer.start(), text, objects);
        Node parsed = parse(outer, new String(text));
        int shift = outer.span().column() - 1;
        return parsed == null ? Blocks.nothing(outer) : value(parsed, objects, shift);
    }

    private static void arrays(Node container, int from, char[] text, Set<Integer> objects) {
        int start = container.start() - from;
        if (text[start] == '{') {
            objects.add(start);
            text[start] = '[';
            text[container.end() - from - 1] = ']';
        }
        String before = ",";
        for (Node child : container.children()) {
            boolean first = before.equals(",") || before.equals(":") || isOpening(before);
            if (child.is(":") && objects.contains(start)) {
                text[child.start() - from] = ',';
            } else if (child.is("token_tree") && first && !child.text().startsWith("(")) {
                arrays(child, from, text, objects);
            }
            before = child.isNamed() ? "value" : child.type();
        }
    }

    private static boolean isOpening(String token) {
        return token.equals("{") || token.equals("[");
    }

    private Expr value(Node node, Set<Integer> objects, int shift) {
        if (!node.is("array_expression")) {
            return node.text().equals("null")
                    ? new Expr.Scalar("null", node.span())
                    : inside().lower(node);
        }
        List<Node> parts = node.named();
        if (!objects.contains(node.start() - shift)) {
            return new Expr.ListOf(
                    parts.stream().map(part -> value(part, objects, shift)).toList(), node.span());
        }
        List<Expr.Entry> entries = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            entries.add(
                    new Expr.Entry(
                            inside().lower(parts.get(i)), value(parts.get(i + 1), objects, shift)));
        }
        return new Expr.MapOf(entries, node.span());
    }
}
