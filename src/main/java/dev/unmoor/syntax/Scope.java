package dev.unmoor.syntax;

import java.util.List;

/**
 * What a module, type or function holds. Blocks are folded into the function around them: the
 * resolver takes the union of what a name is bound to.
 *
 * @param bindings names bound here, in source order
 * @param functions functions declared here (not lambdas inside expressions)
 * @param types types declared here
 * @param roots every outermost expression evaluated here, in source order: statement expressions,
 *     right-hand sides, conditions, returned values; each once. Values of {@code bindings} are
 *     these same objects or parts of them
 */
public record Scope(
        List<Binding> bindings,
        List<FunctionFact> functions,
        List<TypeFact> types,
        List<Expr> roots) {

    /** Nothing. */
    public static final Scope EMPTY = new Scope(List.of(), List.of(), List.of(), List.of());

    public Scope {
        bindings = List.copyOf(bindings);
        functions = List.copyOf(functions);
        types = List.copyOf(types);
        roots = List.copyOf(roots);
    }
}
