package dev.unmoor.syntax.python;

import dev.unmoor.syntax.FileFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IPython's own syntax, turned into Python of the same lines: what another program reads becomes
 * {@code pass}, what is Python after a magic stays where it stands.
 */
final class Magics {

    /** Cell magics whose cell is Python all the same. */
    private static final Set<String> PYTHON_CELLS =
            Set.of("time", "timeit", "capture", "prun", "python", "python3", "px", "pypy");

    /** Line magics whose rest is Python. */
    private static final Set<String> PYTHON_LINES = Set.of("time", "timeit", "prun");

    private static final Pattern CELL = Pattern.compile("\\s*%%(\\w+)");

    private static final Pattern LINE =
            Pattern.compile(
                    "(?<indent>\\s*)(?:%(?<magic>\\w+)\\s+(?<rest>.*)|[%!?].*|[\\w.]+\\?{1,2}\\s*)");

    /** {@code files = !ls}, {@code x = %sql …}. */
    private static final Pattern ASSIGNED = Pattern.compile("(?<target>\\s*[\\w, ]+=\\s*)[!%].*");

    /** {@code %store NAME} keeps a value for other notebooks, {@code %store -r NAME} takes it. */
    private static final Pattern STORED =
            Pattern.compile("(?<indent>\\s*)%store\\s+(?<read>-r\\s+)?(?<name>[A-Za-z_]\\w*)\\s*");

    private Magics() {}

    /** Blanks magics and shell lines; the text keeps its lines. */
    static String blank(String cell) {
        Matcher magic = CELL.matcher(cell);
        List<String> lines = new ArrayList<>(List.of(cell.split("\n", -1)));
        if (magic.lookingAt()) {
            if (!PYTHON_CELLS.contains(magic.group(1))) {
                return "\n".repeat(lines.size() - 1);
            }
            int at = cell.substring(0, magic.start(1)).split("\n", -1).length - 1;
            lines.set(at, "");
        }
        Quotes quotes = new Quotes();
        boolean continued = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (continued) {
                lines.set(i, "");
                continued = line.stripTrailing().endsWith("\\");
            } else if (quotes.outside()) {
                String blanked = line(line);
                continued = !blanked.equals(line) && line.stripTrailing().endsWith("\\");
                lines.set(i, blanked);
            }
            quotes.read(lines.get(i));
        }
        return String.join("\n", lines);
    }

    private static String line(String line) {
        Matcher stored = STORED.matcher(line);
        if (stored.matches()) {
            String name = stored.group("name");
            String kept = FileFacts.STORED + name;
            return stored.group("indent")
                    + (stored.group("read") == null
                            ? kept + " = " + name
                            : "from " + FileFacts.STORED + " import " + kept + " as " + name);
        }
        Matcher magic = LINE.matcher(line);
        if (magic.matches()) {
            String name = magic.group("magic");
            if (name == null
                    || !PYTHON_LINES.contains(name)
                    || magic.group("rest").startsWith("-")) {
                return magic.group("indent") + "pass";
            }
            // as wide as the magic, so that columns stay right
            int width = magic.start("rest") - magic.end("indent");
            return magic.group("indent")
                    + "pass"
                    + " ".repeat(width - 6)
                    + "; "
                    + magic.group("rest");
        }
        Matcher assigned = ASSIGNED.matcher(line);
        return assigned.matches() ? assigned.group("target") + "None" : line;
    }

    /** Tells lines that start a statement from lines inside a string or brackets. */
    private static final class Quotes {

        private String open = "";
        private int brackets;

        boolean outside() {
            return open.isEmpty() && brackets == 0;
        }

        void read(String line) {
            int at = 0;
            while (at < line.length()) {
                char c = line.charAt(at);
                if (!open.isEmpty()) {
                    if (c == '\\') {
                        at++;
                    } else if (line.startsWith(open, at)) {
                        at += open.length() - 1;
                        open = "";
                    }
                } else if (c == '#') {
                    return;
                } else if (c == '"' || c == '\'') {
                    String triple = String.valueOf(c).repeat(3);
                    open = line.startsWith(triple, at) ? triple : String.valueOf(c);
                    at += open.length() - 1;
                } else if ("([{".indexOf(c) >= 0) {
                    brackets++;
                } else if (")]}".indexOf(c) >= 0) {
                    brackets = Math.max(0, brackets - 1);
                }
                at++;
            }
            if (open.length() == 1 && !line.endsWith("\\")) {
                open = "";
            }
        }
    }
}
