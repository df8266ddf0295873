package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeRef;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows values through a project, on demand: what can this expression stand for here?
 *
 * <p>An answer is a small set of {@link Value}s, empty where nothing is known. It is the union over
 * all that a name is bound to, whatever the order of statements: a variable that may hold three
 * clients names all three. Answers in static frames are remembered; cycles and depth are guarded,
 * so that every question ends.
 *
 * <p>Not safe for use by several threads: answers to questions that meet a cycle depend on the
 * order of asking, so one thread asks in the order of paths, which keeps reports byte-equal.
 */
@SuppressWarnings(
        "ReferenceEquality") // facts are told apart by where they stand, not by what they say
final class Evaluator {

    /** How many values one expression may have; the rest is dropped. */
    static final int LIMIT = 12;

    private static final int MAX_DEPTH = 80;

    /** Steps that one question may take, the fewer the more all questions have taken. */
    private static final int BUDGET = 4_000;

    private static final int TIGHT_BUDGET = 400;
    private static final int LAST_BUDGET = 60;

    /** Steps that all questions may take before budgets get tight, some seconds' worth each. */
    private static final long PLENTY = 1_500_000;

    private static final long ENOUGH = 4_000_000;

    private final CodeBase code;
    private final Names names;
    private final Members members;
    private final Invocations invocations;
    private final Callbacks callbacks;
    private IdentityHashMap<Expr, List<Value>> known = new IdentityHashMap<>();
    private final IdentityHashMap<Expr, Integer> asked = new IdentityHashMap<>();

    private IdentityHashMap<Expr, List<Arguments.Node>> touches = new IdentityHashMap<>();

    /** Answers that met a cycle: good for the present outermost question only. */
    private IdentityHashMap<Expr, List<Value>> tentative = new IdentityHashMap<>();

    private int depth;

    /** The shallowest question of the present cycle; answers below it are not yet whole. */
    private int cycle = Integer.MAX_VALUE;

    /** Steps taken since answers were last forgotten. */
    private long spent;

    /** Questions left for the present outermost question. */
    private int budget;

    Evaluator(CodeBase code, Modules modules, Catalog catalog) {
        this.code = code;
        this.names = new Names(this, code, modules, catalog);
        this.members = new Members(this, code, names);
        this.invocations = new Invocations(this, code, members);
        this.callbacks = new Callbacks(this, code);
    }

    /** What has been found to be added to expressions in static frames. */
    IdentityHashMap<Expr, List<Arguments.Node>> touches() {
        return touches;
    }

    CodeBase code() {
        return code;
    }

    Names names() {
        return names;
    }

    Members members() {
        return members;
    }

    /** Forgets all answers, for when files have been added. */
    void forget() {
        // clearing costs as much as the map was ever large
        if (!known.isEmpty()) {
            known = new IdentityHashMap<>();
        }
        if (!touches.isEmpty()) {
            touches = new IdentityHashMap<>();
        }
        members.forget();
        spent = 0;
    }

    /** The values that an expression can have in a frame. */
    List<Value> evaluate(Expr expr, Frame frame) {
        IdentityHashMap<Expr, List<Value>> memory = frame.isStatic() ? known : frame.known();
        List<Value> remembered = memory.get(expr);
        if (remembered == null && frame.isStatic()) {
            remembered = tentative.get(expr);
        }
        if (remembered != null) {
            return remembered;
        }
        Integer before = asked.get(expr);
        if (before != null) {
            cycle = Math.min(cycle, before);
            return List.of();
        }
        if (depth == 0) {
            budget = spent < PLENTY ? BUDGET : spent < ENOUGH ? TIGHT_BUDGET : LAST_BUDGET;
        }
        if (depth >= MAX_DEPTH || --budget < 0) {
            cycle = 0;
            return List.of();
        }
        spent++;
        depth++;
        asked.put(expr, depth);
        try {
            List<Value> answer = distinct(fitting(compute(expr, frame)));
            boolean whole = cycle >= depth;
            if (whole || depth == 1 || !frame.isStatic()) {
                memory.put(expr, answer);
            } else {
                tentative.put(expr, answer);
            }
            if (whole) {
                cycle = Integer.MAX_VALUE;
            }
            return answer;
        } finally {
            asked.remove(expr);
            depth--;
            if (depth == 0) {
                cycle = Integer.MAX_VALUE;
                if (!tentative.isEmpty()) {
                    tentative = new IdentityHashMap<>();
                }
            }
        }
    }

    private List<Value> compute(Expr expr, Frame frame) {
        return switch (expr) {
            case Expr.Ref ref -> names.lookup(ref.name(), frame, ref.span());
            case Expr.Self self -> {
                List<Value> extended = extended(frame);
                if (!extended.isEmpty()) {
                    yield extended;
                }
                Value.Instance instance = self(frame);
                yield instance == null ? names.receivers(frame) : List.of(instance);
            }
            case Expr.Member member -> member(member, frame);
            case Expr.Index index -> index(index, frame);
            case Expr.Element element ->
                    members.elements().each(evaluate(element.of(), frame), frame, element);
            case Expr.Call call -> invocations.call(call, frame);
            case Expr.New made -> invocations.make(made, frame);
            case Expr.Text text -> List.of(text(text, frame));
            case Expr.Scalar scalar ->
                    List.of(
                            new Value.Scalar(
                                    scalar.text(), new Value.Origin(frame.file(), scalar.span())));
            case Expr.ListOf list -> List.of(new Value.Listing(list, frame));
            case Expr.MapOf map -> List.of(new Value.Mapping(map, frame));
            case Expr.Choice choice -> union(choice.options(), frame);
            case Expr.Fn fn -> List.of(new Value.Function(fn.function(), frame, self(frame)));
            case Expr.ModuleRef module -> names.module(module.module(), null, frame.file());
            case Expr.Spread spread -> evaluate(spread.value(), frame);
            case Expr.Opaque ignored -> List.of();
        };
    }

    /**
     * What {@code self} is: the type around, or the receiver of a method written outside its type.
     */
    Value.@Nullable Instance self(Frame frame) {
        Value.Instance around = frame.self();
        if (around != null) {
            return around;
        }
        for (Frame at = frame; at != null; at = at.outer()) {
            Param receiver = at.function() == null ? null : at.function().receiver();
            if (receiver != null && receiver.type() != null) {
                for (Value value : names.instance(receiver.type(), at.file().frame())) {
                    if (value instanceof Value.Instance instance) {
                        return instance;
                    }
                }
            }
        }
        return null;
    }

    /** The object of an SDK's type that a method around adds to. */
    private List<Value> extended(Frame frame) {
        for (Frame at = frame; at != null && at.type() == null; at = at.outer()) {
            Param receiver = at.function() == null ? null : at.function().receiver();
            if (receiver != null && receiver.type() != null) {
                return names.instance(receiver.type(), at.file().frame()).stream()
                        .filter(Value.Chain.class::isInstance)
                        .toList();
            }
        }
        return List.of();
    }

    private List<Value> member(Expr.Member member, Frame frame) {
        List<Value> found = new ArrayList<>();
        if (member.isImplicit()) {
            return names.implicit(member, frame);
        }
        if (member.object() instanceof Expr.Self self && self.parent()) {
            Value.Instance instance = self(frame);
            return instance == null
                    ? List.of()
                    : members.inherited(instance, member.name(), frame, member);
        }
        for (Value object : evaluate(member.object(), frame)) {
            found.addAll(members.member(object, member.name(), frame, member));
        }
        if (found.isEmpty()) {
            found.addAll(members.assigned(member, frame));
        }
        if (found.isEmpty() && member.object() instanceof Expr.Ref ref) {
            // a class of the project may bear the name of a library's module
            for (Value outside : names.global(ref, frame)) {
                found.addAll(members.member(outside, member.name(), frame, member));
            }
        }
        return found;
    }

    private List<Value> index(Expr.Index index, Frame frame) {
        List<Value> found = new ArrayList<>();
        List<Value> keys = evaluate(index.key(), frame);
        for (Value object : evaluate(index.object(), frame)) {
            found.addAll(members.elements().at(object, keys, frame, index));
        }
        return found;
    }

    /** The text that an expression spells, with what is unknown as {@code {name}}. */
    Value.Text text(Expr.Text text, Frame frame) {
        StringBuilder all = new StringBuilder();
        boolean whole = true;
        for (Expr.Piece piece : text.pieces()) {
            switch (piece) {
                case Expr.Piece.Literal literal -> all.append(literal.text());
                case Expr.Piece.Hole hole -> {
                    String known = only(evaluate(hole.value(), frame));
                    if (known != null && known.length() < 20_000) {
                        all.append(known);
                    } else {
                        whole = false;
                        all.append('{').append(hint(hole.value())).append('}');
                    }
                }
            }
        }
        return new Value.Text(all.toString(), whole, new Value.Origin(frame.file(), text.span()));
    }

    /** The one text that a set of values stands for, or null. */
    static @Nullable String only(List<Value> values) {
        String found = null;
        for (Value value : values) {
            String text =
                    switch (value) {
                        case Value.Text t when t.whole() -> t.text();
                        case Value.Environment e -> only(e.fallback());
                        default -> null;
                    };
            if (text == null || (found != null && !found.equals(text))) {
                return null;
            }
            found = text;
        }
        return found;
    }

    /** A name for what an expression stands for, for holes in texts. */
    static String hint(Expr expr) {
        return switch (expr) {
            case Expr.Ref ref -> ref.name();
            case Expr.Member member -> member.name();
            case Expr.Index index ->
                    index.key() instanceof Expr.Text key && key.literal() != null
                            ? key.literal()
                            : hint(index.object());
            case Expr.Call call -> hint(call.callee());
            case Expr.Element element -> hint(element.of());
            default -> "…";
        };
    }

    List<Value> union(List<Expr> exprs, Frame frame) {
        List<Value> found = new ArrayList<>();
        for (Expr each : exprs) {
            found.addAll(evaluate(each, frame));
        }
        return found;
    }

    /** What a binding gives its name: its value, or an instance of its declared type. */
    List<Value> bound(Binding binding, Frame frame) {
        List<Value> found = new ArrayList<>();
        if (binding.value() != null) {
            found.addAll(evaluate(binding.value(), frame));
        }
        if (binding.type() != null && !tells(found)) {
            found.addAll(names.instance(binding.type(), frame));
        }
        return found;
    }

    /**
     * Whether a set of values says more than that a stranger's function gave them, or that there is
     * nothing yet.
     */
    private boolean tells(List<Value> values) {
        for (Value value : values) {
            boolean told =
                    switch (value) {
                        case Value.Chain chain -> names.known(chain);
                        case Value.Scalar scalar -> !Expr.Scalar.isNull(scalar.text());
                        default -> true;
                    };
            if (told) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a parameter can hold: the arguments of the call, else what is known of it in general.
     */
    List<Value> parameter(Param param, Frame frame) {
        Frame.Bound bound = frame.argument(param.name());
        List<Value> given = bound == null ? List.of() : evaluate(bound.value(), bound.frame());
        TypeRef type = param.type();
        // what a stranger's function gave says less than the declared type
        if (!given.isEmpty() && (type == null || tells(given))) {
            return given;
        }
        List<Value> found = new ArrayList<>();
        if (type != null) {
            found.addAll(names.instance(type, frame));
        }
        Expr fallback = param.defaultValue();
        if (fallback != null) {
            found.addAll(invocations.provided(fallback, frame));
        }
        boolean asked = bound != null || frame.callDepth() > 1;
        if (!asked && (found.isEmpty() || !decides(found))) {
            for (Value value : invocations.passed(param, frame)) {
                if (isAllowed(value, found)) {
                    found.add(value);
                }
            }
            if (found.isEmpty()) {
                found.addAll(callbacks.given(param, frame));
            }
        }
        return found.isEmpty() ? given : found;
    }

    /** Whether a parameter whose declared type gives such objects can hold a value. */
    private boolean isAllowed(Value value, List<Value> declared) {
        if (!(value instanceof Value.Instance passed)) {
            return true;
        }
        boolean any = false;
        for (Value each : declared) {
            if (each instanceof Value.Instance instance) {
                any = true;
                if (members.isA(passed.fact(), passed.frame(), instance.fact(), 0)) {
                    return true;
                }
            }
        }
        return !any;
    }

    /** What the project's own calls write for a parameter. */
    List<Frame.Bound> passedTo(Param param, Frame frame) {
        return invocations.passedTo(param, frame);
    }

    /** Whether a set of values says what is called, so that call sites need not be asked. */
    private boolean decides(List<Value> values) {
        for (Value value : values) {
            // of a type of constants, only call sites know which one it is
            if (value instanceof Value.Chain chain && !names.isTypeOfConstants(chain)) {
                return true;
            }
        }
        return false;
    }

    /** Where there are more values than fit, what strangers' functions gave makes way. */
    private List<Value> fitting(List<Value> values) {
        if (values.size() <= LIMIT) {
            return values;
        }
        List<Value> telling = new ArrayList<>();
        List<Value> strange = new ArrayList<>();
        for (Value each : values) {
            boolean stranger = each instanceof Value.Chain chain && !names.known(chain);
            (stranger ? strange : telling).add(each);
        }
        telling.addAll(strange);
        return telling;
    }

    static List<Value> distinct(List<Value> values) {
        if (values.size() < 2) {
            return List.copyOf(values);
        }
        List<Value> kept = new ArrayList<>();
        for (Value each : values) {
            boolean dup = false;
            for (Value other : kept) {
                if (Value.same(each, other)) {
                    dup = true;
                    break;
                }
            }
            if (!dup && kept.size() < LIMIT) {
                kept.add(each);
            }
        }
        return List.copyOf(kept);
    }
}
