package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.tree.Facts;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scope that is being walked: its facts, and what names mean in it. */
final class Frame {

    private final Facts facts = new Facts();
    private final @Nullable Frame outer;
    private final @Nullable String self;
    private final Binding.@Nullable Kind fieldKind;

    /** Names that {@code global} and {@code nonlocal} moved to another scope. */
    private final Map<String, Facts> elsewhere = new HashMap<>();

    private Frame(@Nullable Frame outer, @Nullable String self, Binding.@Nullable Kind fieldKind) {
        this.outer = outer;
        this.self = self;
        this.fieldKind = fieldKind;
    }

    static Frame module() {
        return new Frame(null, null, null);
    }

    /** The body of a class in this frame. */
    Frame type(boolean enumeration) {
        return new Frame(this, null, enumeration ? Binding.Kind.ENUM_CONSTANT : Binding.Kind.FIELD);
    }

    /**
     * The body of a function in this frame.
     *
     * @param ownSelf the name of its first parameter if that is the instance or the class
     * @param shadowed whether one of its parameters hides the name that means the instance here
     */
    Frame function(@Nullable String ownSelf, boolean shadowed) {
        return new Frame(this, ownSelf != null ? ownSelf : shadowed ? null : self, null);
    }

    Facts facts() {
        return facts;
    }

    /** The name that means the current instance or class, if any. */
    @Nullable String self() {
        return self;
    }

    boolean isClass() {
        return fieldKind != null;
    }

    /** The kind of a plain assignment to a name here. */
    Binding.Kind kindOf(String name) {
        if (fieldKind == null) {
            return Binding.Kind.ASSIGNMENT;
        }
        return name.startsWith("_") ? Binding.Kind.FIELD : fieldKind;
    }

    /** The facts of the scope that a name is bound in when it is assigned here. */
    Facts scopeOf(String name) {
        return elsewhere.getOrDefault(name, facts);
    }

    void global(String name) {
        Frame module = this;
        while (module.outer != null) {
            module = module.outer;
        }
        elsewhere.put(name, module.facts);
    }

    void nonlocal(String name) {
        Frame around = outer;
        while (around != null && around.isClass()) {
            around = around.outer;
        }
        if (around != null) {
            elsewhere.put(name, around.scopeOf(name));
        }
    }
}
