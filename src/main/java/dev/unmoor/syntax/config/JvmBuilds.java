package dev.unmoor.syntax.config;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gradle and sbt builds, read as text: what is declared by coordinates that are written out.
 * Version catalogs are files of their own, so {@code libs.acme} declares nothing here.
 */
final class JvmBuilds {

    /**
     * A configuration, then coordinates in a string, perhaps inside {@code platform(…)} or a list.
     */
    private static final Pattern STRING_NOTATION =
            Pattern.compile(
                    "\\b([A-Za-z]\\w*)\"?\\s*(?:\\(\\s*)?(?:\"(\\w+)\"\\s*,\\s*|'(\\w+)'\\s*,\\s*)?"
                            + "(?:(?:enforcedPlatform|platform|testFixtures|dependencies\\.create|create)\\s*\\(\\s*)?"
                            + "([\"'])([\\w.$\\{}-]+):([\\w.$\\{}-]+)(?::([^\"':@\\n]*))?[^\"'\\n]*\\4");

    /** One more of a list of coordinates. */
    private static final Pattern NEXT =
            Pattern.compile(
                    "\\s*,\\s*([\"'])([\\w.$\\{}-]+):([\\w.$\\{}-]+)(?::([^\"':@\\n]*))?[^\"'\\n]*\\1");

    private static final Pattern MAP_NOTATION =
            Pattern.compile(
                    "\\b([A-Za-z]\\w*)\\s*\\(?\\s*(?:\\[\\s*)?group\\s*[:=]\\s*[\"']([\\w.$\\{}-]+)[\"']\\s*,\\s*"
                            + "(?:name|module)\\s*[:=]\\s*[\"']([\\w.$\\{}-]+)[\"']"
                            + "(?:\\s*,\\s*version\\s*[:=]\\s*[\"']?([\\w.$\\{}+-]+)[\"']?)?");

    /** {@code library("alias", "group", "artifact")} of a catalog in settings. */
    private static final Pattern LIBRARY =
            Pattern.compile(
                    "\\blibrary\\s*\\(\\s*[\"'][\\w.-]+[\"']\\s*,\\s*[\"']([\\w.-]+)[\"']\\s*,\\s*[\"']([\\w.-]+)[\"']");

    private static final Pattern VARIABLE =
            Pattern.compile(
                    "\\b([A-Za-z_]\\w*)[\"']?]?\\s*(?:=|,|by extra\\()\\s*[\"']([\\w.+-]+)[\"']");

    private static final List<String> CONFIGURATIONS =
            List.of(
                    "implementation",
                    "api",
                    "compileonly",
                    "runtimeonly",
                    "compileonlyapi",
                    "compile",
                    "runtime",
                    "annotationprocessor",
                    "kapt",
                    "ksp",
                    "developmentonly",
                    "provided",
                    "mavenbom",
                    "dependency",
                    "shadow",
                    "add",
                    "library",
                    "corelibrarydesugaring");

    private static final Pattern SBT =
            Pattern.compile(
                    "\"([\\w.-]+)\"\\s*%{1,3}\\s*\"([\\w.-]+)\"\\s*%\\s*(?:\"([^\"\\n]+)\"|([\\w.]+))"
                            + "(?:\\s*%\\s*\"?(\\w+)\"?)?");

    private static final Pattern SCALA_VALUE =
            Pattern.compile("\\bval\\s+(\\w+)(?:\\s*:\\s*String)?\\s*=\\s*\"([^\"\\n]+)\"");

    private JvmBuilds() {}

    static void gradle(String text, Found found) {
        String code = Uncommented.slashes(text);
        Map<String, String> variables = variables(VARIABLE, code);
        Matcher string = STRING_NOTATION.matcher(code);
        int at = 0;
        while (string.find(at)) {
            at = string.end();
            String added = string.group(2) == null ? string.group(3) : string.group(2);
            String configuration =
                    string.group(1).equals("add") && added != null ? added : string.group(1);
            if (!isConfiguration(configuration)) {
                // the word before a string may itself stand in a string: go on inside the match
                at = Math.max(string.end(1), string.start() + 1);
                continue;
            }
            boolean development = isDevelopment(configuration);
            add(string, 5, variables, development, found);
            Matcher next = NEXT.matcher(code).region(string.end(), code.length());
            while (next.lookingAt()) {
                add(next, 2, variables, development, found);
                at = next.end();
                next.region(at, code.length());
            }
        }
        Matcher map = MAP_NOTATION.matcher(code);
        while (map.find()) {
            if (isConfiguration(map.group(1))) {
                add(map, 2, variables, isDevelopment(map.group(1)), found);
            }
        }
        Matcher library = LIBRARY.matcher(code);
        while (library.find()) {
            found.add(
                    "maven",
                    library.group(1) + ":" + library.group(2),
                    null,
                    false,
                    library.start(2),
                    library.end(2));
        }
    }

    /** Adds coordinates whose group, artifact and version are three groups from one on. */
    private static void add(
            Matcher match,
            int group,
            Map<String, String> variables,
            boolean development,
            Found found) {
        String name =
                filled(match.group(group), variables)
                        + ":"
                        + filled(match.group(group + 1), variables);
        found.add(
                "maven",
                name,
                filled(match.group(group + 2), variables),
                development,
                match.start(group),
                match.end(group + 1));
    }

    private static Map<String, String> variables(Pattern pattern, String code) {
        Map<String, String> variables = new HashMap<>();
        Matcher variable = pattern.matcher(code);
        while (variable.find()) {
            variables.putIfAbsent(variable.group(1), variable.group(2));
        }
        return variables;
    }

    private static @Nullable String filled(@Nullable String text, Map<String, String> variables) {
        if (text == null || text.indexOf('$') < 0) {
            return text;
        }
        if (text.indexOf('(') >= 0) {
            // an expression, cut at its first quote
            return null;
        }
        return Pattern.compile(
                        "\\$\\{?(?:rootProject\\.|project\\.|ext\\.|property\\([\"'])?(\\w+)[^}\\s]*}?")
                .matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                variables.getOrDefault(match.group(1), match.group())));
    }

    private static boolean isConfiguration(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return CONFIGURATIONS.stream().anyMatch(each -> lower.endsWith(each));
    }

    private static boolean isDevelopment(String configuration) {
        String lower = configuration.toLowerCase(Locale.ROOT);
        return lower.contains("test") || lower.equals("developmentonly");
    }

    static void sbt(String text, Found found) {
        String code = Uncommented.slashes(text);
        Map<String, String> values = variables(SCALA_VALUE, code);
        Matcher dependency = SBT.matcher(code);
        while (dependency.find()) {
            String version =
                    dependency.group(3) == null
                            ? values.get(dependency.group(4).replaceFirst(".*\\.", ""))
                            : dependency.group(3);
            String scope = dependency.group(5) == null ? "" : dependency.group(5);
            found.add(
                    "maven",
                    dependency.group(1) + ":" + dependency.group(2),
                    version,
                    scope.equalsIgnoreCase("test") || scope.equalsIgnoreCase("it"),
                    dependency.start(2),
                    dependency.end(2));
        }
    }
}
