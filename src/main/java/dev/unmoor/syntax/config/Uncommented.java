package dev.unmoor.syntax.config;

/** Text of the same length in which comments are blanks, so that offsets stay what they are. */
final class Uncommented {

    private Uncommented() {}

    /** Without {@code //} and {@code /* … *}{@code /}: Gradle, Scala, Swift, Go. */
    static String slashes(String text) {
        return strip(text, "//", true);
    }

    /** Without {@code #} to the end of the line: Ruby, Elixir, Python. */
    static String hashes(String text) {
        return strip(text, "#", false);
    }

    private static String strip(String text, String comment, boolean blocks) {
        StringBuilder out = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = afterString(text, at, c);
            } else if (text.startsWith(comment, at)) {
                int end = text.indexOf('\n', at);
                at = blank(out, at, end < 0 ? text.length() : end);
            } else if (blocks && text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = blank(out, at, end < 0 ? text.length() : end + 2);
            } else {
                at++;
            }
        }
        return out.toString();
    }

    private static int blank(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            if (out.charAt(i) != '\n' && out.charAt(i) != '\r') {
                out.setCharAt(i, ' ');
            }
        }
        return to;
    }

    private static int afterString(String text, int from, char quote) {
        String three = String.valueOf(quote).repeat(3);
        if (text.startsWith(three, from)) {
            int end = text.indexOf(three, from + 3);
            return end < 0 ? text.length() : end + 3;
        }
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
