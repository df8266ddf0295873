package dev.unmoor.syntax.scala;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paints over what the grammar can't read; everything keeps its place. */
final class Amendments {

    /** Annotations of a constructor, whose parameters the grammar takes for their arguments. */
    private static final Pattern CONSTRUCTOR_ANNOTATIONS =
            Pattern.compile(
                    "\\bclass[ \\t]+\\w+(?:\\[[^\\[\\]\\n]{0,200}])?"
                            + "(?<annotations>(?:\\s+@\\w[\\w.]*(?:\\([^()\\n]{0,200}\\))?){1,5})(?=\\s*\\()");

    private Amendments() {}

    static String of(String text) {
        Matcher matcher = CONSTRUCTOR_ANNOTATIONS.matcher(text);
        StringBuilder out = null;
        while (matcher.find()) {
            out = out == null ? new StringBuilder(text) : out;
            for (int i = matcher.start("annotations"); i < matcher.end("annotations"); i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    out.setCharAt(i, ' ');
                }
            }
        }
        return out == null ? text : out.toString();
    }
}
