package dev.unmoor.detect;

import dev.unmoor.detect.Value.Chain;
import dev.unmoor.detect.Value.Instance;
import dev.unmoor.detect.Value.Step;
import dev.unmoor.detect.Value.StepKind;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a call or a construction gives, and what call sites pass to a parameter. */
@SuppressWarnings(
        "ReferenceEquality") // facts are told apart by where they stand, not by what they say
final class Invocations {

    static final int MAX_CALL_DEPTH = 3;

    private static final int MAX_CALL_SITES = 24;

    /** Calls of methods by name. */
    private static final Set<String> SENDING = Set.of("send", "public_send", "__send__");

    private final Evaluator evaluator;
    private final CodeBase code;
    private final Members members;
    private final MapMethods mapMethods;
    private final Lookups lookups;
    private final PassThrough passThrough;
    private final Joined joined;

    Invocations(Evaluator evaluator, CodeBase code, Members members) {
        this.evaluator = evaluator;
        this.code = code;
        this.members = members;
        this.mapMethods = new MapMethods(evaluator);
        this.lookups = new Lookups(evaluator);
        this.passThrough = new PassThrough(evaluator, this);
        this.joined = new Joined(evaluator);
    }

    List<Value> call(Expr.Call call, Frame frame) {
        List<Value> found = new ArrayList<>();
        if (isSending(call, frame)) {
            found.addAll(dispatched(call, frame));
            return found;
        }
        List<Value> piped = piped(call, frame);
        if (!piped.isEmpty()) {
            return piped;
        }
        Value.Type made = Attributes.ownMade(call.callee(), frame);
        if (made != null) {
            found.addAll(invoke(made, call, frame));
            return found;
        }
        for (Value callee : evaluator.evaluate(call.callee(), frame)) {
            found.addAll(invoke(callee, call, frame));
        }
        if (found.stream().allMatch(this::isStranger)) {
            List<Value> located = lookups.call(call, frame);
            if (!located.isEmpty()) {
                return located;
            }
        }
        if (found.isEmpty()) {
            found.addAll(mapMethods.call(call, frame));
        }
        if (found.stream().allMatch(this::isStranger)) {
            // one of the values may be a text where another is whatever a stranger gave
            found.addAll(0, passThrough.onText(call, frame));
        }
        if (found.isEmpty()) {
            found.addAll(joined.of(call, frame));
        }
        return found;
    }

    /**
     * {@code first.pipe(second)}: one after the other, so that what is asked of the whole reaches
     * either; nothing where no part is of a package that the catalog knows.
     */
    private List<Value> piped(Expr.Call call, Frame frame) {
        if (!(call.callee() instanceof Expr.Member member)
                || !member.name().equals("pipe")
                || call.args().isEmpty()) {
            return List.of();
        }
        List<Value> parts = new ArrayList<>();
        for (Expr.Arg arg : call.args()) {
            parts.addAll(evaluator.evaluate(arg.value(), frame));
        }
        if (parts.stream().allMatch(each -> !(each instanceof Chain) || isStranger(each))) {
            return List.of();
        }
        parts.addAll(0, evaluator.evaluate(member.object(), frame));
        return parts;
    }

    private boolean isStranger(Value value) {
        return value instanceof Chain chain && !evaluator.names().known(chain);
    }

    private static boolean isSending(Expr.Call call, Frame frame) {
        return frame.file().family() == Family.RUBY
                && call.callee() instanceof Expr.Member member
                && SENDING.contains(member.name())
                && !call.args().isEmpty();
    }

    /** {@code object.send(name, …)}: a call of each method whose name that can be. */
    private List<Value> dispatched(Expr.Call call, Frame frame) {
        Expr.Member member = (Expr.Member) call.callee();
        List<Value> found = new ArrayList<>();
        List<Expr.Arg> rest = call.args().subList(1, call.args().size());
        for (Value key : evaluator.evaluate(call.args().getFirst().value(), frame)) {
            String name =
                    switch (key) {
                        case Value.Text text when text.whole() -> text.text();
                        case Value.Scalar symbol when symbol.text().startsWith(":") ->
                                symbol.text().substring(1);
                        default -> null;
                    };
            if (name == null) {
                continue;
            }
            for (Value object : evaluator.evaluate(member.object(), frame)) {
                for (Value method : members.member(object, name, frame, member)) {
                    if (method instanceof Chain chain && evaluator.names().known(chain)) {
                        found.add(chain.then(new Step(StepKind.CALL, "", rest, frame, call)));
                    } else if (method instanceof Value.Function function) {
                        found.addAll(result(function, rest, frame));
                    }
                }
            }
        }
        return found;
    }

    private List<Value> invoke(Value callee, Expr.Call call, Frame frame) {
        return switch (callee) {
            case Value.Function function -> result(function, call.args(), frame);
            case Value.Type type ->
                    List.of(new Instance(type.fact(), type.frame(), call.args(), frame));
            case Chain chain when isReader(call, frame) && isMade(chain) -> List.of(chain);
            case Chain chain -> {
                Chain next = chain.then(new Step(StepKind.CALL, "", call.args(), frame, call));
                Value environment = Environments.variable(next, evaluator);
                if (environment != null) {
                    yield List.of(environment);
                }
                Value text = Environments.fileText(next, evaluator);
                if (text != null) {
                    yield List.of(text);
                }
                List<Value> handed = new ArrayList<>(passThrough.of(chain, call, frame));
                if (handed.isEmpty() && chain.isGlobal()) {
                    handed.addAll(mapMethods.call(call, frame));
                }
                if (handed.isEmpty() && !evaluator.names().known(chain)) {
                    handed.addAll(joined.of(call, frame));
                }
                yield handed.isEmpty() ? List.of(next) : handed;
            }
            case Instance instance -> {
                List<Value> found = new ArrayList<>();
                for (String name : List.of("__call__", "call", "invoke", "apply")) {
                    for (Value value : members.own(instance, name, frame)) {
                        if (value instanceof Value.Function f) {
                            found.addAll(result(f, call.args(), frame));
                        }
                    }
                }
                yield found.isEmpty() ? List.of(instance) : found;
            }
            case Value.Text text -> List.of(text);
            case Value.Scalar scalar -> List.of(scalar);
            case Value.Environment environment -> List.of(environment);
            case Value.Mapping mapping -> List.of(mapping);
            case Value.Listing listing -> List.of(listing);
            default -> List.of();
        };
    }

    /** A bare name in Ruby, which reads an attribute where it is no method. */
    private static boolean isReader(Expr.Call call, Frame frame) {
        return frame.file().family() == Family.RUBY
                && call.args().isEmpty()
                && (call.callee() instanceof Expr.Ref
                        || (call.callee() instanceof Expr.Member member
                                && member.object() instanceof Expr.Self));
    }

    private static boolean isMade(Chain chain) {
        return chain.steps().stream().anyMatch(Step::invokes);
    }

    List<Value> make(Expr.New made, Frame frame) {
        List<Value> found = new ArrayList<>();
        if (made.body() != null) {
            TypeFact body = made.body();
            found.add(new Instance(body, frame.of(body), made.args(), frame));
            return found;
        }
        String dotted = CodeBase.dotted(made.type());
        String named = dotted == null || dotted.startsWith("self.") ? null : dotted;
        if (named != null && !frame.file().family().typesAreValues()) {
            found.addAll(made(evaluator.names().symbol(named, frame), made, frame));
        }
        if (found.isEmpty()) {
            found.addAll(made(evaluator.evaluate(made.type(), frame), made, frame));
        }
        if (found.isEmpty() && named != null) {
            found.addAll(made(evaluator.names().symbol(named, frame), made, frame));
        }
        return found;
    }

    private List<Value> made(List<Value> types, Expr.New made, Frame frame) {
        List<Value> found = new ArrayList<>();
        for (Value type : types) {
            switch (type) {
                case Value.Type t ->
                        found.add(new Instance(t.fact(), t.frame(), made.args(), frame));
                case Chain chain ->
                        found.add(chain.then(new Step(StepKind.NEW, "", made.args(), frame, made)));
                case Value.Function function -> found.addAll(result(function, made.args(), frame));
                default -> {}
            }
        }
        return found;
    }

    /** What a function of the project returns for these arguments. */
    List<Value> result(Value.Function function, List<Expr.Arg> args, Frame from) {
        FunctionFact fact = function.fact();
        Frame outer = function.outer();
        Frame frame;
        if (from.callDepth() >= MAX_CALL_DEPTH || outer.callDepth() >= MAX_CALL_DEPTH) {
            frame = outer.of(fact);
        } else {
            frame = outer.call(fact, function.self(), bind(fact.params(), args, from, outer));
        }
        List<Value> found = new ArrayList<>(evaluator.union(fact.returns(), frame));
        if (found.isEmpty() && fact.returnType() != null) {
            found.addAll(evaluator.names().instance(fact.returnType(), outer));
        }
        return found;
    }

    /**
     * Binds arguments to parameters, by name and by position, and defaults to those that are not
     * given.
     *
     * @param frame in which the arguments are written
     * @param home in which the function is written
     */
    static Map<String, Frame.Bound> bind(
            List<Param> params, List<Expr.Arg> args, Frame frame, Frame home) {
        Map<String, Frame.Bound> bound = new HashMap<>();
        int position = 0;
        boolean whole = true;
        for (Expr.Arg arg : args) {
            if (arg.spread()) {
                whole = false;
                continue;
            }
            if (arg.name() != null) {
                bound.put(arg.name(), new Frame.Bound(arg.value(), frame));
            } else if (position < params.size()) {
                bound.put(params.get(position).name(), new Frame.Bound(arg.value(), frame));
                position++;
            }
        }
        for (Param each : params) {
            Expr fallback = each.defaultValue();
            if (whole && fallback != null) {
                bound.putIfAbsent(each.name(), new Frame.Bound(fallback, home));
            }
        }
        return bound;
    }

    /** The value of a parameter's default; a function that is to be called for it is called. */
    List<Value> provided(Expr fallback, Frame frame) {
        return evaluator.evaluate(fallback, frame.outer() == null ? frame : frame.outer());
    }

    /** What the project's own calls pass to a parameter. */
    List<Value> passed(Param param, Frame frame) {
        List<Value> found = new ArrayList<>();
        for (Frame.Bound each : passedTo(param, frame)) {
            found.addAll(evaluator.evaluate(each.value(), each.frame()));
        }
        return found;
    }

    /** What the project's own calls write for a parameter. */
    List<Frame.Bound> passedTo(Param param, Frame frame) {
        FunctionFact function = frame.function();
        if (function == null || function.name().isEmpty()) {
            return List.of();
        }
        int position = function.params().indexOf(param);
        boolean constructor = function.kind() == FunctionFact.Kind.CONSTRUCTOR;
        String name = constructor ? ownerName(frame) : function.name();
        if (name == null || position < 0) {
            return List.of();
        }
        List<Frame.Bound> found = new ArrayList<>();
        List<Frame.Bound> inTests = new ArrayList<>();
        boolean asksTest = frame.file().inTest();
        boolean inProgram = false;
        int inProgramCount = 0;
        int inTestsCount = 0;
        for (CodeBase.CallSite site : code.calls(name)) {
            if (site.frame().file().family() != frame.file().family()) {
                continue;
            }
            // a hundred calls in tests must not crowd out the one that the program makes
            boolean test = !asksTest && site.frame().file().inTest();
            if ((test ? ++inTestsCount : ++inProgramCount) > MAX_CALL_SITES) {
                continue;
            }
            Expr.Arg arg = argument(site.args(), param.name(), position);
            if (arg == null) {
                inProgram |= !test;
            } else if (reaches(site, function, constructor)) {
                (test ? inTests : found).add(new Frame.Bound(arg.value(), site.frame()));
            }
        }
        if (found.isEmpty() && constructor) {
            // nobody makes the type itself: the objects that its subtypes pass to its constructor;
            // settings are each subtype's own
            for (CodeBase.CallSite site : code.upward(name)) {
                Expr.Arg arg = argument(site.args(), param.name(), position);
                boolean same = site.frame().file().family() == frame.file().family();
                if (arg != null && same && isObject(arg.value(), site.frame())) {
                    found.add(new Frame.Bound(arg.value(), site.frame()));
                }
            }
        }
        // where the program leaves it to the default, what its tests pass says nothing
        return found.isEmpty() && !inProgram ? inTests : found;
    }

    private boolean isObject(Expr expr, Frame frame) {
        for (Value value : evaluator.evaluate(expr, frame)) {
            if (value instanceof Instance || (value instanceof Chain chain && isMade(chain))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String ownerName(Frame frame) {
        for (Frame at = frame.outer(); at != null; at = at.outer()) {
            if (at.type() != null) {
                return at.type().name();
            }
        }
        return null;
    }

    /** The argument for a parameter, by its name or else its position. */
    static Expr.@Nullable Arg argument(List<Expr.Arg> args, String name, int position) {
        int at = 0;
        for (Expr.Arg arg : args) {
            if (arg.spread()) {
                return null;
            }
            if (name.equals(arg.name())) {
                return arg;
            }
            if (arg.name() == null) {
                if (at == position) {
                    return arg;
                }
                at++;
            }
        }
        return null;
    }

    /** Whether a call of that name is, or may well be, a call of that function. */
    private boolean reaches(CodeBase.CallSite site, FunctionFact function, boolean constructor) {
        Expr callee =
                switch (site.expr()) {
                    case Expr.Call call -> call.callee();
                    case Expr.New made -> made.type();
                    default -> site.expr();
                };
        boolean open = true;
        for (Value value : evaluator.evaluate(callee, site.frame())) {
            switch (value) {
                case Value.Function f -> {
                    if (f.fact() == function) {
                        return true;
                    }
                    open = false;
                }
                case Value.Type ignored -> {
                    if (constructor) {
                        return true;
                    }
                    open = false;
                }
                case Chain chain -> open &= chain.isGlobal() || !evaluator.names().external(chain);
                default -> {}
            }
        }
        return open;
    }
}
