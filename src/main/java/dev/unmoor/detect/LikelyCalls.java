package dev.unmoor.detect;

import dev.unmoor.catalog.CallRule;
import dev.unmoor.catalog.ImportMatch;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.model.Confidence;
import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls whose receiver does not resolve, but whose shape only one SDK has. */
final class LikelyCalls {

    /** Calls of test libraries that give a double on which a call only says what is expected. */
    private static final Set<String> EXPECTING =
            Set.of(
                    "EXPECT",
                    "verify",
                    "when",
                    "given",
                    "then",
                    "doReturn",
                    "doThrow",
                    "doAnswer",
                    "Received",
                    "DidNotReceive",
                    "expect",
                    "coVerify");

    private final Matcher matcher;
    private final Evaluator evaluator;
    private final Attribution attribution;
    private final Features features;
    private final Traces traces;
    private final Texts texts;
    private final Prompts prompts;

    LikelyCalls(
            Matcher matcher,
            Evaluator evaluator,
            Attribution attribution,
            Features features,
            Traces traces,
            Texts texts,
            Prompts prompts) {
        this.matcher = matcher;
        this.evaluator = evaluator;
        this.attribution = attribution;
        this.features = features;
        this.traces = traces;
        this.texts = texts;
        this.prompts = prompts;
    }

    /** A call on an unknown receiver whose shape only one SDK has, in a file that imports it. */
    @Nullable Draft of(Expr expr, Expr callee, Frame frame) {
        if (!(callee instanceof Expr.Member member)) {
            return null;
        }
        if (frame.file().inTest() && isExpectation(member)) {
            return null;
        }
        List<String> names = trailing(member);
        List<Value> receiver = evaluator.evaluate(member.object(), frame);
        for (Value value : receiver) {
            boolean unknown = value instanceof Chain chain && chain.isGlobal() && !hasCall(chain);
            if (!unknown) {
                return null;
            }
        }
        ImportMatch from = null;
        CallRule met = null;
        int length = 0;
        for (ImportMatch root : texts.importedRoots(frame.file())) {
            for (Endings.Ruled<CallRule> each : matcher.calls(root.surface()).of(names)) {
                CallRule rule = each.rule();
                List<String> path = each.path();
                if (path.size() > length
                        && !rule.binds()
                        && (rule.distinctive() || path.size() >= 2)
                        && Matcher.suffix(path, names)
                        && Features.reachesService(rule)) {
                    from = root;
                    met = rule;
                    length = path.size();
                }
            }
        }
        return from == null || met == null ? null : draft(expr, names, from, met, frame);
    }

    private Draft draft(
            Expr expr, List<String> names, ImportMatch root, CallRule rule, Frame frame) {
        Draft draft =
                new Draft(
                        Features.kind(root.vendor()),
                        frame.file().path(),
                        expr.span(),
                        root.vendor().bearer(),
                        rule.rule());
        draft.confidence = Confidence.LIKELY;
        draft.sdk = root.rule().sdk();
        draft.framework = root.vendor().kind() == VendorKind.FRAMEWORK ? root.vendor().id() : null;
        draft.host = root.rule().reaches();
        draft.shape = rule.shape();
        draft.capabilities.addAll(rule.capabilities());
        String symbol = frame.symbol();
        draft.symbol = symbol.isEmpty() ? null : symbol;
        draft.api = String.join(".", names);
        if (expr instanceof Expr.Call call) {
            Value.Step step = new Value.Step(Value.StepKind.CALL, "", call.args(), frame, call);
            Arguments arguments = Arguments.of(step, evaluator);
            features.add(draft, root.vendor(), arguments);
            traces.arguments(draft, step, arguments, frame, evaluator);
            attribution.looseModel(draft, rule, arguments);
            prompts.call(draft, arguments, rule.roles());
        }
        draft.layer = features.layer(draft);
        return draft;
    }

    private static boolean isExpectation(Expr.Member member) {
        Expr at = member.object();
        while (true) {
            switch (at) {
                case Expr.Member m -> at = m.object();
                case Expr.Call c -> {
                    String name = CodeBase.calledName(c.callee());
                    if (name != null && EXPECTING.contains(name)) {
                        return true;
                    }
                    at = c.callee();
                }
                default -> {
                    return false;
                }
            }
        }
    }

    private static boolean hasCall(Chain chain) {
        for (Value.Step step : chain.steps()) {
            if (step.invokes()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> trailing(Expr.Member member) {
        List<String> names = new ArrayList<>();
        Expr at = member;
        while (true) {
            switch (at) {
                case Expr.Member m -> {
                    names.addFirst(m.name());
                    at = m.object();
                }
                case Expr.Call c -> at = c.callee();
                case Expr.Ref r -> {
                    names.addFirst(r.name());
                    return names;
                }
                default -> {
                    return names;
                }
            }
        }
    }
}
