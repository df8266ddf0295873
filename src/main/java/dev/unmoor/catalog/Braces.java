package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.List;

/** The shorthand of catalog files: {@code files.{create,list}} is two paths. */
final class Braces {

    private Braces() {}

    /**
     * Expands every {@code {a,b}}, left to right; braces without a comma, as in regular expressions
     * and URL templates, stay. An empty alternative is allowed: {@code invoke{,_stream}}.
     */
    static List<String> expand(String text) {
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
                List<String> tails = expand(text.substring(i + 1));
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
