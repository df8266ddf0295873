package dev.unmoor.report;

import java.util.Locale;

/**
 * Writes HTML and SVG. Text always goes through {@link #text}, attributes through {@link #escape}:
 * what comes from the scanned tree can hold anything.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Literal markup of our own. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Literal markup of our own, with values that are escaped in place of {@code %s}. */
    Markup form(String markup, Object... values) {
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
    Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Text without what markup would obey; control characters become visible. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        case '\'' -> safe.append("&#39;");
                        case '\n', '\t' -> safe.append((char) c);
                        default -> {
                            boolean bad =
                                    Character.isISOControl(c)
                                            || (c >= 0x202A && c <= 0x202E)
                                            || (c >= 0x2066 && c <= 0x2069)
                                            || Character.getType(c) == Character.SURROGATE;
                            safe.appendCodePoint(bad ? 0xFFFD : c);
                        }
                    }
                });
        return safe.toString();
    }

    /** A number with one decimal, the same everywhere. */
    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
