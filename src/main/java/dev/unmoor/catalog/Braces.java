package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.List;

/** The shorthand of catalog files: {@code files.{create,list}} is two paths. */
final class Braces {

    /** More entries than any one text of a catalog stands for. */
    static final int MOST = 2000;

    private Braces() {}

    /** How many texts a text stands for, at least; {@link #MOST} and one more for too many. */
    static int count(String text) {
        long all = 1;
        int open = -1;
        int choices = 1;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{' -> {
                    open = i;
                    choices = 1;
                }
                case ',' -> choices++;
                case '}' -> {
                    if (open >= 0) {
                        all = Math.min(all * choices, MOST + 1L);
                    }
                    open = -1;
                }
                default -> {}
            }
        }
        return (int) all;
    }

    /**
     * Expands every {@code {a,b}}, left to right; braces without a comma, as in regular expressions
     * and URL templates, stay. An empty alternative is allowed: {@code invoke{,_stream}}.
     */
    static List<String> expand(String text) {
        if (count(text) > MOST) {
            // reported where the file is read
            return List.of(text);
        }
        return expanded(text);
    }

    private static List<String> expanded(String text) {
        int open = -1;
        boolean comma = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                open = i;
                comma = false;
            } else if (c == ',') {
                comma = true;
            } else if (c == '}' && open >= 0 && comma) {
                var all = new ArrayList<String>();
                List<String> tails = expanded(text.substring(i + 1));
                for (String choice : text.substring(open + 1, i).split(",", -1)) {
                    for (String tail : tails) {
                        all.add(text.substring(0, open) + choice + tail);
                    }
                }
                return all;
            } else if (c == '}') {
                open = -1;
            }
        }
        return List.of(text);
    }
}
