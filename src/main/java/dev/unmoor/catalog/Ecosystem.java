package dev.unmoor.catalog;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The package registries, the language family each serves, and how each compares names. */
enum Ecosystem {
    PYPI("python"),
    NPM("js"),
    MAVEN("java"),
    GO("go"),
    NUGET("csharp"),
    GEMS("ruby"),
    CRATES("rust"),
    COMPOSER("php"),
    SWIFTPM("swift"),
    PUB("dart"),
    HEX("elixir");

    private static final Pattern PYPI_SEPARATORS = Pattern.compile("[-_.]+");
    private static final Pattern GO_MAJOR = Pattern.compile("/v\\d+(?=/|$)");

    private final String family;

    Ecosystem(String family) {
        this.family = family;
    }

    /** The name in manifests' facts and in catalog files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language family whose code uses these packages. */
    String family() {
        return family;
    }

    /** The ecosystem with that name; conda's packages carry the names of PyPI's. */
    static @Nullable Ecosystem of(String name) {
        if (name.equals("conda")) {
            return PYPI;
        }
        for (Ecosystem ecosystem : values()) {
            if (ecosystem.id().equals(name)) {
                return ecosystem;
            }
        }
        return null;
    }

    /** The name in the form under which equal packages have equal names. */
    String normal(String name) {
        return switch (this) {
            case PYPI -> PYPI_SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
            case NUGET, COMPOSER -> name.toLowerCase(Locale.ROOT);
            case GO -> GO_MAJOR.matcher(name).replaceAll("");
            case CRATES -> name.replace('_', '-');
            case SWIFTPM -> repository(name.toLowerCase(Locale.ROOT));
            case NPM, MAVEN, GEMS, PUB, HEX -> name;
        };
    }

    /** {@code https://github.com/o/r.git}, {@code git@github.com:o/r} and {@code o/r} are one. */
    private static String repository(String url) {
        String name = url.replaceFirst("^[a-z+]+://", "").replaceFirst("^git@", "");
        name = name.replaceFirst("^(www\\.)?github\\.com[/:]", "").replaceFirst("\\.git$", "");
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
