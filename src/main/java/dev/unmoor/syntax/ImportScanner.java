package dev.unmoor.syntax;

import dev.unmoor.source.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The imports of a file without a parse: what decides whether parsing it can be worthwhile.
 *
 * <p>Text is looked at, not understood, so an import in a comment or string counts too. One that a
 * parser would see is not missed, unless it is computed. Linear in the length of the text.
 */
public final class ImportScanner {

    /** No import statement is longer; what looks like one is cut off here. */
    private static final int LONGEST = 5_000;

    /** In notebooks a line of code is a string of JSON. */
    private static final Pattern PYTHON =
            pattern(
                    "(?:^~(?:\"~)?|[;:]~)(?:import~+(?<list>[\\w.])"
                            + "|from~+(?<module>\\.*[\\w.]*)~\\\\?\\s*+import\\b)");

    private static final Pattern PYTHON_BY_NAME =
            pattern("\\bimport_module\\(\\s*+\\\\?[\"'](?<module>[\\w.]+)");

    private static final Pattern PYTHON_NAME =
            pattern("(?<name>[\\w.]+)(?:~+as~+\\w+)?~(?<more>,?)~");

    private static final Pattern JAVASCRIPT =
            pattern(
                    "\\b(?:from|import|require|require\\.resolve)\\s*+\\(?\\s*+"
                            + "(?:/\\*[^*]{0,200}\\*/\\s*+)?"
                            + "([\"'`])(?<module>[^\"'`\\n\\\\]{1,500})\\1");

    private static final Pattern JAVA =
            pattern("(?:^|;)~import~+(?:static~+|module~+)?(?<module>[^\\s;,{}()]+)");

    private static final Pattern SCALA = pattern("(?:^|;)~(?:export|import)~+");

    private static final Pattern GO = pattern("^~import~(?:\\(|[\\w.]*~(?=[\"`]))");

    private static final Pattern GO_PATH =
            pattern("[\"`](?<module>[^\"`\\n]+)[\"`]|//.*|(?<end>\\))");

    private static final Pattern CSHARP =
            pattern(
                    "(?:^|;)~(?:global~+)?using~+(?:static~+)?(?:[\\w@]+~=~)?"
                            + "(?:global::)?(?<module>[\\w.@]+)~[;<]");

    private static final Pattern RUBY =
            pattern(
                    "(?:^|[;{])~(?:(?<relative>require_relative)|require|load|autoload[( ]~:\\w+~,)"
                            + "~\\(?~[\"'](?<module>[^\"'\\n#]+)[\"']");

    private static final Pattern RUST =
            pattern(
                    "(?:^|[;{}])~(?:pub(?:\\([^)\\n]{0,100}\\))?~+)?"
                            + "(?:use~+|mod~+(?<mod>\\w+)~;|extern~+crate~+(?<crate>\\w+))");

    private static final Pattern PHP =
            pattern("(?:^|[;{])~use~+(?:function~+|const~+)?(?=[\\w\\\\])");

    private static final Pattern PHP_FILE =
            pattern(
                    "\\b(?:require|include)(?:_once)?\\b~\\(?~(?:__DIR__~\\.~)?"
                            + "[\"'](?<module>[^\"'\\n]+)[\"']");

    private static final Pattern SWIFT =
            pattern(
                    "^~(?:(?:@\\w+(?:\\([^)\\n]{0,100}\\))?|public|internal|private)~+){0,5}import~+"
                            + "(?:(?:class|struct|enum|protocol|func|let|var|typealias)~+)?"
                            + "(?<module>[\\w.]+)");

    private static final Pattern DART =
            pattern("^~(?:import|export|part(?:~+of)?)\\s++[\"'](?<module>[^\"'\\n]+)[\"']");

    private static final Pattern ELIXIR = pattern("^~(?:alias|import|use|require)[( ]~(?=[A-Z:])");

    private static final Pattern JVM_PACKAGE =
            pattern("^~(?:@.*[ \\t])?package~+(?!object\\b)(?<name>[^\\s;{}:]+)");

    private static final Pattern NAMESPACE =
            pattern("^~(?:<\\?php~+)?namespace~+(?<name>[\\w.\\\\]+)");

    private static final Pattern GO_PACKAGE = pattern("^~package~+(?<name>\\w+)");

    private static final Pattern ELIXIR_MODULE = pattern("^~defmodule~+(?<name>[\\w.]+)");

    private static final Pattern DART_LIBRARY = pattern("^~library~+(?<name>[\\w.]+)");

    private ImportScanner() {}

    /** A pattern in which {@code ~} stands for blanks if there are any, {@code ~+} for some. */
    private static Pattern pattern(String regex) {
        // possessive: a long run of blanks is passed once and never again
        String blanks = regex.replace("~+", "[ \\t]++").replace("~", "[ \\t]*+");
        return Pattern.compile(blanks, Pattern.MULTILINE);
    }

    /**
     * The modules that a file brings in, each once, in the order of the text.
     *
     * <p>As written, with a name taken from a module added to it where the name may be a module or
     * type of its own: {@code from a.b import c} gives {@code a.b} and {@code a.b.c}, Java's {@code
     * import a.b.C} gives {@code a.b.C}, {@code import a.b.*} gives {@code a.b}, Rust's {@code use
     * a::{b, c::D}} gives {@code a::b} and {@code a::c::D}. Rust's {@code mod x;} gives {@code
     * self::x}, Ruby's {@code require_relative "x"} gives {@code ./x}.
     */
    public static List<String> modules(Language language, CharSequence text) {
        Set<String> found = new LinkedHashSet<>();
        switch (language) {
            case PYTHON, NOTEBOOK -> {
                python(text, found);
                each(PYTHON_BY_NAME, text, found);
            }
            case JAVASCRIPT, TYPESCRIPT, VUE, SVELTE -> each(JAVASCRIPT, text, found);
            case JAVA, KOTLIN -> java(text, found);
            case SCALA -> clauses(SCALA, text, "\n;", ".", found);
            case GO -> go(text, found);
            case CSHARP -> each(CSHARP, text, found);
            case RUBY -> ruby(text, found);
            case RUST -> rust(text, found);
            case PHP -> {
                clauses(PHP, text, ";", "\\", found);
                each(PHP_FILE, text, found);
            }
            case SWIFT -> each(SWIFT, text, found);
            case DART -> each(DART, text, found);
            case ELIXIR -> elixir(text, found);
            default -> {}
        }
        return List.copyOf(found);
    }

    /** The package or namespace that a file declares first, if the language has them. */
    public static @Nullable String declared(Language language, CharSequence text) {
        return switch (language) {
            case JAVA, KOTLIN -> first(JVM_PACKAGE, text);
            case SCALA -> scalaPackage(text);
            case CSHARP, PHP -> first(NAMESPACE, text);
            case GO -> first(GO_PACKAGE, text);
            case ELIXIR -> first(ELIXIR_MODULE, text);
            case DART -> first(DART_LIBRARY, text);
            default -> null;
        };
    }

    private static void each(Pattern pattern, CharSequence text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group("module"));
        }
    }

    private static @Nullable String first(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group("name").replace("`", "") : null;
    }

    private static void python(CharSequence text, Set<String> found) {
        Matcher statement = PYTHON.matcher(text);
        Matcher name = PYTHON_NAME.matcher(text);
        int at = 0;
        while (statement.find(at)) {
            String module = statement.group("module");
            if (module == null) {
                at = statement.start("list");
                boolean more = true;
                while (more && name.region(at, text.length()).lookingAt()) {
                    found.add(name.group("name"));
                    more = !name.group("more").isEmpty();
                    at = name.end();
                }
                continue;
            }
            found.add(module);
            String prefix = module.endsWith(".") ? module : module + ".";
            at = statementEnd(text, statement.end());
            name.region(statement.end(), at);
            while (name.find()) {
                if (Character.isJavaIdentifierStart(name.group().charAt(0))) {
                    found.add(prefix + name.group("name"));
                }
            }
        }
    }

    /** The end of a list of names: of its brackets, if it has any, else of its line. */
    private static int statementEnd(CharSequence text, int from) {
        boolean open = false;
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            switch (text.charAt(i)) {
                case '(' -> open = true;
                case ')', ';' -> {
                    return i;
                }
                case '\\' -> {
                    boolean goesOn = i + 1 < last && Character.isWhitespace(text.charAt(i + 1));
                    if (!goesOn && !open) {
                        return i; // a notebook's line end
                    }
                    i++;
                }
                case '\n', '#', '"' -> {
                    if (!open) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return last;
    }

    private static void java(CharSequence text, Set<String> found) {
        Matcher matcher = JAVA.matcher(text);
        while (matcher.find()) {
            found.add(withoutWildcard(matcher.group("module").replace("`", "")));
        }
    }

    private static String withoutWildcard(String name) {
        return name.endsWith(".*") || name.endsWith("._")
                ? name.substring(0, name.length() - 2)
                : name;
    }

    /** Statements that each hold a list of paths, up to one of the ends. */
    private static void clauses(
            Pattern pattern, CharSequence text, String ends, String separator, Set<String> found) {
        Matcher statement = pattern.matcher(text);
        int at = 0;
        while (statement.find(at)) {
            String clause = clause(text, statement.end(), ends);
            for (String path : ImportGroups.split(clause)) {
                ImportGroups.expand(path, separator, found);
            }
            at = statement.end() + clause.length();
        }
    }

    /** Scala's package clauses add up: {@code package a.b; package c} is {@code a.b.c}. */
    private static @Nullable String scalaPackage(CharSequence text) {
        Matcher clause = JVM_PACKAGE.matcher(text);
        StringBuilder name = new StringBuilder();
        int end = 0;
        while (clause.find()
                && (name.isEmpty() || isBlank(text.subSequence(end, clause.start())))) {
            name.append(name.isEmpty() ? "" : ".").append(clause.group("name"));
            end = clause.end();
        }
        return name.isEmpty() ? null : name.toString();
    }

    private static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || c == ';');
    }

    private static void go(CharSequence text, Set<String> found) {
        Matcher statement = GO.matcher(text);
        Matcher path = GO_PATH.matcher(text);
        int at = 0;
        while (statement.find(at)) {
            boolean more = true;
            at = statement.end();
            boolean block = text.charAt(at - 1) == '(';
            while (more && path.find(at)) {
                if (path.group("module") != null) {
                    found.add(path.group("module"));
                }
                more = block && path.group("end") == null;
                at = path.end();
            }
        }
    }

    private static void ruby(CharSequence text, Set<String> found) {
        Matcher matcher = RUBY.matcher(text);
        while (matcher.find()) {
            String module = matcher.group("module");
            boolean relative = matcher.group("relative") != null && !module.startsWith(".");
            found.add(relative ? "./" + module : module);
        }
    }

    private static void rust(CharSequence text, Set<String> found) {
        Matcher statement = RUST.matcher(text);
        int at = 0;
        while (statement.find(at)) {
            at = statement.end();
            if (statement.group("mod") != null) {
                found.add("self::" + statement.group("mod"));
                at--; // the semicolon may be the start of the next
            } else if (statement.group("crate") != null) {
                found.add(statement.group("crate"));
            } else {
                String clause = clause(text, at, ";");
                ImportGroups.expand(clause, "::", found);
                at += clause.length();
            }
        }
    }

    private static void elixir(CharSequence text, Set<String> found) {
        Matcher statement = ELIXIR.matcher(text);
        int at = 0;
        while (statement.find(at)) {
            String clause = clause(text, statement.end(), "\n;");
            // what follows a comma outside of braces are options
            for (String module : ImportGroups.split(clause).stream().limit(1).toList()) {
                ImportGroups.expand(module.replace(")", ""), ".", found);
            }
            at = statement.end() + clause.length();
        }
    }

    /** The text up to one of the ends that stands outside of braces. */
    private static String clause(CharSequence text, int from, String ends) {
        int depth = 0;
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
            if (depth < 0 || (depth == 0 && ends.indexOf(c) >= 0)) {
                return text.subSequence(from, i).toString();
            }
        }
        return text.subSequence(from, last).toString();
    }
}
