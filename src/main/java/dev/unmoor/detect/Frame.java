package dev.unmoor.detect;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Scope;
import dev.unmoor.syntax.TypeFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scope in its place: what names mean at a point of the program.
 *
 * <p>A <em>static</em> frame stands for a scope as written. A <em>contextual</em> frame stands for
 * one call of a function, with the arguments of that call and the object it is called on; values
 * found in it hold for that call only and are not remembered.
 */
@SuppressWarnings(
        "ReferenceEquality") // facts are told apart by where they stand, not by what they say
final class Frame {

    /**
     * Something that a statement adds to an object.
     *
     * @param name the member, key or setter; {@code [*]} for an item
     */
    record Touch(String name, Expr value) {}

    /** Methods that put an item into a list. */
    private static final Set<String> APPENDING =
            Set.of("append", "push", "add", "insert", "unshift", "extend", "addAll", "push_back");

    /** Methods that put a value under a key. */
    private static final Set<String> PUTTING = Set.of("put", "set", "insert", "setdefault");

    /** An argument that a contextual frame binds to a parameter. */
    record Bound(Expr value, Frame frame) {}

    private final CodeFile file;
    private final Scope scope;
    private final @Nullable Frame outer;
    private final @Nullable FunctionFact function;
    private final @Nullable TypeFact type;
    private final Value.@Nullable Instance self;
    private final Map<String, Bound> arguments;
    private final int callDepth;
    private final IdentityHashMap<Object, Frame> children = new IdentityHashMap<>();
    private final IdentityHashMap<Expr, List<Value>> known = new IdentityHashMap<>();
    private @Nullable Map<String, List<Binding>> bindings;
    private @Nullable Map<String, List<Touch>> touches;

    private Frame(
            CodeFile file,
            Scope scope,
            @Nullable Frame outer,
            @Nullable FunctionFact function,
            @Nullable TypeFact type,
            Value.@Nullable Instance self,
            Map<String, Bound> arguments,
            int callDepth) {
        this.file = file;
        this.scope = scope;
        this.outer = outer;
        this.function = function;
        this.type = type;
        this.self = self;
        this.arguments = arguments;
        this.callDepth = callDepth;
    }

    static Frame module(CodeFile file) {
        return new Frame(file, file.facts().top(), null, null, null, null, Map.of(), 0);
    }

    /** The frame of a function written in this one. */
    Frame of(FunctionFact fact) {
        return children.computeIfAbsent(
                fact,
                k -> new Frame(file, fact.body(), this, fact, null, null, Map.of(), callDepth));
    }

    /** The frame of a type written in this one. */
    Frame of(TypeFact fact) {
        return children.computeIfAbsent(
                fact,
                k -> new Frame(file, fact.body(), this, null, fact, null, Map.of(), callDepth));
    }

    /** A frame for one call of a function written in this one. */
    Frame call(FunctionFact fact, Value.@Nullable Instance on, Map<String, Bound> bound) {
        return new Frame(file, fact.body(), this, fact, null, on, bound, callDepth + 1);
    }

    CodeFile file() {
        return file;
    }

    Scope scope() {
        return scope;
    }

    @Nullable Frame outer() {
        return outer;
    }

    @Nullable FunctionFact function() {
        return function;
    }

    @Nullable TypeFact type() {
        return type;
    }

    /** How many calls deep a contextual frame is; 0 for a static one. */
    int callDepth() {
        return callDepth;
    }

    boolean isStatic() {
        return callDepth == 0;
    }

    /** Answers that hold in this call. */
    IdentityHashMap<Expr, List<Value>> known() {
        return known;
    }

    /** The argument bound to a parameter in this call, or null. */
    @Nullable Bound argument(String name) {
        return arguments.get(name);
    }

    /** The bindings of a plain name in this scope. */
    List<Binding> bindings(String name) {
        Map<String, List<Binding>> all = bindings;
        if (all == null) {
            all = new HashMap<>();
            for (Binding each : scope.bindings()) {
                if (each.owner() == null) {
                    all.computeIfAbsent(each.name(), k -> new ArrayList<>()).add(each);
                }
            }
            bindings = all;
        }
        return all.getOrDefault(name, List.of());
    }

    /** What statements of this scope add to what a dotted name stands for, in source order. */
    List<Touch> touches(String dotted) {
        Map<String, List<Touch>> all = touches;
        if (all == null) {
            all = new HashMap<>();
            for (Binding each : scope.bindings()) {
                Expr owner = each.owner();
                String name =
                        owner == null || owner instanceof Expr.Self ? null : CodeBase.dotted(owner);
                if (name != null && each.value() != null) {
                    touch(all, name, each.name(), each.value());
                }
            }
            for (Expr root : scope.roots()) {
                if (root instanceof Expr.Call call) {
                    touches(all, call);
                }
            }
            touches = all;
        }
        return all.getOrDefault(dotted, List.of());
    }

    private static void touch(Map<String, List<Touch>> all, String on, String name, Expr value) {
        all.computeIfAbsent(on, k -> new ArrayList<>()).add(new Touch(name, value));
    }

    /** The calls of a statement {@code name.one(…).two(…)}. */
    private static void touches(Map<String, List<Touch>> all, Expr.Call statement) {
        List<Expr.Call> calls = new ArrayList<>();
        Expr at = statement;
        while (at instanceof Expr.Call call && call.callee() instanceof Expr.Member member) {
            calls.add(call);
            at = member.object();
        }
        String on = CodeBase.dotted(at);
        if (on == null) {
            return;
        }
        for (Expr.Call call : calls.reversed()) {
            String method = String.valueOf(CodeBase.calledName(call.callee()));
            List<Expr.Arg> args = call.args();
            if (args.size() == 2
                    && PUTTING.contains(method)
                    && args.getFirst().value() instanceof Expr.Text key
                    && key.literal() != null) {
                touch(all, on, key.literal(), args.getLast().value());
            } else if (!args.isEmpty()) {
                String name = APPENDING.contains(method) ? "[*]" : method;
                touch(all, on, name, args.getLast().value());
            }
        }
    }

    /** The parameter of this frame's function with a name, or null. */
    @Nullable Param param(String name) {
        if (function == null) {
            return null;
        }
        for (Param each : function.params()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** The nearest type around this frame, as an instance: what {@code self} is. */
    Value.@Nullable Instance self() {
        for (Frame at = this; at != null; at = at.outer) {
            if (at.self != null) {
                return at.self;
            }
            if (at.type != null) {
                return new Value.Instance(at.type, at, List.of(), null);
            }
        }
        return null;
    }

    /** Names of the types and functions around this place, dotted; empty at the module's top. */
    String symbol() {
        StringBuilder all = new StringBuilder();
        for (Frame at = this; at != null; at = at.outer) {
            String name =
                    at.type != null
                            ? at.type.name()
                            : at.function != null ? at.function.name() : "";
            if (name.equals("<init>")) {
                name = "";
            }
            if (!name.isEmpty()) {
                if (at.function != null && at.function.receiver() != null && all.isEmpty()) {
                    Param receiver = at.function.receiver();
                    if (receiver.type() != null) {
                        name = receiver.type().name() + "." + name;
                    }
                }
                all.insert(0, all.isEmpty() ? name : name + ".");
            }
        }
        return all.toString();
    }
}
