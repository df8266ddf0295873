package dev.unmoor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file imports, read from its lines. A plan follows packages that the catalog does not have
 * and files that were never parsed, so it cannot rely on findings alone.
 */
final class Imports {

    /**
     * A module that is imported.
     *
     * @param module as the language writes it
     * @param names what the file calls its parts, where the line says so
     * @param line from 1
     */
    record Imported(String module, Set<String> names, int line) {}

    private static final Pattern PYTHON =
            Pattern.compile(
                    "^[ \\t]*(?:from[ \\t]+(\\.*[\\w.]*)[ \\t]+import[ \\t]*(\\([^)]*\\)|[^\\n]*)"
                            + "|import[ \\t]+([\\w., \\t]+))",
                    Pattern.MULTILINE);
    private static final Pattern SCRIPT =
            Pattern.compile(
                    "(?:\\bimport\\b|\\bexport\\b)\\s*(?:type\\s+)?([^'\"`;()=]*?)\\s*\\bfrom\\s*['\"]([^'\"\\n]+)['\"]"
                            + "|(?:(?:const|let|var)\\s+([^=;\\n]+?)\\s*=\\s*(?:await\\s+)?)?"
                            + "\\b(?:require|import)\\s*\\(\\s*['\"]([^'\"\\n]+)['\"]"
                            + "|\\bimport\\s*['\"]([^'\"\\n]+)['\"]");
    private static final Pattern JVM =
            Pattern.compile(
                    "^[ \\t]*import[ \\t]+(?:static["
                            + " \\t]+)?(\\w+(?:\\.\\w+)*)(\\.\\*|\\.\\{([^}]*)\\})?",
                    Pattern.MULTILINE);
    private static final Pattern GO =
            Pattern.compile(
                    "^[ \\t]*(?:import[ \\t]+)?(?:(\\w+|[._])[ \\t]+)?\"([^\"\\n]+)\"[ \\t]*$",
                    Pattern.MULTILINE);
    private static final Pattern CSHARP =
            Pattern.compile(
                    "^[ \\t]*(?:global[ \\t]+)?using[ \\t]+(?:static[ \\t]+)?(?:\\w+[ \\t]*=["
                            + " \\t]*)?([\\w.]+)[ \\t]*;",
                    Pattern.MULTILINE);
    private static final Pattern RUBY =
            Pattern.compile(
                    "^[ \\t]*require(?:_relative)?[ \\t(]+['\"]([^'\"\\n]+)['\"]",
                    Pattern.MULTILINE);
    private static final Pattern RUST =
            Pattern.compile(
                    "^[ \\t]*(?:pub[ \\t]+)?use[ \\t]+(\\w+(?:::\\w+)*)(?:::\\{([^}]*)\\})?",
                    Pattern.MULTILINE);
    private static final Pattern PHP =
            Pattern.compile("^[ \\t]*use[ \\t]+\\\\?([\\w\\\\]+)", Pattern.MULTILINE);
    private static final Pattern DART =
            Pattern.compile(
                    "^[ \\t]*(?:import|export)[ \\t]+['\"](?:package:)?([^'\"\\n]+)['\"]",
                    Pattern.MULTILINE);
    private static final Pattern SWIFT =
            Pattern.compile(
                    "^[ \\t]*(?:@\\w+[ \\t]+)?import[ \\t]+(?:\\w+[ \\t]+)?([\\w.]+)",
                    Pattern.MULTILINE);
    private static final Pattern ELIXIR =
            Pattern.compile(
                    "^[ \\t]*(?:alias|import|use|require)[ \\t]+([\\w.]+)", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");
    private static final Pattern MAJOR = Pattern.compile("v\\d+");

    private Imports() {}

    /** The imports of a file; {@code code} is its text without comments. */
    static List<Imported> of(String path, String code) {
        String end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "py", "ipynb" -> python(code);
            case "js", "jsx", "ts", "tsx", "mjs", "cjs", "mts", "cts", "vue", "svelte" ->
                    script(code);
            case "java", "kt", "kts", "scala", "groovy" -> jvm(code);
            case "go" -> go(code);
            case "cs" -> plain(CSHARP, code);
            case "rb" -> plain(RUBY, code);
            case "rs" -> rust(code);
            case "php" -> php(code);
            case "dart" -> plain(DART, code);
            case "swift" -> plain(SWIFT, code);
            case "ex", "exs" -> plain(ELIXIR, code);
            default -> List.of();
        };
    }

    /** Whether a module is a root or lies below it. */
    static boolean under(String module, String root) {
        if (!module.startsWith(root)) {
            return false;
        }
        return module.length() == root.length()
                || "./:\\".indexOf(module.charAt(root.length())) >= 0;
    }

    private static List<Imported> python(String code) {
        var found = new ArrayList<Imported>();
        Matcher matcher = PYTHON.matcher(code);
        while (matcher.find()) {
            int line = line(code, matcher.start());
            if (matcher.group(1) != null) {
                found.add(new Imported(matcher.group(1), aliased(matcher.group(2)), line));
                continue;
            }
            for (String part : matcher.group(3).split(",", -1)) {
                String[] words = part.strip().split("\\s+", -1);
                if (!words[0].isEmpty()) {
                    String local = words.length == 3 ? words[2] : words[0];
                    found.add(new Imported(words[0], Set.of(head(local)), line));
                }
            }
        }
        return found;
    }

    private static String head(String dotted) {
        int dot = dotted.indexOf('.');
        return dot < 0 ? dotted : dotted.substring(0, dot);
    }

    private static List<Imported> script(String code) {
        var found = new ArrayList<Imported>();
        Matcher matcher = SCRIPT.matcher(code);
        while (matcher.find()) {
            String module = first(matcher.group(2), matcher.group(4), matcher.group(5));
            String names = first(matcher.group(1), matcher.group(3), "");
            found.add(new Imported(module, aliased(names), line(code, matcher.start())));
        }
        return found;
    }

    private static String first(String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    private static List<Imported> jvm(String code) {
        var found = new ArrayList<Imported>();
        Matcher matcher = JVM.matcher(code);
        while (matcher.find()) {
            String module = matcher.group(1);
            var names = new TreeSet<String>();
            if (matcher.group(3) != null) {
                names.addAll(aliased(matcher.group(3)));
            } else if (matcher.group(2) == null && !module.endsWith("._")) {
                names.add(module.substring(module.lastIndexOf('.') + 1));
            }
            found.add(new Imported(module, names, line(code, matcher.start())));
        }
        return found;
    }

    private static List<Imported> go(String code) {
        var found = new ArrayList<Imported>();
        Matcher matcher = GO.matcher(code);
        while (matcher.find()) {
            String module = matcher.group(2);
            String[] parts = module.split("/", -1);
            String last = parts[parts.length - 1];
            if (MAJOR.matcher(last).matches() && parts.length > 1) {
                last = parts[parts.length - 2];
            }
            String local = matcher.group(1);
            String name =
                    local == null ? last.replaceFirst("^go-", "").replaceFirst("-go$", "") : local;
            found.add(new Imported(module, Set.of(name), line(code, matcher.start())));
        }
        return found;
    }

    private static List<Imported> rust(String code) {
        var found = new ArrayList<Imported>();
        Matcher matcher = RUST.matcher(code);
        while (matcher.find()) {
            String module = matcher.group(1);
            Set<String> names =
                    matcher.group(2) == null
                            ? Set.of(module.substring(module.lastIndexOf(':') + 1))
                            : aliased(matcher.group(2));
            found.add(new Imported(module, names, line(code, matcher.start())));
        }
        return found;
    }

    private static List<Imported> php(String code) {
        var found = new ArrayList<Imported>();
        Matcher matcher = PHP.matcher(code);
        while (matcher.find()) {
            String module = matcher.group(1);
            found.add(
                    new Imported(
                            module,
                            Set.of(module.substring(module.lastIndexOf('\\') + 1)),
                            line(code, matcher.start())));
        }
        return found;
    }

    private static List<Imported> plain(Pattern pattern, String code) {
        var found = new ArrayList<Imported>();
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
            found.add(new Imported(matcher.group(1), Set.of(), line(code, matcher.start())));
        }
        return found;
    }

    /** The names that a clause brings in: {@code A, B as C, { D: e }} gives A, C, e. */
    private static Set<String> aliased(String clause) {
        var names = new TreeSet<String>();
        for (String part : clause.split("[,\\n{}()]", -1)) {
            Matcher word = WORD.matcher(part);
            String last = "";
            while (word.find()) {
                if (!word.group().equals("as") && !word.group().equals("type")) {
                    last = word.group();
                }
            }
            if (!last.isEmpty()) {
                names.add(last);
            }
        }
        return names;
    }

    private static int line(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }
}
