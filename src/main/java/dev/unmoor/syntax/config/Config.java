package dev.unmoor.syntax.config;

import dev.unmoor.syntax.ConfigEntry;
import dev.unmoor.syntax.FileFacts.Problem;
import dev.unmoor.syntax.Span;
import java.util.List;

/**
 * What a reader understood of a file.
 *
 * @param entries its leaves, in the order in which they stand
 * @param places for each leaf, where each of its keys stands; where that isn't known, the leaf's
 *     own key
 * @param problems what could not be understood
 */
record Config(List<ConfigEntry> entries, List<List<Span>> places, List<Problem> problems) {

    Config {
        entries = List.copyOf(entries);
        places = List.copyOf(places);
        problems = List.copyOf(problems);
    }
}
