package dev.unmoor.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Paths whose last part may be a list in braces: {@code a.{b, c as d, e.{f, g}}}. */
final class ImportGroups {

    private static final int DEEPEST = 20;

    private ImportGroups() {}

    static void expand(String path, String separator, Collection<String> found) {
        String absolute = path.startsWith(separator) ? path.substring(separator.length()) : path;
        expand("", absolute, separator, found, 0);
    }

    private static void expand(
            String prefix, String path, String separator, Collection<String> found, int depth) {
        int brace = path.indexOf('{');
        if (brace < 0 || depth == DEEPEST) {
            String name = name(path);
            boolean itself = name.equals("self") && !prefix.isEmpty();
            String whole = withoutWildcard(itself ? prefix : prefix + name, separator);
            if (!whole.isEmpty()) {
                found.add(whole);
            }
            return;
        }
        String start = prefix + path.substring(0, brace).strip();
        int end = path.lastIndexOf('}');
        String inner = path.substring(brace + 1, end < brace ? path.length() : end);
        for (String part : split(inner)) {
            expand(start, part, separator, found, depth + 1);
        }
    }

    private static String withoutWildcard(String path, String separator) {
        String whole = path;
        for (String end : List.of("*", "_", separator)) {
            boolean separate = end.equals(separator) || whole.endsWith(separator + end);
            if (separate && whole.endsWith(end)) {
                whole = whole.substring(0, whole.length() - end.length());
            }
        }
        return whole;
    }

    /** Drops what it is renamed to: {@code a => b}, {@code a as b}. */
    private static String name(String path) {
        String name = path.strip();
        int end = 0;
        while (end < name.length()
                && !Character.isWhitespace(name.charAt(end))
                && name.charAt(end) != '=') {
            end++;
        }
        return name.substring(0, end).replace("`", "");
    }

    /** Splits at the commas outside of braces. */
    static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i == list.length() ? ',' : list.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == ',' && (depth <= 0 || i == list.length())) {
                String part = list.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
