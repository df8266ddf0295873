package dev.unmoor.syntax;

import dev.unmoor.source.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was understood of one file.
 *
 * @param path relative to the project root
 * @param language what it is written in
 * @param module the package or namespace that the file declares, if any
 * @param imports what it brings in, wherever the statement stands
 * @param exports what it passes on, where the language says so
 * @param top the file's own scope; {@link Scope#EMPTY} for configuration
 * @param config leaves of configuration
 * @param dependencies declared dependencies, if it is a manifest
 * @param cells where the cells lie, if it is a notebook
 * @param problems what could not be understood
 */
public record FileFacts(
        String path,
        Language language,
        @Nullable String module,
        List<Import> imports,
        List<Export> exports,
        Scope top,
        List<ConfigEntry> config,
        List<Dependency> dependencies,
        @Nullable Cells cells,
        List<Problem> problems) {

    /** The module in which notebooks of one folder keep values for each other. */
    public static final String STORED = "__stored__";

    /** A stretch that the parser could not understand. */
    public record Problem(int line, String message) {}

    public FileFacts {
        imports = List.copyOf(imports);
        exports = List.copyOf(exports);
        config = List.copyOf(config);
        dependencies = List.copyOf(dependencies);
        problems = List.copyOf(problems);
    }
}
