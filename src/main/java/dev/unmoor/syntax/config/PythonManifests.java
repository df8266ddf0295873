package dev.unmoor.syntax.config;

import dev.unmoor.syntax.ConfigEntry;
import dev.unmoor.syntax.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Python projects declare: {@code requirements.txt}, {@code pyproject.toml} (PEP 621,
 * dependency groups, Poetry, PDM, uv, Hatch), {@code setup.cfg}, {@code setup.py} (literal lists
 * only; it is never run), {@code Pipfile}, conda environments.
 */
final class PythonManifests {

    private static final String PYPI = "pypi";

    /** A requirement of PEP 508: name, extras, then versions or a URL, then markers. */
    private static final Pattern REQUIREMENT =
            Pattern.compile(
                    "([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\\s*(?:\\[[^\\]]*])?\\s*"
                            + "(?:@\\s*(\\S+)|\\(?\\s*((?:[<>=!~]=?=?\\s*[^\\s,;#)]+\\s*,?\\s*)*)\\)?)?");

    /** The name that a direct reference hides: {@code git+https://…#egg=name}. */
    private static final Pattern EGG = Pattern.compile("#egg=([A-Za-z0-9._-]+)");

    private static final Pattern SETUP_LIST =
            Pattern.compile(
                    "\\b(install_requires|setup_requires|tests_require|extras_require|requires|requirements"
                            + "|install_reqs|INSTALL_REQUIRES|REQUIRED_PACKAGES|EXTRAS|extras)\\s*=\\s*([\\[{(])");

    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\\\n]*)\"|'([^'\\\\\\n]*)'");

    private PythonManifests() {}

    /**
     * A requirements or constraints file. Options, includes, hashes and comments are passed over.
     */
    static void requirements(String path, String text, Found found) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean development = Found.development(name.replaceFirst("\\.[a-z]+$", ""));
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            requirementLine(text, at, end, development, found);
            // a line that ends in a backslash goes on with options or hashes
            while (end < text.length() && text.substring(at, end).stripTrailing().endsWith("\\")) {
                at = end + 1;
                end = text.indexOf('\n', at);
                end = end < 0 ? text.length() : end;
            }
            at = end + 1;
        }
    }

    private static void requirementLine(
            String text, int from, int to, boolean development, Found found) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == to || text.charAt(start) == '#') {
            return;
        }
        if (text.charAt(start) == '-' || text.substring(start, to).contains("://")) {
            Matcher egg = EGG.matcher(text).region(start, to);
            if (egg.find()) {
                found.add(PYPI, egg.group(1), null, development, egg.start(1), egg.end(1));
                return;
            }
        }
        requirement(text, start, to, PYPI, development, found);
    }

    /** One requirement that begins at an offset. */
    private static void requirement(
            String text, int from, int to, String ecosystem, boolean development, Found found) {
        Matcher requirement = REQUIREMENT.matcher(text).region(from, to);
        if (!requirement.lookingAt() || followedByPath(text, requirement.end(1), to)) {
            return;
        }
        String version = requirement.group(2) == null ? requirement.group(3) : requirement.group(2);
        found.add(
                ecosystem,
                requirement.group(1),
                version,
                development,
                requirement.start(1),
                requirement.end(1));
    }

    /** {@code path/to/wheel.whl} and {@code https://…} begin like a name and are none. */
    private static boolean followedByPath(String text, int at, int to) {
        return at < to
                && (text.charAt(at) == '/' || text.charAt(at) == ':' || text.charAt(at) == '\\');
    }

    /** A requirement in a string of its own. */
    private static void requirement(String value, Span span, boolean development, Found found) {
        Matcher requirement = REQUIREMENT.matcher(value.strip());
        if (requirement.lookingAt()
                && !followedByPath(value.strip(), requirement.end(1), value.strip().length())) {
            String version =
                    requirement.group(2) == null ? requirement.group(3) : requirement.group(2);
            found.add(PYPI, requirement.group(1), version, development, span);
        }
    }

    static void pyproject(Config config, Found found) {
        Sections poetry = new Sections(config);
        for (ConfigEntry entry : config.entries()) {
            List<String> key = entry.key();
            if (isListed(key, "project", "dependencies")
                    || isListed(key, "tool", "uv", "constraint-dependencies")
                    || isListed(key, "tool", "uv", "override-dependencies")) {
                requirement(entry.value(), entry.valueSpan(), false, found);
            } else if (isListed(key, "tool", "uv", "dev-dependencies")) {
                requirement(entry.value(), entry.valueSpan(), true, found);
            } else if (isGroup(key, "project", "optional-dependencies")
                    || isGroup(key, "dependency-groups")
                    || isGroup(key, "tool", "pdm", "dev-dependencies")) {
                boolean development =
                        key.contains("dev-dependencies")
                                || Found.development(key.get(key.size() - 2));
                requirement(entry.value(), entry.valueSpan(), development, found);
            } else if (startsWith(key, "tool", "hatch", "envs")
                    && key.size() == 6
                    && (key.get(4).equals("dependencies")
                            || key.get(4).equals("extra-dependencies"))) {
                requirement(entry.value(), entry.valueSpan(), Found.development(key.get(3)), found);
            }
        }
        poetry.of(List.of("tool", "poetry", "dependencies"), item -> poetry(item, false, found));
        poetry.of(List.of("tool", "poetry", "dev-dependencies"), item -> poetry(item, true, found));
        poetry.ofEach(
                List.of("tool", "poetry", "group"),
                "dependencies",
                (group, item) -> poetry(item, Found.development(group), found));
    }

    private static void poetry(Sections.Item item, boolean development, Found found) {
        if (!item.name().equalsIgnoreCase("python")) {
            found.add(PYPI, item.name(), item.version(), development, item.span());
        }
    }

    static void pipfile(Config config, Found found) {
        Sections sections = new Sections(config);
        sections.of(List.of("packages"), item -> poetry(item, false, found));
        sections.of(List.of("dev-packages"), item -> poetry(item, true, found));
    }

    static void setupCfg(String text, Config config, Found found) {
        for (ConfigEntry entry : config.entries()) {
            List<String> key = entry.key();
            if (key.size() != 2) {
                continue;
            }
            boolean install =
                    key.getFirst().equals("options")
                            && key.get(1).replace('-', '_').endsWith("_requires");
            boolean tests = key.getFirst().equals("options") && key.get(1).equals("tests_require");
            boolean extra = key.getFirst().equals("options.extras_require");
            if (install || tests || extra) {
                boolean development = tests || (extra && Found.development(key.get(1)));
                lines(text, entry, development, found);
            }
        }
    }

    private static void lines(String text, ConfigEntry entry, boolean development, Found found) {
        int from = offset(text, entry.valueSpan().line(), entry.valueSpan().column());
        int to = offset(text, entry.valueSpan().endLine(), entry.valueSpan().endColumn());
        int at = from;
        while (at < to) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? to : Math.min(end, to);
            requirementLine(text, at, end, development, found);
            at = end + 1;
        }
    }

    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + column - 1;
    }

    static void setupPy(String text, Found found) {
        String code = Uncommented.hashes(text);
        Matcher list = SETUP_LIST.matcher(code);
        while (list.find()) {
            Scanner scan = new Scanner(code, true);
            scan.at = list.start(2);
            int end = scan.endOfBracket("\"'");
            String name = list.group(1).toLowerCase(Locale.ROOT);
            boolean keyed = list.group(2).equals("{");
            boolean development = name.equals("tests_require");
            Matcher string = STRING.matcher(code).region(list.end(), end);
            while (string.find()) {
                int group = string.group(1) == null ? 2 : 1;
                int after = string.end();
                while (after < end && Character.isWhitespace(code.charAt(after))) {
                    after++;
                }
                if (keyed && after < end && code.charAt(after) == ':') {
                    development = Found.development(string.group(group));
                    continue;
                }
                requirement(code, string.start(group), string.end(group), PYPI, development, found);
            }
        }
    }

    static void conda(Config config, Found found) {
        for (ConfigEntry entry : config.entries()) {
            List<String> key = entry.key();
            if (!key.getFirst().equals("dependencies") || entry.value().isEmpty()) {
                continue;
            }
            if (key.size() == 2) {
                String value = entry.value().replaceFirst("^[\\w./-]+::", "");
                Matcher name = Pattern.compile("([A-Za-z0-9._-]+)\\s*(.*)").matcher(value);
                if (name.matches()) {
                    found.add("conda", name.group(1), name.group(2), false, entry.valueSpan());
                }
            } else if (key.size() == 4
                    && key.get(2).equals("pip")
                    && !entry.value().startsWith("-")) {
                requirement(entry.value(), entry.valueSpan(), false, found);
            }
        }
    }

    /** Whether a key is a position in the list at a path. */
    private static boolean isListed(List<String> key, String... path) {
        return key.size() == path.length + 1
                && startsWith(key, path)
                && key.getLast().startsWith("[");
    }

    /** Whether a key is a position in a named list of the map at a path. */
    private static boolean isGroup(List<String> key, String... path) {
        return key.size() == path.length + 2
                && startsWith(key, path)
                && key.getLast().startsWith("[");
    }

    private static boolean startsWith(List<String> key, String... path) {
        return key.size() > path.length && key.subList(0, path.length).equals(List.of(path));
    }
}
