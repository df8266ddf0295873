package dev.unmoor.report.plan;

import dev.unmoor.report.Masking;
import java.util.Locale;

/** Text from a scanned tree, made harmless for each format that a plan is written in. */
final class Plain {

    private Plain() {}

    /**
     * Text in Markdown: no markup, no links, no HTML, one line. What is only read by people is
     * escaped as well, because trackers render it.
     */
    static String markdown(String text) {
        var safe = new StringBuilder(text.length() + 16);
        Masking.printable(text.replaceAll("\\s+", " "))
                .codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case '\\', '`', '*', '_', '[', ']', '#', '|', '~', '!' ->
                                safe.append('\\').appendCodePoint(c);
                        // a mention or a bare address would notify or link
                        case '@' -> safe.append("@\u200b");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString().replace("://", ":\u200b//");
    }

    /** Code in Markdown, in as many backticks as it needs. */
    static String code(String text) {
        String line = Masking.printable(text.replaceAll("\\s+", " "));
        String ticks = "`".repeat(longest(line) + 1);
        boolean edge = line.startsWith("`") || line.endsWith("`");
        return ticks + (edge ? " " + line + " " : line) + ticks;
    }

    /** A block of code in Markdown that nothing in it can close. */
    static String block(String text, String language) {
        String fence = "`".repeat(Math.max(3, longest(text) + 1));
        String lines = String.join("\n", text.lines().map(Masking::printable).toList());
        return fence + language + "\n" + lines + "\n" + fence;
    }

    private static int longest(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /**
     * A cell of CSV, quoted. A cell that a spreadsheet would compute begins with an apostrophe,
     * also where blanks stand before the sign.
     */
    static String cell(String text) {
        String plain = String.join("\n", text.lines().map(Masking::printable).toList());
        String start = plain.stripLeading();
        boolean formula = !start.isEmpty() && "=+-@|%".indexOf(start.charAt(0)) >= 0;
        String safe = formula ? "'" + plain : plain;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** A share in per cent. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
