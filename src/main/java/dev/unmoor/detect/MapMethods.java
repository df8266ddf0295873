package dev.unmoor.detect;

import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What maps that are written out give when they are asked by methods of the language: one entry,
 * all values, or the map again.
 */
final class MapMethods {

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

    /** Methods whose result holds what the map holds. */
    private static final Set<String> SAME =
            Set.of(
                    "compact",
                    "compact_blank",
                    "merge",
                    "dup",
                    "deep_dup",
                    "to_h",
                    "with_indifferent_access",
                    "symbolize_keys",
                    "deep_symbolize_keys",
                    "stringify_keys",
                    "copy");

    private final Evaluator evaluator;

    MapMethods(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** A member of a map that is no entry of it. */
    static List<Value> member(Value.Mapping mapping, String name) {
        return VALUES.contains(name) ? List.of(values(mapping)) : List.of();
    }

    /** A call of a method of a map, or of a function over one; nothing if it is none. */
    List<Value> call(Expr.Call call, Frame frame) {
        if (call.callee() instanceof Expr.Member member && SAME.contains(member.name())) {
            return List.copyOf(maps(member.object(), frame));
        }
        if (call.args().isEmpty()) {
            return List.of();
        }
        Expr first = call.args().getFirst().value();
        List<Value> found = new ArrayList<>();
        if (VALUES_OF.equals(CodeBase.dotted(call.callee()))) {
            for (Value.Mapping mapping : maps(first, frame)) {
                found.add(values(mapping));
            }
        } else if (call.callee() instanceof Expr.Member member && KEYED.contains(member.name())) {
            for (Value.Mapping mapping : maps(member.object(), frame)) {
                List<Value> keys = evaluator.evaluate(first, frame);
                found.addAll(evaluator.members().elements().at(mapping, keys, frame, call));
            }
        }
        return found;
    }

    private List<Value.Mapping> maps(Expr expr, Frame frame) {
        List<Value.Mapping> found = new ArrayList<>();
        for (Value value : evaluator.evaluate(expr, frame)) {
            if (value instanceof Value.Mapping mapping) {
                found.add(mapping);
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
