package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What should be YAML and isn't, read line by line: keys by their indentation, plain values. Block
 * scalars, flow collections and anchors are not understood.
 */
final class YamlLines {

    private static final Pattern LINE =
            Pattern.compile(
                    "^([ \\t]*)((?:-[ \\t]+)*)(?:(\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s#:'\"{}\\[\\]-][^\\n:#]*?|-[^\\s:][^\\n:#]*?)"
                            + "[ \\t]*:(?=[ \\t\\r\\n]|$))?[ \\t]*([^\\r\\n]*)",
                    Pattern.MULTILINE);

    private static final Pattern COMMENT = Pattern.compile("(?:^|[ \\t])#.*$");

    private YamlLines() {}

    private record Level(int indent, int depth) {}

    static void read(Entries entries) {
        String text = entries.text();
        Deque<Level> levels = new ArrayDeque<>();
        int index = 0;
        Matcher line = LINE.matcher(text);
        int at = 0;
        while (at < text.length() && !entries.full()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            line.region(at, next);
            if (line.lookingAt()) {
                index = line(entries, line, levels, index);
            }
            at = next;
        }
    }

    private static int line(Entries entries, Matcher line, Deque<Level> levels, int index) {
        int indent = line.group(1).length() + line.group(2).length();
        boolean item = !line.group(2).isEmpty();
        String key = line.group(3);
        String rest = COMMENT.matcher(line.group(4)).replaceFirst("").strip();
        if (key == null && (rest.isEmpty() || !item)) {
            return index;
        }
        int outer = item ? line.group(1).length() : indent;
        while (!levels.isEmpty() && levels.peek().indent() >= (key == null ? outer + 1 : indent)) {
            levels.pop();
        }
        entries.popTo(levels.isEmpty() ? 0 : levels.peek().depth());
        if (entries.depth() > Entries.DEEPEST) {
            return index;
        }
        int valueAt = line.start(4);
        Span place = entries.span(valueAt, valueAt + rest.length());
        if (key == null) {
            entries.add("[" + index + "]", unquoted(rest), place, place);
            return index + 1;
        }
        Span keySpan = entries.span(line.start(3), line.end(3));
        String name = unquoted(key.strip());
        if (rest.isEmpty() || rest.matches("[|>][-+0-9]*|&\\S+")) {
            entries.push(name);
            levels.push(new Level(indent, entries.depth()));
            return 0;
        }
        entries.add(name, unquoted(rest), keySpan, place);
        return index;
    }

    private static String unquoted(String text) {
        boolean quoted =
                text.length() > 1
                        && (text.startsWith("\"") || text.startsWith("'"))
                        && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
