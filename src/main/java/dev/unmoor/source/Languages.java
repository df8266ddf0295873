package dev.unmoor.source;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a file is written in by its name, and by its first line where the name is silent. */
public final class Languages {

    private static final Map<String, Language> BY_NAME =
            Map.ofEntries(
                    entry("pipfile", Language.TOML),
                    entry("gemfile", Language.MANIFEST),
                    entry("gems.rb", Language.MANIFEST),
                    entry("go.mod", Language.MANIFEST),
                    entry("package.swift", Language.MANIFEST),
                    entry("mix.exs", Language.MANIFEST),
                    entry("setup.py", Language.MANIFEST),
                    entry("build.sbt", Language.MANIFEST),
                    entry("paket.dependencies", Language.MANIFEST),
                    entry("paket.references", Language.MANIFEST),
                    entry("setup.cfg", Language.INI),
                    entry("rakefile", Language.RUBY),
                    entry("config.ru", Language.RUBY),
                    entry("brewfile", Language.RUBY),
                    entry("artisan", Language.PHP),
                    entry(".envrc", Language.SHELL),
                    entry(".bashrc", Language.SHELL),
                    entry(".zshrc", Language.SHELL),
                    entry(".profile", Language.SHELL),
                    entry(".cursorrules", Language.TEXT),
                    entry(".windsurfrules", Language.TEXT),
                    entry(".clinerules", Language.TEXT),
                    entry(".goosehints", Language.TEXT),
                    entry(".roorules", Language.TEXT),
                    entry(".continuerules", Language.TEXT),
                    entry("modelfile", Language.DOCKERFILE));

    private static final Map<String, Language> BY_EXTENSION =
            Map.ofEntries(
                    entry("py", Language.PYTHON),
                    entry("pyi", Language.PYTHON),
                    entry("pyw", Language.PYTHON),
                    entry("ipynb", Language.NOTEBOOK),
                    entry("ts", Language.TYPESCRIPT),
                    entry("tsx", Language.TYPESCRIPT),
                    entry("mts", Language.TYPESCRIPT),
                    entry("cts", Language.TYPESCRIPT),
                    entry("js", Language.JAVASCRIPT),
                    entry("jsx", Language.JAVASCRIPT),
                    entry("mjs", Language.JAVASCRIPT),
                    entry("cjs", Language.JAVASCRIPT),
                    entry("vue", Language.VUE),
                    entry("svelte", Language.SVELTE),
                    entry("java", Language.JAVA),
                    entry("kt", Language.KOTLIN),
                    entry("kts", Language.KOTLIN),
                    entry("scala", Language.SCALA),
                    entry("sc", Language.SCALA),
                    entry("go", Language.GO),
                    entry("cs", Language.CSHARP),
                    entry("csx", Language.CSHARP),
                    entry("rb", Language.RUBY),
                    entry("rake", Language.RUBY),
                    entry("rs", Language.RUST),
                    entry("php", Language.PHP),
                    entry("phtml", Language.PHP),
                    entry("swift", Language.SWIFT),
                    entry("dart", Language.DART),
                    entry("ex", Language.ELIXIR),
                    entry("exs", Language.ELIXIR),
                    entry("sh", Language.SHELL),
                    entry("bash", Language.SHELL),
                    entry("zsh", Language.SHELL),
                    entry("ksh", Language.SHELL),
                    entry("bats", Language.SHELL),
                    entry("sql", Language.SQL),
                    entry("yaml", Language.YAML),
                    entry("yml", Language.YAML),
                    entry("json", Language.JSON),
                    entry("jsonc", Language.JSON),
                    entry("json5", Language.JSON),
                    entry("webmanifest", Language.JSON),
                    entry("toml", Language.TOML),
                    entry("properties", Language.PROPERTIES),
                    entry("ini", Language.INI),
                    entry("cfg", Language.INI),
                    entry("conf", Language.INI),
                    entry("env", Language.DOTENV),
                    entry("xml", Language.XML),
                    entry("config", Language.XML),
                    entry("csproj", Language.XML),
                    entry("fsproj", Language.XML),
                    entry("vbproj", Language.XML),
                    entry("props", Language.XML),
                    entry("targets", Language.XML),
                    entry("plist", Language.XML),
                    entry("dockerfile", Language.DOCKERFILE),
                    entry("containerfile", Language.DOCKERFILE),
                    entry("tf", Language.HCL),
                    entry("tfvars", Language.HCL),
                    entry("tofu", Language.HCL),
                    entry("hcl", Language.HCL),
                    entry("nomad", Language.HCL),
                    entry("bicep", Language.BICEP),
                    entry("bicepparam", Language.BICEP),
                    entry("gradle", Language.MANIFEST),
                    entry("gemspec", Language.MANIFEST),
                    entry("sbt", Language.MANIFEST),
                    entry("txt", Language.TEXT),
                    entry("prompt", Language.TEXT),
                    entry("prompty", Language.TEXT),
                    entry("promptfile", Language.TEXT),
                    entry("tmpl", Language.TEXT),
                    entry("j2", Language.TEXT),
                    entry("jinja", Language.TEXT),
                    entry("jinja2", Language.TEXT),
                    entry("tera", Language.TEXT),
                    entry("mustache", Language.TEXT),
                    entry("hbs", Language.TEXT),
                    entry("handlebars", Language.TEXT),
                    entry("liquid", Language.TEXT),
                    entry("st", Language.TEXT),
                    entry("mdc", Language.MARKDOWN),
                    entry("md", Language.MARKDOWN),
                    entry("mdx", Language.MARKDOWN),
                    entry("markdown", Language.MARKDOWN));

    /** Endings that say "adapt me" and not what the file is: {@code config.yaml.example}. */
    private static final List<String> TEMPLATE_ENDINGS =
            List.of(
                    ".example",
                    ".sample",
                    ".template",
                    ".dist",
                    ".tpl",
                    ".tmpl",
                    ".j2",
                    ".erb",
                    ".default",
                    ".defaults");

    private static final Pattern REQUIREMENTS =
            Pattern.compile(
                    "(.*[-_.])?(requirements|constraints)([-_.].*)?\\.(txt|in|pip)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SHEBANG =
            Pattern.compile(
                    "#!\\s*(?:\\S*/)?(?:env\\s+(?:-\\S+\\s+|\\w+=\\S*\\s+)*(?:\\S*/)?)?([A-Za-z]+)");

    private static final Map<String, Language> BY_INTERPRETER =
            Map.ofEntries(
                    entry("python", Language.PYTHON),
                    entry("pypy", Language.PYTHON),
                    entry("uv", Language.PYTHON),
                    entry("node", Language.JAVASCRIPT),
                    entry("nodejs", Language.JAVASCRIPT),
                    entry("bun", Language.TYPESCRIPT),
                    entry("deno", Language.TYPESCRIPT),
                    entry("tsx", Language.TYPESCRIPT),
                    entry("ruby", Language.RUBY),
                    entry("php", Language.PHP),
                    entry("elixir", Language.ELIXIR),
                    entry("swift", Language.SWIFT),
                    entry("kotlin", Language.KOTLIN),
                    entry("scala", Language.SCALA),
                    entry("dart", Language.DART),
                    entry("sh", Language.SHELL),
                    entry("bash", Language.SHELL),
                    entry("zsh", Language.SHELL),
                    entry("ksh", Language.SHELL),
                    entry("dash", Language.SHELL));

    private Languages() {}

    /**
     * The language that a path's name tells.
     *
     * @param path with {@code /}; its folders count where the name alone is ambiguous
     * @return null where the name says nothing, or names a kind that is never read
     */
    public static @Nullable Language byName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        Language language = whole(path, name);
        if (language != null) {
            return language;
        }
        for (String ending : TEMPLATE_ENDINGS) {
            if (name.endsWith(ending) && name.length() > ending.length()) {
                String inner = name.substring(0, name.length() - ending.length());
                Language meant = whole(path, inner);
                if (meant != null) {
                    return meant;
                }
            }
        }
        return BY_EXTENSION.get(extension(name));
    }

    /** The language of a name that is taken whole, or of an extension that isn't a template's. */
    private static @Nullable Language whole(String path, String name) {
        Language known = BY_NAME.get(name);
        if (known != null) {
            return known;
        }
        if (isDotenv(name)) {
            return Language.DOTENV;
        }
        if (isDockerfile(name)) {
            return Language.DOCKERFILE;
        }
        if (REQUIREMENTS.matcher(name).matches() || inRequirementsFolder(path, name)) {
            return Language.MANIFEST;
        }
        if (name.endsWith(".gradle.kts")) {
            return Language.MANIFEST;
        }
        if (name.endsWith(".tf.json")) {
            return Language.JSON;
        }
        for (String ending : TEMPLATE_ENDINGS) {
            if (name.endsWith(ending)) {
                return null;
            }
        }
        return BY_EXTENSION.get(extension(name));
    }

    private static boolean isDotenv(String name) {
        return name.equals(".env")
                || name.startsWith(".env.")
                || name.startsWith(".env-")
                || name.startsWith(".env_")
                || name.equals("env.example")
                || name.equals(".dev.vars")
                || name.equals("dotenv");
    }

    private static boolean isDockerfile(String name) {
        return name.equals("dockerfile")
                || name.equals("containerfile")
                || (name.startsWith("dockerfile.") && !name.endsWith(".dockerignore"))
                || name.startsWith("dockerfile-")
                || name.startsWith("dockerfile_");
    }

    private static boolean inRequirementsFolder(String path, String name) {
        int end = path.lastIndexOf('/');
        if (end < 0 || !(name.endsWith(".txt") || name.endsWith(".in"))) {
            return false;
        }
        String folder = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        return folder.equalsIgnoreCase("requirements");
    }

    /**
     * The language that a first line tells.
     *
     * @param head the first bytes of the file
     * @param length how many of them count
     */
    public static @Nullable Language byContent(byte[] head, int length) {
        if (length < 4 || head[0] != '#' || head[1] != '!') {
            return null;
        }
        String line = new String(head, 0, Math.min(length, 128), StandardCharsets.ISO_8859_1);
        Matcher shebang = SHEBANG.matcher(line.lines().findFirst().orElse(""));
        return shebang.lookingAt() ? BY_INTERPRETER.get(shebang.group(1)) : null;
    }

    /** The lower-case extension without its dot; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
