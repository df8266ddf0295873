package dev.unmoor.syntax.shell;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words of commands: quoting, expansion, substitution, heredocs. */
final class Words {

    private static final Set<String> DEFAULTING = Set.of(":-", "-", ":=", "=");

    private final Commands commands;
    private final Set<String> assigned;

    Words(Commands commands, Set<String> assigned) {
        this.commands = commands;
        this.assigned = assigned;
    }

    Expr lower(Node node) {
        Span span = node.span();
        if (!node.isNamed()) {
            return Texts.plain(node.text(), span);
        }
        return switch (node.type()) {
            case "word", "number", "extglob_pattern", "command_name", "regex" ->
                    node.is("command_name") && node.firstNamed() != null
                            ? inner(node)
                            : Texts.plain(bare(node.text()), span);
            case "raw_string" -> Texts.plain(unquoted(node.text(), 1), span);
            case "ansi_c_string" -> Texts.plain(ansi(unquoted(node.text(), 2)), span);
            case "string" -> quoted(node, node.start() + 1, node.end() - 1);
            case "translated_string" -> inner(node);
            case "concatenation" -> {
                Texts text = new Texts();
                node.named().forEach(part -> text.value(lower(part)));
                yield text.build(span);
            }
            case "simple_expansion" -> {
                Node name = node.firstNamed();
                yield variable(name == null ? "" : name.text(), span);
            }
            case "expansion" -> expansion(node, span);
            case "command_substitution", "process_substitution" -> substitution(node);
            case "array" -> new Expr.ListOf(node.named().stream().map(this::lower).toList(), span);
            default -> new Expr.Opaque(node.named().stream().map(this::lower).toList(), span);
        };
    }

    private Expr inner(Node node) {
        Node child = node.firstNamed();
        return child == null ? new Expr.Opaque(List.of(), node.span()) : lower(child);
    }

    /** What a script sets itself is a name, what it doesn't comes from the environment. */
    private Expr variable(String name, Span span) {
        boolean environment =
                !assigned.contains(name)
                        && !name.isEmpty()
                        && Character.isUpperCase(name.charAt(0));
        Expr.Ref ref = new Expr.Ref(environment ? "env" : name, span);
        return environment ? new Expr.Index(ref, Texts.plain(name, span), span) : ref;
    }

    /** <code>${NAME:-default}</code> and its kin. */
    private Expr expansion(Node node, Span span) {
        Node nameNode = node.first("variable_name", "special_variable_name");
        Node operator = node.child("operator");
        if (nameNode == null) {
            return new Expr.Opaque(node.named().stream().map(this::lower).toList(), span);
        }
        Expr value = variable(nameNode.text(), span);
        if (operator == null || !DEFAULTING.contains(operator.text())) {
            return value;
        }
        List<Node> rest = node.named();
        Expr byDefault = rest.size() > 1 ? lower(rest.getLast()) : Texts.plain("", node.span());
        if (value instanceof Expr.Index(Expr environment, Expr key, Span _)) {
            return new Expr.Call(
                    new Expr.Member(environment, "get", span),
                    List.of(Expr.Arg.of(key), Expr.Arg.of(byDefault)),
                    span);
        }
        return new Expr.Choice(List.of(value, byDefault), span);
    }

    private Expr substitution(Node node) {
        Expr last = null;
        for (Node child : node.named()) {
            if (last != null) {
                commands.root(last);
            }
            last = commands.value(child);
        }
        return last == null ? new Expr.Opaque(List.of(), node.span()) : last;
    }

    /** Text between two offsets in which expansions are holes; what is between nodes counts. */
    private Expr.Text quoted(Node node, int from, int to) {
        Texts text = new Texts();
        int base = node.start();
        String written = node.text();
        int at = from;
        for (Node part : node.named()) {
            if (part.is("string_content", "heredoc_content")) {
                continue;
            }
            // the grammar counts blanks before an expansion as part of it
            int start = part.start() + blanks(part.text());
            if (start >= at) {
                text.literal(unescape(written.substring(at - base, start - base)));
            }
            text.hole(lower(part));
            at = part.end();
        }
        if (to > at) {
            text.literal(unescape(written.substring(at - base, to - base)));
        }
        return text.build(node.span());
    }

    private static int blanks(String text) {
        return text.length() - text.stripLeading().length();
    }

    /** The text of {@code <<EOF} or {@code <<<word}. */
    Expr heredoc(Node redirect) {
        Node body = redirect.first("heredoc_body");
        if (body == null) {
            return inner(redirect);
        }
        Node start = redirect.first("heredoc_start");
        boolean raw = start != null && (start.text().contains("'") || start.text().contains("\""));
        return raw ? Texts.plain(body.text(), body.span()) : quoted(body, body.start(), body.end());
    }

    /** A word without quotes: a backslash keeps the next character, and a line goes on after it. */
    private static String bare(String written) {
        return written.indexOf('\\') < 0
                ? written
                : written.replace("\\\n", "").replaceAll("\\\\(.)", "$1");
    }

    private static String unescape(String written) {
        return written.indexOf('\\') < 0
                ? written
                : written.replace("\\\n", "").replaceAll("\\\\([\"\\\\$`])", "$1");
    }

    private static String unquoted(String written, int open) {
        return written.length() > open ? written.substring(open, written.length() - 1) : "";
    }

    private static String ansi(String written) {
        return written.replace("\\n", "\n").replace("\\t", "\t").replace("\\'", "'");
    }

    /** Several words. */
    List<Expr> all(List<Node> nodes) {
        List<Expr> words = new ArrayList<>();
        nodes.forEach(each -> words.add(lower(each)));
        return words;
    }
}
