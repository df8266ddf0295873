package dev.unmoor.syntax.python;

import dev.unmoor.syntax.FileFacts.Problem;
import dev.unmoor.syntax.Import;
import java.util.ArrayList;
import java.util.List;

/** What a file as a whole gathers while it is walked. */
final class Module {

    private final Frame frame = Frame.module();
    private final List<Import> imports = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean typeOnly;

    Frame frame() {
        return frame;
    }

    void add(Import each) {
        imports.add(each);
    }

    List<Import> imports() {
        return imports;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return problems;
    }

    boolean typeOnly() {
        return typeOnly;
    }

    /** Walks the body of {@code if TYPE_CHECKING:}. */
    void whileTypeOnly(Runnable walk) {
        boolean before = typeOnly;
        typeOnly = true;
        walk.run();
        typeOnly = before;
    }
}
