package dev.unmoor.detect;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Methods that are written outside their type, by what they are called and by what they assign to:
 * in some languages a type has hundreds of them.
 */
final class Extensions {

    private final Map<String, List<Value.Function>> named = new HashMap<>();
    private final Map<String, List<Value.Function>> assigning = new HashMap<>();

    private Extensions() {}

    static Extensions of(List<Value.Function> functions) {
        Extensions all = new Extensions();
        for (Value.Function each : functions) {
            put(all.named, each.fact().name(), each);
            for (Binding binding : each.fact().body().bindings()) {
                if (binding.owner() instanceof Expr.Self) {
                    put(all.assigning, binding.name(), each);
                }
            }
        }
        return all;
    }

    @SuppressWarnings("ReferenceEquality") // the very same method
    private static void put(
            Map<String, List<Value.Function>> index, String name, Value.Function function) {
        List<Value.Function> known = index.computeIfAbsent(name, k -> new ArrayList<>());
        // bindings of one function come one after the other
        if (known.isEmpty() || known.getLast() != function) {
            known.add(function);
        }
    }

    /** Whether a method is called so, or assigns to a member called so. */
    boolean has(String name) {
        return named.containsKey(name) || assigning.containsKey(name);
    }

    /** Those that are called so. */
    List<Value.Function> named(String name) {
        return named.getOrDefault(name, List.of());
    }

    /** Those that assign to a member called so. */
    List<Value.Function> assigning(String name) {
        return assigning.getOrDefault(name, List.of());
    }
}
