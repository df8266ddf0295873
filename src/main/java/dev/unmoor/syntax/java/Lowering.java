package dev.unmoor.syntax.java;

import dev.unmoor.syntax.FileFacts.Problem;
import java.util.ArrayList;
import java.util.List;

/** The lowering of one file: its three parts, which need one another, and what went wrong. */
final class Lowering {

    /**
     * Facts nested more deeply than this are cut off: whoever walks them does so on an ordinary
     * stack. A link of a builder chain is a level.
     */
    private static final int DEEPEST = 400;

    final Expressions expressions = new Expressions(this);
    final Statements statements = new Statements(this);
    final Declarations declarations = new Declarations(this);

    private final List<Problem> problems = new ArrayList<>();
    private int depth;
    private boolean cut;

    /** Goes a level down, unless that is too deep; where true, {@link #leave} must follow. */
    boolean enter(int line) {
        if (depth == DEEPEST) {
            if (!cut) {
                problems.add(new Problem(line, "nested too deeply: cut off here"));
                cut = true;
            }
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    List<Problem> problems() {
        return problems;
    }
}
