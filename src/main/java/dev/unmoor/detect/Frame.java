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
