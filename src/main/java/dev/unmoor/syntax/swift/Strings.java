package dev.unmoor.syntax.swift;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** String literals: of one line, of many, raw. */
final class Strings {

    private static final Pattern RAW_QUOTES = Pattern.compile("^#+\"{1,3}|\"{1,3}#+$");

    private static final Escapes ESCAPES = Escapes.of("ntr0").braced("u").joining().dropping();

    private Strings() {}

    /** A literal with its holes. */
    static Expr.Text text(Node node, Function<Node, Expr> lower) {
        List<String> literals = new ArrayList<>();
        List<Expr> holes = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (Node part : node.named()) {
            switch (part.type()) {
                case "str_escaped_char" -> literal.append(ESCAPES.resolve(part.text()));
                case "interpolated_expression", "raw_str_interpolation" -> {
                    Node value =
                            part.child("value") == null ? part.firstNamed() : part.child("value");
                    literals.add(literal.toString());
                    literal.setLength(0);
                    holes.add(
                            value == null
                                    ? new Expr.Opaque(List.of(), part.span())
                                    : lower.apply(value));
                }
                default -> literal.append(part.text());
            }
        }
        literals.add(literal.toString());
        if (node.is("raw_string_literal")) {
            literals.replaceAll(part -> RAW_QUOTES.matcher(part).replaceAll(""));
        }
        if (literals.getFirst().startsWith("\n") || literals.getFirst().startsWith("\r\n")) {
            dedent(literals);
        }
        Texts text = new Texts().literal(literals.getFirst());
        for (int i = 0; i < holes.size(); i++) {
            text.value(holes.get(i)).literal(literals.get(i + 1));
        }
        return text.build(node.span());
    }

    /** Lines lose the indentation of the last quotes. */
    private static void dedent(List<String> literals) {
        literals.replaceAll(part -> part.replace("\r\n", "\n"));
        String last = literals.getLast();
        int close = last.lastIndexOf('\n');
        String indent = close < 0 ? "" : last.substring(close + 1);
        if (close >= 0 && indent.isBlank()) {
            literals.set(literals.size() - 1, last.substring(0, close + 1));
            literals.replaceAll(part -> part.replace("\n" + indent, "\n"));
        }
        literals.set(0, literals.getFirst().substring(1));
        String end = literals.getLast();
        if (end.endsWith("\n")) {
            literals.set(literals.size() - 1, end.substring(0, end.length() - 1));
        }
    }
}
