package dev.unmoor.syntax.ruby;

import dev.unmoor.syntax.tree.Facts;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scope that is being walked: its facts, and which bare names are variables in it. */
final class Frame {

    /** What a frame is the body of. */
    enum Kind {
        TOP,
        TYPE,
        METHOD,
        BLOCK
    }

    private final Facts facts = new Facts();
    private final Set<String> locals = new HashSet<>();
    private final Kind kind;
    private final @Nullable Frame outer;
    private final String name;

    private Frame(Kind kind, @Nullable Frame outer, String name) {
        this.kind = kind;
        this.outer = outer;
        this.name = name;
    }

    static Frame top() {
        return new Frame(Kind.TOP, null, "");
    }

    Frame type(String typeName) {
        return new Frame(Kind.TYPE, this, typeName);
    }

    Frame method(String methodName) {
        return new Frame(Kind.METHOD, this, methodName);
    }

    Frame block() {
        return new Frame(Kind.BLOCK, this, "");
    }

    Facts facts() {
        return facts;
    }

    boolean isType() {
        return kind == Kind.TYPE;
    }

    /** A variable is bound here. */
    void local(String variable) {
        locals.add(variable);
    }

    /** Whether a bare name is a variable: blocks see those around them, methods don't. */
    boolean isLocal(String variable) {
        return home(variable) != null;
    }

    /** The facts that an assignment to a variable belongs to: a block may set one around it. */
    Facts factsOf(String variable) {
        Frame home = home(variable);
        return home == null ? facts : home.facts;
    }

    private @Nullable Frame home(String variable) {
        for (Frame at = this; at != null; at = at.kind == Kind.BLOCK ? at.outer : null) {
            if (at.locals.contains(variable)) {
                return at;
            }
        }
        return null;
    }

    /** The name of the method around, empty for none. */
    String method() {
        Frame at = this;
        while (at.kind == Kind.BLOCK && at.outer != null) {
            at = at.outer;
        }
        return at.kind == Kind.METHOD ? at.name : "";
    }

    /** The name of the type around, empty for none. */
    String type() {
        for (Frame at = this; at != null; at = at.outer) {
            if (at.kind == Kind.TYPE) {
                return at.name;
            }
        }
        return "";
    }
}
