package dev.unmoor.syntax.sql;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.sql.Token.Kind;
import dev.unmoor.syntax.tree.Lines;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads tokens for calls, strings, lists, objects and, inside arguments, names. */
final class Expressions {

    /** Deeper parentheses are passed over. */
    private static final int MAX_DEPTH = 200;

    /** Words before a parenthesis that call nothing. */
    private static final Set<String> KEYWORDS =
            Set.of(
                    "AND",
                    "OR",
                    "NOT",
                    "IN",
                    "ON",
                    "AS",
                    "ANY",
                    "ALL",
                    "SOME",
                    "SELECT",
                    "FROM",
                    "WHERE",
                    "HAVING",
                    "BY",
                    "VALUES",
                    "EXISTS",
                    "KEY",
                    "UNIQUE",
                    "CHECK",
                    "OVER",
                    "WHEN",
                    "THEN",
                    "ELSE",
                    "CASE",
                    "UNION",
                    "EXCEPT",
                    "INTERSECT",
                    "JOIN",
                    "DISTINCT",
                    "RETURNING",
                    "SET",
                    "LIKE",
                    "ILIKE",
                    "BETWEEN",
                    "IS",
                    "LIMIT",
                    "OFFSET",
                    "DEFAULT",
                    "RETURN",
                    "BEGIN",
                    "IF",
                    "TABLE",
                    "PARTITION",
                    "LATERAL",
                    "INTO",
                    "INCLUDE",
                    "FOR",
                    "RETURNS");

    /** Words after which a name names a thing with columns or parameters, not a call. */
    private static final Set<String> DECLARING =
            Set.of(
                    "TABLE",
                    "INTO",
                    "REFERENCES",
                    "VIEW",
                    "EXISTS",
                    "INDEX",
                    "FUNCTION",
                    "PROCEDURE",
                    "TYPE",
                    "ON",
                    "WITH",
                    "RECURSIVE",
                    "TRIGGER",
                    "UPDATE");

    private final List<Token> tokens;
    private final Lines lines;

    /** Whether the statement declares an index of vectors, as MySQL's relatives write it. */
    private final boolean indexed;

    private int at;
    private int depth;

    Expressions(List<Token> tokens, Lines lines) {
        this.tokens = tokens;
        this.lines = lines;
        this.indexed = indexed(tokens);
    }

    private static boolean indexed(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isVectorIndex(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVectorIndex(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).isWord("VECTOR")
                && (tokens.get(at + 1).isWord("INDEX") || tokens.get(at + 1).isWord("KEY"));
    }

    /** {@code VECTOR INDEX name (column)} is a call {@code VECTOR_INDEX(column)}. */
    private Expr vectorIndex(int from) {
        at = from + 2;
        Expr callee = new Expr.Ref("VECTOR_INDEX", span(from, at));
        if (at < tokens.size() && tokens.get(at).isName()) {
            at++;
        }
        List<Expr.Arg> args = List.of();
        if (peek("(")) {
            at++;
            args = nested();
        }
        return new Expr.Call(callee, args, span(from, at));
    }

    /** The parts of a statement that say something: calls, strings, lists; not its names. */
    List<Expr> parts() {
        List<Expr> parts = new ArrayList<>();
        while (at < tokens.size()) {
            if (peek(")") || peek("]") || peek("}")) {
                at++;
            } else {
                run(parts, tokens.size() == 1);
            }
        }
        return parts;
    }

    /** All tokens as arguments: {@code @url = x, 'y'}. */
    List<Expr.Arg> arguments() {
        List<Expr.Arg> args = new ArrayList<>();
        while (at < tokens.size()) {
            argument(args);
            at++;
        }
        return args;
    }

    private boolean peek(String sign) {
        return at < tokens.size() && tokens.get(at).isSign(sign);
    }

    private @Nullable Token ahead(int offset) {
        return at + offset < tokens.size() ? tokens.get(at + offset) : null;
    }

    private boolean ends() {
        return at >= tokens.size() || peek(",") || peek(")") || peek("]") || peek("}");
    }

    private Span span(int from, int to) {
        return lines.span(tokens.get(from).start(), tokens.get(Math.max(from, to - 1)).end());
    }

    /** Reads one operand, with what {@code ||} joins to it; adds what it says. */
    private void run(List<Expr> parts, boolean names) {
        int from = at;
        Expr value = operand(names);
        while (peek("||")) {
            at++;
            Expr more = ends() ? null : operand(true);
            if (value != null && more != null) {
                value = Texts.concat(value, more, span(from, at));
            } else if (more != null) {
                value = more;
            }
        }
        if (value != null) {
            parts.add(value);
        }
    }

    /** Reads one operand; null if it says nothing. */
    private @Nullable Expr operand(boolean names) {
        int from = at;
        Token token = tokens.get(at++);
        Span span = span(from, at);
        return switch (token.kind()) {
            case STRING -> Texts.plain(token.text(), span);
            case NUMBER -> names ? new Expr.Scalar(token.text(), span) : null;
            case PARAMETER -> names ? new Expr.Opaque(List.of(), span) : null;
            case WORD, NAME, DOUBLE_QUOTED -> name(from, names);
            case SIGN ->
                    switch (token.text()) {
                        case "(" -> group(from);
                        case "[" -> new Expr.ListOf(items("]"), span(from, at));
                        case "{" -> object(from);
                        default -> null;
                    };
        };
    }

    private @Nullable Expr name(int from, boolean names) {
        Token first = tokens.get(from);
        if (isVectorIndex(tokens, from)) {
            return vectorIndex(from);
        }
        Expr value = new Expr.Ref(first.text(), span(from, at));
        while (peek(".") && at + 1 < tokens.size() && tokens.get(at + 1).isName()) {
            String member = tokens.get(at + 1).text();
            at += 2;
            value = new Expr.Member(value, member, span(from, at));
        }
        boolean single = at == from + 1;
        boolean keyword = single && first.kind() == Kind.WORD && KEYWORDS.contains(first.upper());
        if (peek("(") && !keyword && !declared(from)) {
            at++;
            List<Expr.Arg> args = nested();
            boolean cast = single && (first.isWord("CAST") || first.isWord("TRY_CAST"));
            if (cast && !args.isEmpty()) {
                return args.getFirst().value();
            }
            if (indexed && single && first.isWord("VECTOR")) {
                // the column's type; what stores the vectors is said by their index
                return null;
            }
            return new Expr.Call(value, args, span(from, at));
        }
        if (single && first.kind() == Kind.DOUBLE_QUOTED) {
            return Texts.plain(first.text(), span(from, at));
        }
        return names && !keyword ? value : null;
    }

    private boolean declared(int from) {
        Token before = from == 0 ? null : tokens.get(from - 1);
        return before != null && before.kind() == Kind.WORD && DECLARING.contains(before.upper());
    }

    /** The arguments up to the closing parenthesis, which is passed too. */
    private List<Expr.Arg> nested() {
        List<Expr.Arg> args = new ArrayList<>();
        if (++depth > MAX_DEPTH) {
            skipGroup();
        } else {
            while (at < tokens.size() && !peek(")")) {
                int before = at;
                argument(args);
                if (peek(",") || at == before) {
                    at++;
                }
            }
            at++;
        }
        at = Math.min(at, tokens.size());
        depth--;
        return args;
    }

    private void skipGroup() {
        int open = 1;
        while (at < tokens.size() && open > 0) {
            open += peek("(") ? 1 : peek(")") ? -1 : 0;
            at++;
        }
    }

    /** {@code x}, {@code name => x}, {@code name = x}, {@code x AS name}, {@code MODEL m}. */
    private void argument(List<Expr.Arg> args) {
        int from = at;
        String name = null;
        Token first = ahead(0);
        Token second = ahead(1);
        if (first != null
                && second != null
                && first.isName()
                && (second.isSign("=>") || second.isSign(":=") || second.isSign("="))) {
            name = first.text();
            at += 2;
        }
        List<Expr> parts = new ArrayList<>();
        while (!ends()) {
            Token word = tokens.get(at);
            Token next = ahead(1);
            if (word.isWord("MODEL") && next != null && next.isName()) {
                add(args, name, parts, from);
                parts = new ArrayList<>();
                at++;
                name = "model";
            } else if (word.isWord("AS") && next != null && next.isName() && isLast(at + 2)) {
                name = name == null ? next.text() : name;
                at += 2;
            } else if (word.isWord("USE") || word.isWord("USING")) {
                at++;
            } else {
                run(parts, true);
            }
        }
        add(args, name, parts, from);
    }

    private boolean isLast(int index) {
        return index >= tokens.size()
                || tokens.get(index).isSign(",")
                || tokens.get(index).isSign(")");
    }

    private void add(List<Expr.Arg> args, @Nullable String name, List<Expr> parts, int from) {
        if (parts.isEmpty()) {
            return;
        }
        Expr value =
                parts.size() == 1
                        ? parts.getFirst()
                        : new Expr.Opaque(parts, span(from, Math.max(at, from + 1)));
        args.add(new Expr.Arg(name, value, false));
    }

    /** A parenthesis that is no argument list: its parts, or nothing. */
    private @Nullable Expr group(int from) {
        List<Expr> parts = new ArrayList<>();
        if (++depth > MAX_DEPTH) {
            skipGroup();
        } else {
            while (at < tokens.size() && !peek(")")) {
                if (peek("]") || peek("}") || peek(",")) {
                    at++;
                } else {
                    run(parts, false);
                }
            }
            at = Math.min(at + 1, tokens.size());
        }
        depth--;
        return switch (parts.size()) {
            case 0 -> null;
            case 1 -> parts.getFirst();
            default -> new Expr.Opaque(parts, span(from, at));
        };
    }

    private List<Expr> items(String close) {
        List<Expr> items = new ArrayList<>();
        if (++depth > MAX_DEPTH) {
            at = tokens.size();
        }
        while (at < tokens.size() && !peek(close) && !peek(")")) {
            if (ends()) {
                at++;
            } else {
                run(items, true);
            }
        }
        if (peek(close)) {
            at++;
        }
        depth--;
        return items;
    }

    /** <code>{'key': value}</code>. */
    private Expr object(int from) {
        List<Expr.Entry> entries = new ArrayList<>();
        if (++depth > MAX_DEPTH) {
            at = tokens.size();
        }
        while (at < tokens.size() && !peek("}") && !peek(")")) {
            if (ends()) {
                at++;
                continue;
            }
            Token key = tokens.get(at);
            Expr name = Texts.plain(key.text(), span(at, at + 1));
            at++;
            if (peek(":")) {
                at++;
            }
            List<Expr> parts = new ArrayList<>();
            int start = at;
            while (!ends()) {
                run(parts, true);
            }
            if (parts.size() == 1) {
                entries.add(new Expr.Entry(name, parts.getFirst()));
            } else if (!parts.isEmpty()) {
                entries.add(new Expr.Entry(name, new Expr.Opaque(parts, span(start, at))));
            }
        }
        if (peek("}")) {
            at++;
        }
        depth--;
        return new Expr.MapOf(entries, span(from, at));
    }
}
