package dev.unmoor.syntax.elixir;

import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scope that is being walked: its facts, its variables, and its module's functions. */
final class Frame {

    private final Facts facts = new Facts();
    private final @Nullable Frame outer;
    private final boolean module;
    private final Set<String> variables = new HashSet<>();

    /** The functions that the module around defines. */
    private final Set<String> functions;

    private final List<TypeRef> behaviours = new ArrayList<>();

    private Frame(@Nullable Frame outer, boolean module, Set<String> functions) {
        this.outer = outer;
        this.module = module;
        this.functions = functions;
    }

    static Frame top() {
        return new Frame(null, false, Set.of());
    }

    Frame module(Set<String> defined) {
        return new Frame(this, true, Set.copyOf(defined));
    }

    /** The body of a function, named or not. */
    Frame function() {
        return new Frame(this, false, functions);
    }

    Facts facts() {
        return facts;
    }

    boolean isModule() {
        return module;
    }

    void variable(String name) {
        variables.add(name);
    }

    boolean isVariable(String name) {
        for (Frame at = this; at != null; at = at.outer) {
            if (at.variables.contains(name)) {
                return true;
            }
        }
        return false;
    }

    boolean isFunction(String name) {
        return functions.contains(name);
    }

    void behaviour(TypeRef type) {
        behaviours.add(type);
    }

    List<TypeRef> behaviours() {
        return behaviours;
    }
}
