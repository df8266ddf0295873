package dev.unmoor.syntax.php;

import dev.unmoor.syntax.Import;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file as a whole gathers while it is walked. */
final class Script {

    private final List<Import> imports = new ArrayList<>();
    private @Nullable String namespace;

    void add(Import each) {
        imports.add(each);
    }

    List<Import> imports() {
        return imports;
    }

    /** The first namespace counts: files with several are a curiosity. */
    void namespace(String name) {
        if (namespace == null) {
            namespace = name;
        }
    }

    @Nullable String namespace() {
        return namespace;
    }
}
