package dev.unmoor.report;

import java.util.Locale;

/**
 * Writes HTML and SVG. Text always goes through {@link #text}, attributes through {@link #escape}:
 * what comes from the scanned tree can hold anything.
 */
public final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Literal markup of our own. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Literal markup of our own, with values that are escaped in place of {@code %s}. */
    public Markup form(String markup, Object... values) {
        int from = 0;
        for (Object value : values) {
            int at = markup.indexOf("%s", from);
            if (at < 0) {
                throw new IllegalArgumentException("more values than places in: " + markup);
            }
            out.append(markup, from, at).append(escape(String.valueOf(value)));
            from = at + 2;
        }
        out.append(markup, from, markup.length());
        return this;
    }

    /** Text from anywhere. */
    public Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Text without what markup would obey; control characters become visible. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        String visible = visible(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /**
     * Text in which nothing hides: control characters, marks that turn the direction of text, zero
     * widths, lone surrogates and what XML has no place for become U+FFFD; line ends and tabs stay.
     */
    static String visible(String text) {
        boolean clean = text.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\n');
        if (clean) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    boolean blank = c == '\n' || c == '\t';
                    safe.appendCodePoint(hides(c) && !blank ? 0xFFFD : c);
                });
        return safe.toString();
    }

    private static boolean hides(int c) {
        return Character.isISOControl(c)
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xE0000 && c <= 0xE007F)
                || Character.getType(c) == Character.SURROGATE;
    }

    /** The same on one line. */
    static String oneLine(String text) {
        return visible(text.replace("\r\n", "\n")).replace('\n', ' ').replace('\t', ' ');
    }

    /** A number with one decimal, the same everywhere. */
    public static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
