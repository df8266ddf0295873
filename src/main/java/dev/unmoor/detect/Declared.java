package dev.unmoor.detect;

import dev.unmoor.catalog.AnnotationRule;
import dev.unmoor.catalog.ImportMatch;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.TraceStep;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.TypeFact;
import org.jspecify.annotations.Nullable;

/**
 * Calls of what the project only declares: a method of an interface that a framework implements,
 * because an annotation of the catalog stands on it. Such an interface is injected; no constructor
 * is seen.
 */
final class Declared {

    /** What the annotated type's methods do: a conversation, put together by the framework. */
    private static final String CONVERSES = "chat";

    private final Evaluator evaluator;
    private final Matcher matcher;

    Declared(Evaluator evaluator, Matcher matcher) {
        this.evaluator = evaluator;
        this.matcher = matcher;
    }

    /** The call, if the receiver's type is declared to a framework; else null. */
    @Nullable Draft of(Expr expr, Expr callee, Frame frame) {
        if (!(callee instanceof Expr.Member member)) {
            return null;
        }
        for (Value value : evaluator.evaluate(member.object(), frame)) {
            if (value instanceof Value.Instance instance
                    && instance.fact().kind() == TypeFact.Kind.INTERFACE
                    && instance.frame().outer() != null) {
                Draft draft = of(expr, member.name(), instance, frame);
                if (draft != null) {
                    return draft;
                }
            }
        }
        return null;
    }

    private @Nullable Draft of(Expr expr, String method, Value.Instance instance, Frame frame) {
        TypeFact type = instance.fact();
        Frame outer = instance.frame().outer();
        for (Expr.Call annotation : type.annotations()) {
            for (Value value : evaluator.evaluate(annotation, outer == null ? frame : outer)) {
                if (!(value instanceof Chain chain)) {
                    continue;
                }
                for (ImportMatch root : matcher.roots(chain)) {
                    for (AnnotationRule rule : root.surface().annotations()) {
                        if (rule.kind() == FindingKind.CLIENT
                                && Matcher.suffix(Matcher.path(rule.path()), chain.names())) {
                            return draft(expr, method, instance, frame, root, rule, annotation);
                        }
                    }
                }
            }
        }
        return null;
    }

    private static Draft draft(
            Expr expr,
            String method,
            Value.Instance instance,
            Frame frame,
            ImportMatch root,
            AnnotationRule rule,
            Expr.Call annotation) {
        String owner = root.vendor().id();
        Draft draft =
                new Draft(
                        Features.kind(root.vendor()),
                        frame.file().path(),
                        expr.span(),
                        root.vendor().bearer(),
                        owner
                                + "/"
                                + rule.path().replace('.', '-').toLowerCase(java.util.Locale.ROOT));
        draft.framework = root.vendor().kind() == VendorKind.FRAMEWORK ? owner : null;
        draft.host = rule.reaches();
        draft.sdk = root.rule().sdk();
        draft.capabilities.add(CONVERSES);
        draft.capabilities.addAll(rule.capabilities());
        String symbol = frame.symbol();
        draft.symbol = symbol.isEmpty() ? null : symbol;
        draft.api = instance.fact().name() + "." + method;
        draft.trace.add(
                new TraceStep(
                        instance.frame().file().path(),
                        annotation.span().line(),
                        instance.fact().name() + " is declared to " + root.vendor().name()));
        return draft;
    }
}
