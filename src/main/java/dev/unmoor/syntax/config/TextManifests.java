package dev.unmoor.syntax.config;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Manifests that are lines or code of their own: {@code go.mod}, {@code Gemfile} and gemspecs,
 * {@code Package.swift}, {@code mix.exs}, {@code paket.dependencies}. Code is read, never run.
 */
final class TextManifests {

    private static final Pattern GO_REQUIRE =
            Pattern.compile(
                    "\\s*(?:require\\s+)?\"?([^\\s\"()]+\\.[^\\s\"()]+)\"?\\s+(v[^\\s]+)(\\s*//\\s*indirect\\b)?");

    private static final Pattern GEM =
            Pattern.compile(
                    "^\\s*(?:gem|\\w+\\.(add_dependency|add_runtime_dependency|add_development_dependency))"
                            + "[\\s(]+[\"']([\\w.-]+)[\"'](?:\\s*,\\s*[\"']([^\"']+)[\"'])?([^\\n]*)");

    private static final Pattern RUBY_GROUP =
            Pattern.compile(
                    "\\bgroups?:?\\s*(?:=>)?\\s*\\(?\\s*\\[?((?:\\s*,?\\s*:?[\"']?\\w+[\"']?)+)");

    private static final Pattern RUBY_BLOCK =
            Pattern.compile(
                    "^\\s*(?:(group)\\b(.*)\\bdo\\b|.*\\bdo\\b\\s*(?:\\|[^|]*\\|)?\\s*$|(?:if|unless|case|begin|def)\\b.*|(end)\\b.*)");

    private static final Pattern SWIFT =
            Pattern.compile(
                    "\\.package\\s*\\(\\s*(?:name\\s*:\\s*\"[^\"\\n]*\"\\s*,\\s*)?(?:url|id)\\s*:\\s*\"([^\"\\n]+)\""
                            + "(?:\\s*,\\s*(?:from\\s*:\\s*|\\.upToNext\\w+\\s*\\(\\s*from\\s*:\\s*|exact\\s*:\\s*|\\.exact\\s*\\(\\s*"
                            + "|branch\\s*:\\s*|revision\\s*:\\s*)?\"([^\"\\n]+)\")?");

    private static final Pattern MIX =
            Pattern.compile(
                    "\\{\\s*:(\\w+)\\s*,\\s*(?:\"([^\"\\n]*)\"|(?:git|github|path|in_umbrella|only|override|optional|hex)\\s*:)([^}]*)}");

    private static final Pattern MIX_DEVELOPMENT =
            Pattern.compile(
                    "only:\\s*(?::(?:dev|test)\\b|\\[(?:\\s*:(?:dev|test|docs)\\s*,?)+\\s*])");

    private static final Pattern PAKET =
            Pattern.compile(
                    "^\\s*nuget\\s+([\\w.-]+)(?:\\s+(.*\\S))?\\s*$", Pattern.CASE_INSENSITIVE);

    private TextManifests() {}

    /** Takes one line, with the offsets between which it stands. */
    private interface Line {
        void take(String line, int from);
    }

    private static void lines(String text, Line use) {
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end);
            use.take(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, at);
            at = end + 1;
        }
    }

    /** What the module requires itself: what is only needed by others is marked indirect. */
    static void goMod(String text, Found found) {
        boolean[] block = {false};
        lines(
                text,
                (line, from) -> {
                    String stripped = line.strip();
                    if (stripped.startsWith("require") && stripped.endsWith("(")) {
                        block[0] = true;
                        return;
                    }
                    if (stripped.startsWith(")")) {
                        block[0] = false;
                        return;
                    }
                    if (stripped.startsWith("//")
                            || (!block[0] && !stripped.startsWith("require"))) {
                        return;
                    }
                    Matcher require = GO_REQUIRE.matcher(line);
                    if (require.lookingAt() && require.group(3) == null) {
                        found.add(
                                "go",
                                require.group(1),
                                require.group(2),
                                false,
                                from + require.start(1),
                                from + require.end(1));
                    }
                });
    }

    static void gems(String text, Found found) {
        Deque<Boolean> blocks = new ArrayDeque<>();
        lines(
                Uncommented.hashes(text),
                (line, from) -> {
                    Matcher block = RUBY_BLOCK.matcher(line);
                    if (block.find()) {
                        if (block.group(3) != null) {
                            blocks.poll();
                        } else {
                            boolean group = block.group(1) != null;
                            blocks.push(group && onlyDevelopment(block.group(2)));
                        }
                    }
                    Matcher gem = GEM.matcher(line);
                    if (!gem.find()) {
                        return;
                    }
                    Matcher inline = RUBY_GROUP.matcher(gem.group(4));
                    boolean development =
                            blocks.contains(true)
                                    || "add_development_dependency".equals(gem.group(1))
                                    || (inline.find() && onlyDevelopment(inline.group(1)));
                    found.add(
                            "gems",
                            gem.group(2),
                            gem.group(3),
                            development,
                            from + gem.start(2),
                            from + gem.end(2));
                });
    }

    private static boolean onlyDevelopment(String names) {
        boolean any = false;
        for (String name : names.split("\\W+", -1)) {
            if (!name.isEmpty() && !Found.development(name)) {
                return false;
            }
            any |= !name.isEmpty();
        }
        return any;
    }

    static void swift(String text, Found found) {
        Matcher dependency = SWIFT.matcher(Uncommented.slashes(text));
        while (dependency.find()) {
            found.add(
                    "swiftpm",
                    dependency.group(1),
                    dependency.group(2),
                    false,
                    dependency.start(1),
                    dependency.end(1));
        }
    }

    static void mix(String text, Found found) {
        Matcher dependency = MIX.matcher(Uncommented.hashes(text));
        while (dependency.find()) {
            found.add(
                    "hex",
                    dependency.group(1),
                    dependency.group(2),
                    MIX_DEVELOPMENT.matcher(dependency.group()).find(),
                    dependency.start(1),
                    dependency.end(1));
        }
    }

    static void paket(String text, Found found) {
        boolean[] development = {false};
        lines(
                text,
                (line, from) -> {
                    String stripped = line.strip();
                    if (stripped.toLowerCase(Locale.ROOT).startsWith("group ")) {
                        development[0] = Found.development(stripped.substring(6).strip());
                    }
                    Matcher nuget = PAKET.matcher(line);
                    if (nuget.find()) {
                        found.add(
                                "nuget",
                                nuget.group(1),
                                nuget.group(2),
                                development[0],
                                from + nuget.start(1),
                                from + nuget.end(1));
                    }
                });
    }
}
