package dev.unmoor.detect;

import dev.unmoor.detect.Value.Chain;
import dev.unmoor.detect.Value.Step;
import dev.unmoor.detect.Value.StepKind;
import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Calls of a language's own library that hand on what they are given: texts trimmed, functions
 * memoised or bound, work done on another thread.
 */
final class PassThrough {

    /** Methods of strings whose result says the same as the string. */
    private static final Set<String> TEXTUAL =
            Set.of(
                    "strip",
                    "trim",
                    "lstrip",
                    "rstrip",
                    "stripIndent",
                    "trimIndent",
                    "trimMargin",
                    "dedent",
                    "cleandoc",
                    "format",
                    "formatted",
                    "replace",
                    "replaceAll",
                    "lower",
                    "toLowerCase",
                    "toString",
                    "to_string",
                    "to_owned",
                    "into",
                    "String",
                    "str",
                    "squish",
                    "strip_heredoc",
                    "freeze",
                    "render",
                    "substitute",
                    "safe_substitute",
                    "valueOf",
                    "from",
                    "as_str",
                    "to_s",
                    "to_sym",
                    "encode",
                    "chomp",
                    "value",
                    "getValue",
                    "name",
                    "id",
                    "oneLine",
                    "stripIndents",
                    "Ptr",
                    "String_",
                    "trim_end_matches",
                    "trim_start_matches",
                    "trim_end",
                    "trim_start",
                    "trimEnd",
                    "trimStart",
                    "TrimEnd",
                    "TrimStart",
                    "Trim",
                    "removesuffix",
                    "removeSuffix",
                    "removePrefix",
                    "delete_suffix",
                    "stripTrailing",
                    "stripLeading",
                    "replace_all",
                    "replaceFirst");

    /**
     * Calls that hand on what a function given to them gives: memoising, lazy and injecting ones.
     */
    private static final Set<String> PROVIDING =
            Set.of(
                    "Depends",
                    "lazy",
                    "memoize",
                    "memo",
                    "useMemo",
                    "cache",
                    "once",
                    "lru_cache",
                    "cached",
                    "useState",
                    "Lazy",
                    "singleton",
                    "Provide",
                    "inject",
                    "cache_resource",
                    "of",
                    "supplyAsync",
                    "run",
                    "let",
                    "also",
                    "apply",
                    "thread_local");

    /** Of these, the ones that give the function and not its result. */
    private static final Set<String> MEMOISING = Set.of("lru_cache", "cache", "memoize", "once");

    /** Calls that give a function back, to be called with more arguments. */
    private static final Set<String> PASSING =
            Set.of("partial", "bind", "sync_to_async", "async_to_sync", "traceable", "callable");

    /** Calls that call a function given to them with the arguments that follow it. */
    private static final Set<String> CALLING =
            Set.of(
                    "to_thread",
                    "run_in_executor",
                    "run_in_threadpool",
                    "run_sync",
                    "submit",
                    "create_task",
                    "ensure_future",
                    "call_user_func");

    /** Calls that wrap a value in something that may hold none. */
    private static final Set<String> WRAPPING =
            Set.of("ofNullable", "just", "Some", "Option", "requireNonNull", "checkNotNull");

    private static final String OPTIONAL = "Optional.of";

    /** Calls that wait for several values and give them as a list. */
    private static final Set<String> TOGETHER = Set.of("gather", "all", "allSettled");

    private final Evaluator evaluator;
    private final Invocations invocations;

    PassThrough(Evaluator evaluator, Invocations invocations) {
        this.evaluator = evaluator;
        this.invocations = invocations;
    }

    /** {@code text.strip()}: what a method of texts gives that says the same as the text. */
    List<Value> onText(Expr.Call call, Frame frame) {
        String name = CodeBase.calledName(call.callee());
        if (name == null || !TEXTUAL.contains(name)) {
            return List.of();
        }
        if (call.callee() instanceof Expr.Member member) {
            List<Value> on = texts(evaluator.evaluate(member.object(), frame));
            if (!on.isEmpty()) {
                return on;
            }
        }
        return List.of();
    }

    /** Whether a chain ends in {@code .method.bind}, which gives the method. */
    private static boolean isBinding(Chain chain, Frame frame) {
        int last = chain.steps().size() - 1;
        return frame.file().family() == Family.JS
                && last > 0
                && chain.steps().get(last).name().equals("bind")
                && chain.steps().get(last - 1).kind() == StepKind.MEMBER;
    }

    private static List<Value> texts(List<Value> values) {
        List<Value> found = new ArrayList<>();
        for (Value value : values) {
            if (value instanceof Value.Text
                    || value instanceof Value.Environment
                    || value instanceof Value.FileText) {
                found.add(value);
            }
        }
        return found;
    }

    /**
     * Calls of names that no catalog entry knows and that pass their argument on: text functions of
     * the language, memoising and lazy wrappers, dependency injection by function.
     */
    List<Value> of(Chain chain, Expr.Call call, Frame frame) {
        if (call.args().isEmpty()) {
            return List.of();
        }
        if (isBinding(chain, frame)) {
            return List.of(chain.upTo(chain.steps().size() - 2));
        }
        if (evaluator.names().external(chain)) {
            return List.of();
        }
        String name = CodeBase.calledName(call.callee());
        if (name == null) {
            return List.of();
        }
        Expr first = call.args().getFirst().value();
        if (TEXTUAL.contains(name)) {
            return texts(evaluator.evaluate(first, frame));
        }
        if (name.equals("open") || name.equals("with_options")) {
            return List.of();
        }
        if (WRAPPING.contains(name) || OPTIONAL.equals(CodeBase.dotted(call.callee()))) {
            return evaluator.evaluate(first, frame);
        }
        if (CALLING.contains(name)) {
            return called(call, frame);
        }
        if (PASSING.contains(name)) {
            return functions(first, frame);
        }
        if (TOGETHER.contains(name)) {
            return together(name, call, frame);
        }
        if (PROVIDING.contains(name)) {
            List<Value> found = new ArrayList<>();
            for (Value value : evaluator.evaluate(first, frame)) {
                switch (value) {
                    case Value.Function function -> {
                        if (MEMOISING.contains(name)) {
                            found.add(function);
                        } else {
                            found.addAll(invocations.result(function, List.of(), frame));
                        }
                    }
                    case Value.Type type ->
                            found.add(
                                    new Value.Instance(type.fact(), type.frame(), List.of(), null));
                    default -> {}
                }
            }
            return found;
        }
        return List.of();
    }

    /** {@code to_thread(client.create, model=…)}: a call of the function with what follows it. */
    private List<Value> called(Expr.Call call, Frame frame) {
        List<Expr.Arg> args = call.args();
        for (int i = 0; i < args.size(); i++) {
            List<Value> found = new ArrayList<>();
            List<Expr.Arg> rest = args.subList(i + 1, args.size());
            for (Value value : evaluator.evaluate(args.get(i).value(), frame)) {
                switch (value) {
                    case Chain chain when isFunction(chain) ->
                            found.add(chain.then(new Step(StepKind.CALL, "", rest, frame, call)));
                    case Value.Function function ->
                            found.addAll(invocations.result(function, rest, frame));
                    default -> {}
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        // create_task(client.create(…)): what is already called
        return args.isEmpty() ? List.of() : evaluator.evaluate(args.getFirst().value(), frame);
    }

    /** Whether a chain names a function that a package of the catalog has. */
    private boolean isFunction(Chain chain) {
        Step last = chain.last();
        return last != null && last.kind() == StepKind.MEMBER && evaluator.names().known(chain);
    }

    private List<Value> functions(Expr expr, Frame frame) {
        List<Value> found = new ArrayList<>();
        for (Value value : evaluator.evaluate(expr, frame)) {
            if (value instanceof Value.Function
                    || (value instanceof Chain chain && isFunction(chain))) {
                found.add(value);
            }
        }
        return found;
    }

    private List<Value> together(String name, Expr.Call call, Frame frame) {
        if (name.equals("gather")) {
            List<Expr> all = new ArrayList<>();
            for (Expr.Arg arg : call.args()) {
                all.add(arg.value());
            }
            return List.of(new Value.Listing(new Expr.ListOf(all, call.span()), frame));
        }
        List<Value> found = new ArrayList<>();
        for (Value value : evaluator.evaluate(call.args().getFirst().value(), frame)) {
            if (value instanceof Value.Listing) {
                found.add(value);
            }
        }
        return found;
    }
}
