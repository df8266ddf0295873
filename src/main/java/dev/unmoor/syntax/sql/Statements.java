package dev.unmoor.syntax.sql;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells apart the statements that say more than their calls. */
final class Statements {

    private static final Set<String> OPTIONS = Set.of("WITH", "OPTIONS", "SETTINGS", "PARAMETERS");

    private static final Set<String> CALLING = Set.of("EXEC", "EXECUTE", "CALL");

    private final Lines lines;
    private final Facts facts;
    private final List<Import> imports;

    Statements(Lines lines, Facts facts, List<Import> imports) {
        this.lines = lines;
        this.facts = facts;
        this.imports = imports;
    }

    /** Adds what a statement says. */
    void add(List<Token> tokens) {
        String first = tokens.getFirst().upper();
        Span span = span(tokens.getFirst(), tokens.getLast());
        if (first.equals("CREATE")) {
            if (creates(tokens, span)) {
                return;
            }
        } else if (first.equals("SET") || first.equals("DECLARE")) {
            bind(tokens.subList(1, tokens.size()));
            return;
        } else if (tokens.size() > 2 && tokens.get(1).isSign(":=")) {
            bind(tokens);
            return;
        } else if (CALLING.contains(first) && tokens.size() > 1) {
            List<Token> rest = tokens.subList(1, tokens.size());
            if (rest.stream().noneMatch(token -> token.isSign("("))) {
                procedure(rest, span);
                return;
            }
        }
        root(new Expressions(tokens, lines).parts(), span);
    }

    private Span span(Token from, Token to) {
        return lines.span(from.start(), to.end());
    }

    private void root(List<Expr> parts, Span span) {
        if (parts.size() == 1) {
            facts.root(parts.getFirst());
        } else if (!parts.isEmpty()) {
            facts.root(new Expr.Opaque(parts, span));
        }
    }

    /** {@code CREATE EXTENSION x}, {@code CREATE … MODEL x …}; false for anything else. */
    private boolean creates(List<Token> tokens, Span span) {
        for (int i = 1; i < Math.min(tokens.size() - 1, 6); i++) {
            Token word = tokens.get(i);
            int named = afterNotExists(tokens, i + 1);
            if (named >= tokens.size() || !tokens.get(named).isName()) {
                continue;
            }
            Token name = tokens.get(named);
            if (word.isWord("EXTENSION")) {
                Span at = span(name, name);
                imports.add(new Import(name.text(), null, "", true, false, false, at, span));
                return true;
            }
            if (word.isWord("MODEL")) {
                model(tokens, i, named, span);
                return true;
            }
        }
        return false;
    }

    private static int afterNotExists(List<Token> tokens, int from) {
        int at = from;
        for (String word : List.of("IF", "NOT", "EXISTS")) {
            if (at < tokens.size() && tokens.get(at).isWord(word)) {
                at++;
            }
        }
        return at;
    }

    /**
     * {@code CREATE EXTERNAL MODEL m WITH (LOCATION = '…')} is a call {@code CREATE_MODEL(m,
     * LOCATION: …)} bound to {@code m}.
     */
    private void model(List<Token> tokens, int keyword, int named, Span span) {
        List<Expr> parts = new Expressions(tokens.subList(named, tokens.size()), lines).parts();
        List<Expr.Arg> args = new ArrayList<>();
        for (Expr part : parts) {
            if (part instanceof Expr.Call options
                    && options.callee() instanceof Expr.Ref word
                    && OPTIONS.contains(word.name().toUpperCase(Locale.ROOT))) {
                options.args().forEach(each -> args.add(option(each)));
            } else {
                args.add(Expr.Arg.of(part));
            }
        }
        Token name = tokens.get(named);
        Expr callee = new Expr.Ref("CREATE_MODEL", span(tokens.getFirst(), tokens.get(keyword)));
        Expr call = new Expr.Call(callee, args, span);
        facts.root(call);
        facts.bind(name.text(), call, Binding.Kind.CONSTANT, span(name, name));
    }

    /** {@code NAME 'value'} among options is as good as {@code NAME = 'value'}. */
    private static Expr.Arg option(Expr.Arg arg) {
        return arg.name() == null
                        && arg.value() instanceof Expr.Opaque pair
                        && pair.parts().size() == 2
                        && pair.parts().getFirst() instanceof Expr.Ref name
                        && pair.parts().getLast() instanceof Expr.Text value
                ? Expr.Arg.named(name.name(), value)
                : arg;
    }

    /** {@code SET a.b = x}, {@code DECLARE @m type = x}, {@code m := x}. */
    private void bind(List<Token> tokens) {
        int sign = 0;
        while (sign < tokens.size()
                && !tokens.get(sign).isSign("=")
                && !tokens.get(sign).isSign(":=")
                && !tokens.get(sign).isWord("TO")) {
            sign++;
        }
        Span span = span(tokens.getFirst(), tokens.getLast());
        List<Token> left = tokens.subList(0, sign);
        List<Token> right = tokens.subList(Math.min(sign + 1, tokens.size()), tokens.size());
        List<Expr> values = new Expressions(right, lines).parts();
        root(values, span);
        if (values.isEmpty() || left.isEmpty()) {
            return;
        }
        StringBuilder name = new StringBuilder(left.getFirst().text());
        for (int i = 1; i + 1 < left.size() && left.get(i).isSign("."); i += 2) {
            name.append('.').append(left.get(i + 1).text());
        }
        facts.bind(
                name.toString(),
                values.size() == 1 ? values.getFirst() : new Expr.Opaque(values, span),
                Binding.Kind.ASSIGNMENT,
                span(left.getFirst(), left.getLast()));
    }

    /** {@code EXEC procedure @url = x, @payload = y}. */
    private void procedure(List<Token> tokens, Span span) {
        int names = 1;
        while (names + 1 < tokens.size() && tokens.get(names).isSign(".")) {
            names += 2;
        }
        Expressions name = new Expressions(tokens.subList(0, names), lines);
        Expressions rest = new Expressions(tokens.subList(names, tokens.size()), lines);
        List<Expr> callee = name.parts();
        if (callee.size() == 1) {
            facts.root(new Expr.Call(callee.getFirst(), rest.arguments(), span));
        } else {
            root(callee, span);
        }
    }
}
