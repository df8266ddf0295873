package dev.unmoor.syntax.ruby;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Heredoc;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Strings, heredocs, symbols, numbers, arrays and hashes. */
final class Literals {

    private static final Escapes ESCAPES =
            Escapes.of("ntrs0eabfv").code('x', 1, 2).code('u', 4).braced("u").joining().dropping();

    private final Lowering lowering;
    private final Script script;

    Literals(Lowering lowering, Script script) {
        this.lowering = lowering;
        this.script = script;
    }

    /** The literal that a node is, or null. */
    @Nullable Expr lower(Node node) {
        Span span = node.span();
        return switch (node.type()) {
            case "string", "bare_string", "subshell" -> string(node);
            case "chained_string" -> {
                Texts text = new Texts();
                node.named().forEach(part -> text.value(lowering.lower(part)));
                yield text.build(span);
            }
            case "heredoc_beginning" -> heredoc(node);
            case "character" -> Texts.plain(node.text().substring(1), span);
            case "simple_symbol" -> new Expr.Scalar(node.text(), span);
            case "bare_symbol" -> new Expr.Scalar(":" + node.text(), span);
            case "hash_key_symbol" -> Texts.plain(node.text(), span);
            case "delimited_symbol" -> {
                Expr.Text text = string(node);
                String literal = text.literal();
                yield literal == null ? text : new Expr.Scalar(":" + literal, span);
            }
            case "integer", "float", "complex", "rational", "true", "false", "nil" ->
                    new Expr.Scalar(node.text(), span);
            case "array", "string_array", "symbol_array" ->
                    new Expr.ListOf(lowering.all(items(node)), span);
            case "hash" -> {
                List<Expr.Entry> entries = new ArrayList<>();
                for (Node child : items(node)) {
                    entries.add(
                            child.is("pair")
                                    ? entry(child)
                                    : new Expr.Entry(
                                            null, lowering.lower(child.firstNamed(), child)));
                }
                yield new Expr.MapOf(entries, span);
            }
            case "pair" -> new Expr.MapOf(List.of(entry(node)), span);
            default -> null;
        };
    }

    private static List<Node> items(Node node) {
        return node.named().stream().filter(child -> !child.is("heredoc_body")).toList();
    }

    /** An entry of a hash; symbols as keys are texts, {@code {a:}} is {@code {a: a}}. */
    Expr.Entry entry(Node pair) {
        Node key = pair.child("key");
        Node value = pair.child("value");
        Expr name = key == null ? new Expr.Opaque(List.of(), pair.span()) : key(key);
        if (value != null) {
            return new Expr.Entry(name, lowering.lower(value));
        }
        String text = key == null ? "" : key.text();
        boolean local = lowering.frame().isLocal(text);
        Expr.Ref ref = new Expr.Ref(text, pair.span());
        return new Expr.Entry(name, local ? ref : new Expr.Call(ref, List.of(), pair.span()));
    }

    /** A key of a hash or of {@code []}. */
    Expr key(Node node) {
        Expr key = lowering.lower(node);
        String symbol = symbol(key);
        return symbol == null ? key : Texts.plain(symbol, key.span());
    }

    /** The name that a symbol spells, or a plain text; null for anything else. */
    static @Nullable String symbol(Expr expr) {
        return switch (expr) {
            case Expr.Scalar scalar when scalar.text().startsWith(":") ->
                    scalar.text().substring(1);
            case Expr.Text text -> text.literal();
            default -> null;
        };
    }

    private Expr.Text string(Node node) {
        Node open = node.children().isEmpty() ? null : node.children().getFirst();
        String quote = open == null || open.isNamed() ? "\"" : open.text();
        boolean raw = quote.startsWith("'") || quote.startsWith("%q") || quote.startsWith("%w");
        Texts text = new Texts();
        for (Node part : node.named()) {
            if (part.is("interpolation")) {
                text.hole(hole(part));
            } else {
                text.literal(
                        raw
                                ? part.text().replace("\\'", "'").replace("\\\\", "\\")
                                : ESCAPES.resolve(part.text()));
            }
        }
        return text.build(node.span());
    }

    private Expr hole(Node interpolation) {
        Expr value = lowering.sequence(interpolation.named());
        return value == null ? new Expr.Opaque(List.of(), interpolation.span()) : value;
    }

    private Expr.Text heredoc(Node beginning) {
        Node body = script.heredoc(beginning);
        String word = beginning.text();
        boolean raw = word.indexOf('\'') >= 0;
        Heredoc text =
                new Heredoc(
                        word.startsWith("<<~")
                                ? Heredoc.Indentation.LEAST
                                : Heredoc.Indentation.KEPT,
                        raw ? UnaryOperator.identity() : ESCAPES::resolve);
        for (Node part : body == null ? List.<Node>of() : body.named()) {
            if (part.is("interpolation")) {
                text.hole(hole(part));
            } else if (!part.is("heredoc_end")) {
                text.literal(part.text());
            }
        }
        Span span = beginning.span();
        return text.build(body == null ? span : span.to(body.span()));
    }
}
