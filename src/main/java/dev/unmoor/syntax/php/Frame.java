package dev.unmoor.syntax.php;

import dev.unmoor.syntax.tree.Facts;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scope that is being walked. */
final class Frame {

    private final Facts facts = new Facts();
    private final @Nullable Frame outer;

    /** The name of the class that {@code self} and {@code static} mean; empty outside of any. */
    private final String type;

    private final Set<String> globals = new HashSet<>();

    private Frame(@Nullable Frame outer, String type) {
        this.outer = outer;
        this.type = type;
    }

    static Frame top() {
        return new Frame(null, "");
    }

    /** The body of a class. */
    Frame type(String name) {
        return new Frame(this, name);
    }

    /** The body of a function, method or closure. */
    Frame function() {
        return new Frame(this, type);
    }

    Facts facts() {
        return facts;
    }

    String type() {
        return type;
    }

    void global(String variable) {
        globals.add(variable);
    }

    /** The facts that an assignment to a variable belongs to. */
    Facts factsOf(String variable) {
        Frame at = this;
        while (globals.contains(variable) && at.outer != null) {
            at = at.outer;
        }
        return at.facts;
    }
}
