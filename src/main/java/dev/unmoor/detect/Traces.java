package dev.unmoor.detect;

import dev.unmoor.detect.Arguments.Node;
import dev.unmoor.detect.Matcher.Match;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.detect.Value.Step;
import dev.unmoor.detect.Value.StepKind;
import dev.unmoor.model.Argument;
import dev.unmoor.model.TraceStep;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/** Tells how a finding was resolved: the import, the client, the call; and what the call passes. */
final class Traces {

    private static final int MAX_ARGUMENTS = 40;
    private static final int MAX_TEXT = 400;

    private final Matcher matcher;

    Traces(Matcher matcher) {
        this.matcher = matcher;
    }

    /** The names of a chain, calls as {@code ()}, up to a step. */
    static String api(Chain chain, int step) {
        StringBuilder all = new StringBuilder(chain.root().module());
        for (int i = 0; i <= step && i < chain.steps().size(); i++) {
            Step at = chain.steps().get(i);
            switch (at.kind()) {
                case MEMBER -> all.append(all.isEmpty() ? "" : ".").append(at.name());
                case CALL -> all.append(i == step ? "" : "()");
                case INDEX -> all.append('[').append(at.name()).append(']');
                default -> {}
            }
        }
        return all.toString();
    }

    /** Adds the chain of a match to a draft. */
    void of(Match match, Draft draft, Frame frame) {
        Chain chain = match.chain();
        Import statement = chain.root().statement();
        List<TraceStep> steps = new ArrayList<>();
        if (statement != null) {
            steps.add(
                    new TraceStep(
                            chain.root().file().path(),
                            statement.statement().line(),
                            statement.name() == null || statement.name().equals("default")
                                    ? chain.root().module() + " is imported here"
                                    : statement.name()
                                            + " is imported from "
                                            + chain.root().module()
                                            + " here"));
        }
        Match client =
                match.client() != null ? match : matcher.clientBefore(chain, match.step() - 1);
        if (client != null && client.step() != match.step()) {
            Step made = chain.steps().get(client.step());
            Expr site = made.site();
            if (site != null) {
                steps.add(
                        new TraceStep(
                                made.frame().file().path(),
                                site.span().line(),
                                api(chain, client.step()) + " is made here"));
            } else if (made.kind() == StepKind.TYPED) {
                steps.add(
                        new TraceStep(
                                made.frame().file().path(),
                                draft.span.line(),
                                "declared as " + api(chain, client.step())));
            }
        }
        steps.add(
                new TraceStep(
                        frame.file().path(),
                        draft.span.line(),
                        match.client() != null && match.call() == null
                                ? api(chain, match.step()) + " is made here"
                                : api(chain, match.step()) + " is called here"));
        for (TraceStep step : steps) {
            if (!draft.trace.contains(step)) {
                draft.trace.add(step);
            }
        }
    }

    /** Adds what a call passes to a draft. */
    void arguments(Draft draft, Step step, Arguments arguments, Frame frame, Evaluator evaluator) {
        for (Node node : arguments.nodes()) {
            if (draft.arguments.size() >= MAX_ARGUMENTS) {
                return;
            }
            boolean position = !node.name().isEmpty() && Character.isDigit(node.name().charAt(0));
            String text = slice(node.frame().file().text(), node.expr().span());
            draft.arguments.add(
                    new Argument(
                            position || node.name().equals("[*]") ? null : node.name(),
                            text,
                            literal(arguments.values(node))));
        }
    }

    private static @org.jspecify.annotations.Nullable String literal(List<Value> values) {
        if (values.size() != 1) {
            return null;
        }
        String text =
                switch (values.getFirst()) {
                    case Value.Text t when t.whole() -> t.text();
                    case Value.Scalar s -> s.text();
                    default -> null;
                };
        return text == null || text.length() > MAX_TEXT ? null : text;
    }

    /** The characters of a span, cut. */
    static String slice(String text, Span span) {
        int from = offset(text, span.line(), span.column());
        int to = offset(text, span.endLine(), span.endColumn());
        if (from < 0 || to < from) {
            return "";
        }
        return to - from > MAX_TEXT
                ? text.substring(from, from + MAX_TEXT) + "…"
                : text.substring(from, to);
    }

    /** The offset of a line and column, both from 1; -1 if the text has no such line. */
    static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', at);
            if (next < 0) {
                return -1;
            }
            at = next + 1;
        }
        return Math.min(text.length(), at + column - 1);
    }
}
