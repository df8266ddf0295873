package dev.unmoor.detect;

import dev.unmoor.detect.Value.Chain;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lambdas are called with. Nothing in a lambda says so; the call that it is passed to does: a
 * method of the language hands over what it is called on or its items, a function of the project
 * whatever it calls its parameter with.
 */
@SuppressWarnings(
        "ReferenceEquality") // facts are told apart by where they stand, not by what they say
final class Callbacks {

    /** Methods that hand over what they are called on. */
    private static final Set<String> WHOLE =
            Set.of(
                    "then",
                    "let",
                    "also",
                    "use",
                    "tap",
                    "yield_self",
                    "thenApply",
                    "thenApplyAsync",
                    "thenAccept",
                    "thenCompose",
                    "ifPresent",
                    "ifPresentOrElse",
                    "and_then",
                    "foreach",
                    "flatMap",
                    "map");

    /** Methods that hand over the items of what they are called on, one after the other. */
    private static final Set<String> EACH =
            Set.of(
                    "map",
                    "flatMap",
                    "flat_map",
                    "filter_map",
                    "mapNotNull",
                    "mapAsync",
                    "forEach",
                    "foreach",
                    "ForEach",
                    "for_each",
                    "each",
                    "each_with_index",
                    "each_value",
                    "filter",
                    "select",
                    "reject",
                    "Select",
                    "SelectMany",
                    "Where",
                    "associateWith",
                    "find",
                    "collect");

    /** Methods that give another view of the same items. */
    private static final Set<String> VIEWS =
            Set.of(
                    "stream",
                    "parallelStream",
                    "values",
                    "asSequence",
                    "iter",
                    "into_iter",
                    "iter_mut",
                    "AsEnumerable",
                    "filter",
                    "sorted",
                    "toList");

    private static final int MAX_SITES = 12;

    private final Evaluator evaluator;
    private final CodeBase code;

    Callbacks(Evaluator evaluator, CodeBase code) {
        this.evaluator = evaluator;
        this.code = code;
    }

    /** The values that a parameter of a lambda is given where the lambda is passed on. */
    List<Value> given(Param param, Frame frame) {
        FunctionFact lambda = frame.function();
        CodeBase.CallSite site = lambda == null ? null : code.passing(lambda);
        if (lambda == null || site == null || !(site.expr() instanceof Expr.Call call)) {
            return List.of();
        }
        int position = lambda.params().indexOf(param);
        List<Value> found = new ArrayList<>();
        if (call.callee() instanceof Expr.Member member) {
            boolean last = position == lambda.params().size() - 1;
            boolean pair =
                    lambda.params().size() == 2 && site.frame().file().family() == Family.JVM;
            if (EACH.contains(member.name()) && (pair ? last : position == 0)) {
                items(member.object(), site.frame(), found);
            }
            if (found.isEmpty() && WHOLE.contains(member.name()) && position == 0) {
                keep(evaluator.evaluate(member.object(), site.frame()), found);
            }
        }
        if (found.isEmpty()) {
            for (Value callee : evaluator.evaluate(call.callee(), site.frame())) {
                if (callee instanceof Value.Function function) {
                    called(function, call, lambda, position, found);
                }
            }
        }
        return found;
    }

    private void items(Expr object, Frame frame, List<Value> found) {
        Expr at = object;
        while (at instanceof Expr.Call view
                && view.callee() instanceof Expr.Member member
                && VIEWS.contains(member.name())) {
            at = member.object();
        }
        for (Value value : evaluator.evaluate(at, frame)) {
            switch (value) {
                case Value.Listing listing ->
                        keep(evaluator.union(listing.list().items(), listing.frame()), found);
                case Value.Mapping mapping ->
                        keep(evaluator.members().elements().values(mapping), found);
                // a declared container stands for what it holds
                case Value.Instance instance -> found.add(instance);
                case Chain chain ->
                        keep(evaluator.members().elements().each(List.of(chain), frame, at), found);
                default -> {}
            }
        }
    }

    /** Takes what says something; of strangers only those that the catalog knows. */
    private void keep(List<Value> values, List<Value> found) {
        for (Value value : values) {
            if (!(value instanceof Chain chain) || evaluator.names().known(chain)) {
                found.add(value);
            }
        }
    }

    /** What a function of the project that takes the lambda calls it with. */
    private void called(
            Value.Function function,
            Expr.Call call,
            FunctionFact lambda,
            int position,
            List<Value> found) {
        FunctionFact taker = function.fact();
        String name = parameter(taker, call, lambda);
        int sites = 0;
        for (CodeBase.CallSite each : code.calls(name)) {
            if (isWithin(each.frame(), taker) && ++sites <= MAX_SITES) {
                Expr.Arg arg = Invocations.argument(each.args(), "", position);
                if (arg != null) {
                    keep(evaluator.evaluate(arg.value(), each.frame()), found);
                }
            }
        }
    }

    /** The name by which a function calls the lambda that a call of it passes. */
    private static String parameter(FunctionFact taker, Expr.Call call, FunctionFact lambda) {
        int at = 0;
        for (Expr.Arg arg : call.args()) {
            if (arg.value() instanceof Expr.Fn fn && fn.function() == lambda) {
                String name = arg.name();
                if (name != null) {
                    return name;
                }
                return at < taker.params().size() ? taker.params().get(at).name() : "yield";
            }
            at++;
        }
        return "yield";
    }

    private static boolean isWithin(@Nullable Frame frame, FunctionFact function) {
        for (Frame at = frame; at != null; at = at.outer()) {
            if (at.function() == function) {
                return true;
            }
        }
        return false;
    }
}
