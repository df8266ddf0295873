package dev.unmoor.syntax.elixir;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Heredoc;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import dev.unmoor.syntax.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Strings, sigils, atoms, numbers, lists, tuples, maps and structs. */
final class Literals {

    private static final Escapes ESCAPES =
            Escapes.of("ntrse0").code('x', 1, 2).code('u', 4).braced("ux").joining().dropping();

    private final Lowering lowering;

    Literals(Lowering lowering) {
        this.lowering = lowering;
    }

    /** The literal that a node is, or null. */
    @Nullable Expr lower(Node node) {
        Span span = node.span();
        return switch (node.type()) {
            case "string", "charlist" -> text(node, ESCAPES::resolve);
            case "sigil" -> sigil(node);
            case "atom" -> new Expr.Scalar(node.text(), span);
            case "quoted_atom" -> {
                String literal = text(node, ESCAPES::resolve).literal();
                yield literal == null ? null : new Expr.Scalar(":" + literal, span);
            }
            case "integer", "float", "boolean", "nil", "char" -> new Expr.Scalar(node.text(), span);
            case "keyword" -> Texts.plain(keyword(node), span);
            case "list", "tuple" -> list(node, span);
            case "map" -> map(node, span);
            case "keywords" -> new Expr.MapOf(entries(node), span);
            default -> null;
        };
    }

    /** The name that {@code name: } or {@code "a name": } gives. */
    static String keyword(Node node) {
        String text = node.text().strip();
        String name = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1)
                : name;
    }

    /** A key of a map: atoms are texts, as keywords are. */
    Expr key(Node node, String field) {
        Expr key = lowering.field(node, field);
        return key instanceof Expr.Scalar scalar && scalar.text().startsWith(":")
                ? Texts.plain(scalar.text().substring(1), scalar.span())
                : key;
    }

    /** The entries of a keyword list. */
    List<Expr.Entry> entries(Node keywords) {
        List<Expr.Entry> entries = new ArrayList<>();
        for (Node pair : keywords.named("pair")) {
            entries.add(new Expr.Entry(key(pair, "key"), lowering.field(pair, "value")));
        }
        return entries;
    }

    /** A list or tuple; a list of nothing but keywords is a map. */
    private Expr list(Node node, Span span) {
        List<Node> items = node.named();
        if (items.size() == 1 && items.getFirst().is("keywords")) {
            return new Expr.MapOf(entries(items.getFirst()), span);
        }
        List<Expr> lowered = new ArrayList<>();
        for (Node item : items) {
            Node operator = item.child("operator");
            if (item.is("binary_operator") && operator != null && operator.is("|")) {
                Expr tail = lowering.field(item, "right");
                lowered.add(lowering.field(item, "left"));
                lowered.add(new Expr.Spread(tail, tail.span()));
            } else {
                lowered.add(lowering.lower(item));
            }
        }
        return new Expr.ListOf(lowered, span);
    }

    private Expr map(Node node, Span span) {
        List<Expr.Entry> entries = new ArrayList<>();
        for (Node content : node.named("map_content", Tree.ERROR)) {
            content.named().forEach(item -> content(item, entries));
        }
        Node struct = node.first("struct");
        Node type = struct == null ? null : struct.firstNamed();
        if (type == null) {
            return new Expr.MapOf(entries, span);
        }
        List<Expr.Arg> args = new ArrayList<>();
        for (Expr.Entry entry : entries) {
            String name = entry.key() instanceof Expr.Text text ? text.literal() : null;
            args.add(new Expr.Arg(name, entry.value(), entry.key() == null));
        }
        return new Expr.New(lowering.lower(type), args, null, span);
    }

    private void content(Node item, List<Expr.Entry> entries) {
        if (item.is("keywords")) {
            entries.addAll(entries(item));
            return;
        }
        Node operator = item.child("operator");
        if (item.is("binary_operator") && operator != null && operator.is("=>")) {
            entries.add(new Expr.Entry(key(item, "left"), lowering.field(item, "right")));
        } else if (item.is("binary_operator") && operator != null && operator.is("|")) {
            // %{map | key: value}
            entries.add(new Expr.Entry(null, lowering.field(item, "left")));
            Node right = item.child("right");
            if (right != null) {
                content(right, entries);
            }
        } else {
            entries.add(new Expr.Entry(null, lowering.lower(item)));
        }
    }

    private Expr.Text text(Node node, UnaryOperator<String> unescape) {
        Node open = node.child("quoted_start");
        String quote = open == null ? "" : open.text();
        boolean heredoc = quote.endsWith("\"\"\"") || quote.endsWith("'''");
        if (heredoc) {
            Heredoc text = new Heredoc(Heredoc.Indentation.CLOSING, unescape);
            for (Node part : node.named("quoted_content", "escape_sequence", "interpolation")) {
                if (part.is("interpolation")) {
                    text.hole(hole(part));
                } else {
                    text.literal(part.text());
                }
            }
            return text.build(node.span());
        }
        Texts text = new Texts();
        for (Node part : node.named("quoted_content", "escape_sequence", "interpolation")) {
            if (part.is("interpolation")) {
                text.hole(hole(part));
            } else {
                text.literal(unescape.apply(part.text()));
            }
        }
        return text.build(node.span());
    }

    private Expr hole(Node interpolation) {
        Expr value = lowering.sequence(interpolation.named());
        return value == null ? new Expr.Opaque(List.of(), interpolation.span()) : value;
    }

    /** Capital sigils are raw; {@code ~w} is a list of words. */
    private Expr sigil(Node node) {
        Node nameNode = node.first("sigil_name");
        String name = nameNode == null ? "s" : nameNode.text();
        boolean raw = Character.isUpperCase(name.charAt(0));
        Expr.Text text = text(node, raw ? UnaryOperator.identity() : ESCAPES::resolve);
        String literal = text.literal();
        if (!name.equalsIgnoreCase("w") || literal == null) {
            return text;
        }
        List<Expr> words = new ArrayList<>();
        for (String word : literal.strip().split("\\s+", -1)) {
            words.add(Texts.plain(word, node.span()));
        }
        return new Expr.ListOf(words, node.span());
    }
}
