package dev.unmoor.detect;

import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What maps that are written out give when they are asked by methods of the language. */
final class Containers {

    /** Members that give all values. */
    private static final Set<String> VALUES = Set.of("values", "Values");

    /** Functions of the language that give all values of what they are given. */
    private static final String VALUES_OF = "Object.values";

    /** Methods that give the value under a key, or another. */
    private static final Set<String> KEYED =
            Set.of(
                    "get",
                    "getValue",
                    "getOrDefault",
                    "GetValueOrDefault",
                    "getOrElse",
                    "fetch",
                    "dig",
                    "pop",
                    "at");

    private final Evaluator evaluator;

    Containers(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** A member of a map that is no entry of it. */
    static List<Value> member(Value.Mapping mapping, String name) {
        return VALUES.contains(name) ? List.of(values(mapping)) : List.of();
    }

    /** A call of a method of a map, or of a function over one; nothing if it is none. */
    List<Value> call(Expr.Call call, Frame frame) {
        List<Value> found = new ArrayList<>();
        if (call.args().isEmpty()) {
            return found;
        }
        Expr first = call.args().getFirst().value();
        if (VALUES_OF.equals(CodeBase.dotted(call.callee()))) {
            for (Value value : evaluator.evaluate(first, frame)) {
                if (value instanceof Value.Mapping mapping) {
                    found.add(values(mapping));
                }
            }
        } else if (call.callee() instanceof Expr.Member member && KEYED.contains(member.name())) {
            for (Value value : evaluator.evaluate(member.object(), frame)) {
                if (value instanceof Value.Mapping) {
                    List<Value> keys = evaluator.evaluate(first, frame);
                    found.addAll(evaluator.members().elements().at(value, keys, frame, call));
                }
            }
        }
        return found;
    }

    private static Value values(Value.Mapping mapping) {
        List<Expr> values = new ArrayList<>();
        for (Expr.Entry entry : mapping.map().entries()) {
            values.add(entry.value());
        }
        return new Value.Listing(new Expr.ListOf(values, mapping.map().span()), mapping.frame());
    }
}
