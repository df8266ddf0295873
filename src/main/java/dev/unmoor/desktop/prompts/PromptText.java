package dev.unmoor.desktop.prompts;

import dev.unmoor.model.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt's text cut into pieces: plain, variables, and what tells whose models it was written
 * for.
 */
final class PromptText {

    /** A piece of the text. */
    record Piece(String text, Kind kind) {}

    /** What a piece is. */
    enum Kind {
        PLAIN,
        VARIABLE,
        TELL
    }

    private static final Pattern HOLE = Pattern.compile("\\{\\{?\\s*[\\w.$]+\\s*}?}");

    private PromptText() {}

    static List<Piece> pieces(Prompt prompt) {
        String text = prompt.text().stripTrailing();
        var kinds = new Kind[text.length()];
        for (Prompt.Tell tell : prompt.tells()) {
            String excerpt = tell.excerpt().strip();
            for (int at = excerpt.isEmpty() ? -1 : text.indexOf(excerpt);
                    at >= 0;
                    at = text.indexOf(excerpt, at + excerpt.length())) {
                fill(kinds, at, at + excerpt.length(), Kind.TELL);
            }
        }
        Matcher holes = HOLE.matcher(text);
        while (holes.find()) {
            fill(kinds, holes.start(), holes.end(), Kind.VARIABLE);
        }
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kinds[i] != kinds[from]) {
                Kind kind = kinds[from];
                pieces.add(new Piece(text.substring(from, i), kind == null ? Kind.PLAIN : kind));
                from = i;
            }
        }
        return pieces;
    }

    private static void fill(Kind[] kinds, int from, int to, Kind kind) {
        for (int i = from; i < to; i++) {
            kinds[i] = kind;
        }
    }
}
