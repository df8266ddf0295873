package dev.unmoor.detect;

import dev.unmoor.model.FindingKind;
import dev.unmoor.model.TraceStep;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls of the project's own wrappers: functions that reach a vendor themselves are seams, and
 * whoever calls one depends on the vendor through it.
 */
@SuppressWarnings(
        "ReferenceEquality") // facts are told apart by where they stand, not by what they say
final class Seams implements Walk.Visitor {

    private final Evaluator evaluator;
    private final IdentityHashMap<FunctionFact, Draft> seams;
    private final List<Draft> drafts = new ArrayList<>();

    Seams(Evaluator evaluator, IdentityHashMap<FunctionFact, Draft> seams) {
        this.evaluator = evaluator;
        this.seams = seams;
    }

    List<Draft> drafts() {
        return drafts;
    }

    @Override
    public void expression(Expr expr, Frame frame, Expr top) {
        if (!(expr instanceof Expr.Call call)) {
            return;
        }
        FunctionFact around = named(frame);
        Draft draft = null;
        for (Value value : evaluator.evaluate(call.callee(), frame)) {
            FunctionFact fact = value instanceof Value.Function function ? function.fact() : null;
            Draft reached = fact == null ? null : seams.get(fact);
            if (fact == null || reached == null || fact == around) {
                continue;
            }
            Draft one = seamCall(call, fact, reached, frame);
            if (draft == null) {
                draft = one;
            } else {
                // a name that may stand for several wrappers depends on all of them
                if (!one.vendor.equals(draft.vendor) || !one.vendors.isEmpty()) {
                    draft.also(one);
                }
                draft.capabilities.addAll(one.capabilities);
            }
        }
        if (draft != null) {
            drafts.add(draft);
        }
    }

    private static Draft seamCall(Expr.Call call, FunctionFact fact, Draft reached, Frame frame) {
        Draft draft =
                new Draft(
                        FindingKind.SEAM_CALL,
                        frame.file().path(),
                        call.span(),
                        reached.vendor,
                        reached.vendor + "/seam");
        draft.confidence = reached.confidence;
        draft.host = reached.host;
        draft.modelVendor = reached.modelVendor;
        draft.framework = reached.framework;
        draft.gateway = reached.gateway;
        draft.sdk = reached.sdk;
        draft.vendors.addAll(reached.vendors);
        draft.capabilities.addAll(reached.capabilities);
        draft.shape = reached.shape;
        String symbol = frame.symbol();
        draft.symbol = symbol.isEmpty() ? null : symbol;
        draft.api = reached.symbol == null ? fact.name() : reached.symbol;
        draft.trace.add(
                new TraceStep(
                        draft.path,
                        call.span().line(),
                        draft.api + ", the project's own, is called here"));
        draft.trace.add(
                new TraceStep(
                        reached.path,
                        reached.span.line(),
                        "it calls " + (reached.api == null ? reached.vendor : reached.api)));
        return draft;
    }

    private static @Nullable FunctionFact named(Frame frame) {
        for (Frame at = frame; at != null; at = at.outer()) {
            FunctionFact function = at.function();
            if (function != null && !function.name().isEmpty()) {
                return function;
            }
        }
        return null;
    }
}
