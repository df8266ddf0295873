package dev.unmoor.detect;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.TypeFact;
import java.util.List;
import java.util.Set;

/** Methods without a body, or whose body only says that subtypes have to supply one. */
final class Stubs {

    /** Kotlin's function for a body that is still to be written. */
    private static final String KOTLINS = "TO" + "DO";

    /** Exceptions of methods that only subtypes have. */
    private static final Set<String> UNIMPLEMENTED =
            Set.of(
                    "NotImplementedError",
                    "NotImplementedException",
                    "UnimplementedError",
                    "UnsupportedOperationException",
                    KOTLINS);

    private Stubs() {}

    /** Whether a type itself declares a name as such a method. */
    static boolean declared(TypeFact type, String name) {
        for (FunctionFact each : type.body().functions()) {
            if (each.name().equals(name) && is(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a set of values is such methods, or nothing. */
    static boolean all(List<Value> values) {
        for (Value value : values) {
            if (!(value instanceof Value.Function f) || !is(f.fact())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a function has no body, or does nothing but say that subtypes have to. */
    static boolean is(FunctionFact fact) {
        return fact.returns().stream().allMatch(Stubs::isUnimplemented)
                && fact.body().roots().stream().allMatch(Stubs::isUnimplemented);
    }

    private static boolean isUnimplemented(Expr expr) {
        return switch (expr) {
            case Expr.Ref ref -> UNIMPLEMENTED.contains(ref.name());
            case Expr.New made -> isUnimplemented(made.type());
            case Expr.Call call ->
                    isUnimplemented(call.callee())
                            || (call.args().size() == 1
                                    && isUnimplemented(call.args().getFirst().value()));
            default -> false;
        };
    }
}
