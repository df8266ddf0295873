package dev.unmoor.detect;

import dev.unmoor.source.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Languages that share packages and name rules: the key of a catalog surface, and the few habits of
 * scope that the resolver has to know.
 */
enum Family {
    PYTHON("python", ".", false, false),
    JS("js", "/", false, false),
    JVM("java", ".", true, true),
    GO("go", "/", false, true),
    CSHARP("csharp", ".", true, true),
    RUBY("ruby", "::", true, true),
    RUST("rust", "::", false, false),
    PHP("php", "\\", false, true),
    SWIFT("swift", ".", true, true),
    DART("dart", "/", true, false),
    ELIXIR("elixir", ".", true, true),
    SHELL("shell", "/", false, false),
    SQL("sql", ".", false, false),
    OTHER("other", ".", false, false);

    private final String id;
    private final String separator;
    private final boolean implicitSelf;
    private final boolean openPackages;

    Family(String id, String separator, boolean implicitSelf, boolean openPackages) {
        this.id = id;
        this.separator = separator;
        this.implicitSelf = implicitSelf;
        this.openPackages = openPackages;
    }

    /** The key in the catalog. */
    String id() {
        return id;
    }

    /** What stands between the parts of a module's name. */
    String separator() {
        return separator;
    }

    /** Whether a bare name inside a type may be a member of it. */
    boolean implicitSelf() {
        return implicitSelf;
    }

    /** Whether files of one package, or of the whole program, see each other without an import. */
    boolean openPackages() {
        return openPackages;
    }

    /**
     * Whether module and member names form one dotted path ({@code google} + {@code genai}). They
     * don't where what is imported is a file or package and what it declares are names of their
     * own.
     */
    boolean joinsNames() {
        return this != JS && this != DART && this != GO && this != RUBY && this != SHELL;
    }

    /**
     * Whether each variable is declared by a word of its own, so that an assignment to a name that
     * a function does not declare is one to the scope around it.
     */
    boolean declaresVariables() {
        return this == JS;
    }

    /** Whether what is constructed may be any value: a variable, a parameter, a module's result. */
    boolean typesAreValues() {
        return this == JS;
    }

    static Family of(Language language) {
        return switch (language) {
            case PYTHON, NOTEBOOK -> PYTHON;
            case JAVASCRIPT, TYPESCRIPT, VUE, SVELTE -> JS;
            case JAVA, KOTLIN, SCALA -> JVM;
            case GO -> GO;
            case CSHARP -> CSHARP;
            case RUBY -> RUBY;
            case RUST -> RUST;
            case PHP -> PHP;
            case SWIFT -> SWIFT;
            case DART -> DART;
            case ELIXIR -> ELIXIR;
            case SHELL -> SHELL;
            case SQL -> SQL;
            default -> OTHER;
        };
    }

    /** The parts of a dotted name as any language writes it. */
    static List<String> parts(String name) {
        return List.of(name.split("\\.|::|\\\\|/"));
    }

    /** The family with the given catalog key, or null. */
    static @Nullable Family byId(String id) {
        for (Family family : values()) {
            if (family.id.equals(id)) {
                return family;
            }
        }
        return null;
    }
}
