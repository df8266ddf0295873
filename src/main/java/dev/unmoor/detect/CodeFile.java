package dev.unmoor.detect;

import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.Import;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A parsed file with its text and its module frame. */
final class CodeFile {

    private final FileFacts facts;
    private final SourceText source;
    private final boolean inTest;
    private final Family family;
    private final Frame frame;
    private final Map<String, List<Import>> importsByLocal = new HashMap<>();
    private final List<Import> wildcards = new ArrayList<>();

    CodeFile(FileFacts facts, SourceText source, boolean inTest) {
        this.facts = facts;
        this.source = source;
        this.inTest = inTest;
        this.family = Family.of(facts.language());
        this.frame = Frame.module(this);
        for (Import each : facts.imports()) {
            if (each.wildcard()) {
                wildcards.add(each);
            } else if (!each.local().isEmpty()) {
                importsByLocal.computeIfAbsent(each.local(), k -> new ArrayList<>()).add(each);
            }
        }
    }

    FileFacts facts() {
        return facts;
    }

    String path() {
        return facts.path();
    }

    String text() {
        return source.text();
    }

    boolean inTest() {
        return inTest;
    }

    Family family() {
        return family;
    }

    /** The module's own frame. */
    Frame frame() {
        return frame;
    }

    /** The imports that bind a name in this file. */
    List<Import> imports(String local) {
        return importsByLocal.getOrDefault(local, List.of());
    }

    /** The imports that bring in all names of a module. */
    List<Import> wildcards() {
        return wildcards;
    }

    /** The folder, with {@code /}; empty at the root. */
    String folder() {
        int slash = path().lastIndexOf('/');
        return slash < 0 ? "" : path().substring(0, slash);
    }

    @Override
    public String toString() {
        return path();
    }
}
