package dev.unmoor.detect;

import dev.unmoor.detect.Arguments.Node;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What statements add to an object after it was made, before it is passed: members and keys
 * assigned to it, setters called on it, items appended. {@code request.tools = …}, {@code
 * args["stream"] = …}, {@code builder.addTool(…)}, {@code messages.append(…)}.
 */
final class Touches {

    /** How often an object may change its name on the way. */
    private static final int MAX_DEPTH = 4;

    private static final int MAX_NODES = 120;

    /** How many names and functions one question may go through. */
    private static final int MAX_STEPS = 60;

    private final Evaluator evaluator;
    private final List<Node> found = new ArrayList<>();

    /** Names in their scopes, and functions, that have been gone through. */
    private final Set<Object> seen = new HashSet<>();

    private Touches(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** What is added to what an expression stands for, where that is a name. */
    static List<Node> of(Expr expr, Frame frame, Evaluator evaluator) {
        List<Node> known = frame.isStatic() ? evaluator.touches().get(expr) : null;
        if (known != null) {
            return known;
        }
        Touches touches = new Touches(evaluator);
        touches.follow(expr, frame, 0);
        List<Node> found = List.copyOf(touches.found);
        if (frame.isStatic()) {
            evaluator.touches().put(expr, found);
        }
        return found;
    }

    private void follow(Expr expr, Frame frame, int depth) {
        if (depth > MAX_DEPTH || found.size() > MAX_NODES || seen.size() > MAX_STEPS) {
            return;
        }
        switch (expr) {
            case Expr.Ref ref -> name(ref.name(), frame, depth);
            case Expr.Member member when member.object() instanceof Expr.Self ->
                    field(member.name(), frame);
            case Expr.Spread spread -> follow(spread.value(), frame, depth + 1);
            case Expr.Choice choice -> {
                for (Expr each : choice.options()) {
                    follow(each, frame, depth + 1);
                }
            }
            case Expr.ListOf list -> {
                for (Expr each : list.items()) {
                    if (each instanceof Expr.Spread spread) {
                        follow(spread.value(), frame, depth + 1);
                    }
                }
            }
            case Expr.Opaque opaque -> {
                for (Expr each : opaque.parts()) {
                    if (each instanceof Expr.Ref) {
                        follow(each, frame, depth + 1);
                    }
                }
            }
            case Expr.Text text -> {
                // lists are put together with the sign that puts texts together
                for (Expr.Piece piece : text.pieces()) {
                    if (piece instanceof Expr.Piece.Hole hole && hole.value() instanceof Expr.Ref) {
                        follow(hole.value(), frame, depth + 1);
                    }
                }
            }
            case Expr.Call call -> call(call, frame, depth);
            default -> {}
        }
    }

    private void call(Expr.Call call, Frame frame, int depth) {
        for (Value value : evaluator.evaluate(call.callee(), frame)) {
            if (value instanceof Value.Function function
                    && seen.add(new Identity(function.fact(), ""))) {
                made(function, depth);
            }
        }
        switch (call.callee()) {
            case Expr.Member member when member.name().equals("build") ->
                    follow(member.object(), frame, depth + 1);
            case Expr.Ref ref when ref.name().equals("append") && !call.args().isEmpty() -> {
                follow(call.args().getFirst().value(), frame, depth + 1);
                for (Expr.Arg item : call.args().subList(1, call.args().size())) {
                    found.add(new Node("[*]", item.value(), frame));
                }
            }
            default -> {}
        }
    }

    /** A name in one scope; scopes of the same words are not the same. */
    private record Identity(Object scope, String name) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity same && same.scope == scope && same.name.equals(name);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(scope) + name.hashCode();
        }
    }

    /** What a function of the project adds to the object that it returns. */
    private void made(Value.Function function, int depth) {
        Frame inside = function.outer().of(function.fact());
        for (Expr each : function.fact().returns()) {
            if (each instanceof Expr.Ref) {
                follow(each, inside, depth + 1);
            }
        }
    }

    private void name(String name, Frame from, int depth) {
        for (Frame at = from; at != null; at = at.outer()) {
            Param param = at.param(name);
            boolean bound = !at.bindings(name).isEmpty();
            if (param == null && !bound) {
                continue;
            }
            if (!seen.add(new Identity(at.scope(), name))) {
                return;
            }
            add(at, name);
            for (var each : at.bindings(name)) {
                if (each.value() != null) {
                    follow(each.value(), at, depth + 1);
                }
            }
            if (param != null) {
                Frame.Bound given = at.argument(name);
                if (given != null) {
                    follow(given.value(), given.frame(), depth + 1);
                } else {
                    for (Frame.Bound each : evaluator.passedTo(param, at)) {
                        follow(each.value(), each.frame(), depth + 1);
                    }
                }
            }
            return;
        }
    }

    /** What any method of the type around does with one of its fields. */
    private void field(String name, Frame frame) {
        for (Frame at = frame; at != null; at = at.outer()) {
            if (at.type() != null) {
                for (FunctionFact each : at.type().body().functions()) {
                    add(at.of(each), "self." + name);
                }
                return;
            }
        }
    }

    private void add(Frame frame, String name) {
        for (Frame.Touch each : frame.touches(name)) {
            if (found.size() <= MAX_NODES) {
                found.add(new Node(each.name(), each.value(), frame));
            }
        }
    }
}
