package dev.unmoor.desktop.routes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A step that would open a route.
 *
 * @param what what to do
 * @param likelyHours what it likely takes; null where that is not known
 * @param mostHours what it takes at most; null likewise
 * @param before today's score; null where the step does not change it
 * @param after the score with the step taken; null likewise
 */
record NextStep(
        String what,
        @Nullable Double likelyHours,
        @Nullable Double mostHours,
        @Nullable Integer before,
        @Nullable Integer after) {

    /** The report's contract has a step as one line, its figures in brackets at the end. */
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?s)(.*\\S) \\((?:likely ([\\d.]+) hours, up to ([\\d.]+))?(?:; )?"
                            + "(?:score (\\d+) → (\\d+))?\\)");

    static NextStep read(String line) {
        Matcher figures = FIGURES.matcher(line);
        if (!figures.matches() || (figures.group(2) == null && figures.group(4) == null)) {
            return new NextStep(line, null, null, null, null);
        }
        return new NextStep(
                figures.group(1),
                number(figures.group(2)),
                number(figures.group(3)),
                whole(figures.group(4)),
                whole(figures.group(5)));
    }

    private static @Nullable Double number(@Nullable String text) {
        return text == null ? null : Double.valueOf(text);
    }

    private static @Nullable Integer whole(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    /** By how much the score falls; 0 where it does not. */
    int gain() {
        return before == null || after == null ? 0 : before - after;
    }
}
