package dev.unmoor.syntax.csharp;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strings: plain, verbatim, raw, put together. */
final class Strings {

    private static final Pattern FORMAT_ITEM = Pattern.compile("\\{\\{|}}|\\{(\\d+)[^{}]*}");

    private static final Escapes ESCAPES =
            Escapes.of("ntr0abefv").code('u', 4).code('U', 8).code('x', 1, 4).dropping();

    private Strings() {}

    /** A literal of any kind. */
    static Expr.Text literal(Node node) {
        return switch (node.type()) {
            case "verbatim_string_literal" -> {
                String text = node.text();
                int end =
                        text.endsWith("\"") && text.length() > 2
                                ? text.length() - 1
                                : text.length();
                String inner = text.substring(Math.min(2, text.length()), Math.max(2, end));
                yield Texts.plain(inner.replace("\"\"", "\""), node.span());
            }
            case "raw_string_literal" -> {
                Node content = node.first("raw_string_content");
                List<String> lines = new ArrayList<>();
                lines.add(content == null ? "" : content.text());
                dedent(lines);
                yield Texts.plain(lines.getFirst(), node.span());
            }
            default -> {
                StringBuilder text = new StringBuilder();
                for (Node part : node.named()) {
                    if (part.is("escape_sequence")) {
                        text.append(ESCAPES.resolve(part.text()));
                    } else if (part.is("string_literal_content")) {
                        text.append(part.text());
                    }
                }
                yield Texts.plain(text.toString(), node.span());
            }
        };
    }

    /** {@code $"…{hole}…"}. */
    static Expr.Text interpolated(Node node, Function<Node, Expr> lower) {
        boolean raw = node.has("interpolation_quote");
        Node start = node.first("interpolation_start");
        boolean verbatim = start != null && start.text().contains("@");
        List<String> literals = new ArrayList<>();
        List<Expr> holes = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (Node part : node.named()) {
            switch (part.type()) {
                case "string_content" -> literal.append(content(part.text(), raw, verbatim));
                case "escape_sequence" -> literal.append(ESCAPES.resolve(part.text()));
                case "interpolation" -> {
                    literals.add(literal.toString());
                    literal.setLength(0);
                    holes.add(hole(part, lower));
                }
                default -> {}
            }
        }
        literals.add(literal.toString());
        if (raw) {
            dedent(literals);
        }
        Texts text = new Texts().literal(literals.getFirst());
        for (int i = 0; i < holes.size(); i++) {
            text.value(holes.get(i)).literal(literals.get(i + 1));
        }
        return text.build(node.span());
    }

    private static Expr hole(Node interpolation, Function<Node, Expr> lower) {
        for (Node part : interpolation.children()) {
            boolean value = part.isNamed() && !part.type().startsWith("interpolation_");
            if (value || part.is("this", "base")) {
                return lower.apply(part);
            }
        }
        return new Expr.Opaque(List.of(), interpolation.span());
    }

    private static String content(String written, boolean raw, boolean verbatim) {
        if (raw) {
            return written;
        }
        String text = verbatim ? written.replace("\"\"", "\"") : written;
        return text.replace("{{", "{").replace("}}", "}");
    }

    /** Raw strings on lines of their own lose the indentation of their last quotes. */
    private static void dedent(List<String> literals) {
        String first = literals.getFirst();
        String last = literals.getLast();
        int open = first.indexOf('\n');
        int close = last.lastIndexOf('\n');
        if (open < 0 || close < 0 || !first.substring(0, open).isBlank()) {
            return;
        }
        String indent = last.substring(close + 1);
        if (!indent.isBlank()) {
            return;
        }
        literals.set(literals.size() - 1, last.substring(0, close + 1));
        literals.replaceAll(text -> text.replace("\r\n", "\n").replace("\n" + indent, "\n"));
        literals.set(0, literals.getFirst().substring(literals.getFirst().indexOf('\n') + 1));
        String end = literals.getLast();
        literals.set(
                literals.size() - 1, end.endsWith("\n") ? end.substring(0, end.length() - 1) : end);
    }

    /** {@code string.Format("{0} is {1}", a, b)}; null if the format is not known. */
    static @Nullable Expr formatted(List<Expr.Arg> args, Span span) {
        if (args.isEmpty()
                || !(args.getFirst().value() instanceof Expr.Text format)
                || format.literal() == null) {
            return null;
        }
        String written = format.literal();
        if (written == null) {
            return null;
        }
        Texts text = new Texts();
        Matcher items = FORMAT_ITEM.matcher(written);
        int done = 0;
        while (items.find()) {
            text.literal(written.substring(done, items.start()));
            done = items.end();
            String number = items.group(1);
            int index = number == null || number.length() > 3 ? 0 : Integer.parseInt(number) + 1;
            if (number == null) {
                text.literal(items.group().substring(1));
            } else if (index < args.size()) {
                text.value(args.get(index).value());
            } else {
                text.literal(items.group());
            }
        }
        return text.literal(written.substring(done)).build(span);
    }
}
