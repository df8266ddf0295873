package dev.unmoor.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes GitHub-flavoured Markdown. What comes from the scanned tree goes through {@link #text} or
 * {@link #code}: it can hold markup, HTML, mentions and links.
 */
final class Markdown {

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    /** Words that a renderer links by itself: addresses, mentions, issues, commits. */
    private static final Pattern LINKED =
            Pattern.compile(
                    "\\S*(?:@\\w|#\\d|\\bGH-\\d|://|\\bwww\\.|\\bmailto:|\\b[0-9a-f]{7,40}\\b)\\S*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]()#+!|~<>&$:-]");

    private final StringBuilder out = new StringBuilder();

    /** Literal markup of our own. */
    Markdown raw(String markup) {
        out.append(markup);
        return this;
    }

    /** A line of our own, with values as text in place of {@code %s}. */
    Markdown line(String markup, Object... values) {
        int from = 0;
        for (Object value : values) {
            int at = markup.indexOf("%s", from);
            if (at < 0) {
                throw new IllegalArgumentException("more values than places in: " + markup);
            }
            out.append(markup, from, at)
                    .append(value instanceof Code c ? c.text : text(String.valueOf(value)));
            from = at + 2;
        }
        out.append(markup, from, markup.length()).append('\n');
        return this;
    }

    /** A row of a table; its values as {@link #line}'s. */
    Markdown row(Object... values) {
        out.append('|');
        for (Object value : values) {
            String cell =
                    value instanceof Code c
                            ? c.text.replace("|", "\\|")
                            : text(String.valueOf(value));
            out.append(' ').append(cell).append(" |");
        }
        out.append('\n');
        return this;
    }

    /** The head of a table; columns that begin with {@code >} are of numbers. */
    Markdown head(String... columns) {
        out.append('|');
        for (String each : columns) {
            out.append(' ').append(each.startsWith(">") ? each.substring(1) : each).append(" |");
        }
        out.append("\n|");
        for (String each : columns) {
            out.append(each.startsWith(">") ? " ---: |" : " --- |");
        }
        out.append('\n');
        return this;
    }

    /** Lines of code between fences that nothing in them can close. */
    Markdown block(String code) {
        String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
        out.append(fence)
                .append("text\n")
                .append(Markup.visible(code.stripTrailing()))
                .append('\n')
                .append(fence)
                .append('\n');
        return this;
    }

    /** A span of code. */
    record Code(String text) {}

    /** A span of code that nothing in it can close, on one line. */
    static Code code(String text) {
        String line = Markup.oneLine(text).strip();
        if (line.isEmpty()) {
            return new Code("");
        }
        String fence = "`".repeat(longestRun(line) + 1);
        String gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return new Code(fence + gap + line + gap + fence);
    }

    /** Text that no renderer takes for anything else, on one line. */
    static String text(String text) {
        String line = Markup.oneLine(text).strip();
        Matcher linked = LINKED.matcher(line);
        StringBuilder safe = new StringBuilder();
        int from = 0;
        while (linked.find()) {
            safe.append(escaped(line.substring(from, linked.start())));
            safe.append(code(linked.group()).text.replace("|", "\\|"));
            from = linked.end();
        }
        return safe.append(escaped(line.substring(from))).toString();
    }

    private static String escaped(String text) {
        return SIGN.matcher(text)
                .replaceAll(sign ->
                        switch (sign.group()) {
                            case "<" -> "&lt;";
                            case ">" -> "&gt;";
                            case "&" -> "&amp;";
                            // only at the beginning of a line do these say anything
                            case ":", "-", "+" ->
                                    sign.start() == 0 ? "\\\\" + sign.group() : sign.group();
                            case "(", ")" -> sign.group();
                            case "$" -> "\\$";
                            default -> Matcher.quoteReplacement("\\" + sign.group());
                        });
    }

    private static int longestRun(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
