package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How what is typed into the filter can go on: a key of the query language, or a value that
 * findings have under it, most findings first.
 */
final class Completion {

    private static final int MOST = 8;

    private Completion() {}

    /**
     * Whole queries that begin with what is typed; none where nothing is begun.
     *
     * @param typed the text as it stands
     * @param counts for each facet, how many entries have each value, most first
     */
    static List<String> of(String typed, Map<Facet, Map<String, Integer>> counts) {
        int start = typed.lastIndexOf(' ') + 1;
        boolean negated = typed.startsWith("-", start);
        String term = typed.substring(negated ? start + 1 : start);
        if (term.isEmpty() || typed.chars().filter(c -> c == '"').count() % 2 != 0) {
            return List.of();
        }
        String before = typed.substring(0, typed.length() - term.length());
        int colon = term.indexOf(':');
        Stream<String> ends =
                colon < 0
                        ? keys().stream().filter(key -> key.startsWith(term)).map(key -> key + ":")
                        : values(term, colon, counts).stream();
        return ends.filter(end -> !end.equals(term)).limit(MOST).map(end -> before + end).toList();
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        for (Facet facet : Facet.values()) {
            keys.add(facet.id());
        }
        keys.addAll(Matcher.OTHER_KEYS);
        return keys;
    }

    private static List<String> values(
            String term, int colon, Map<Facet, Map<String, Integer>> counts) {
        String key = term.substring(0, colon);
        int last = Math.max(colon, term.lastIndexOf(',')) + 1;
        String begun = term.substring(last).toLowerCase(Messages.LOCALE);
        for (Facet facet : Facet.values()) {
            if (facet.id().equals(key)) {
                return counts.getOrDefault(facet, Map.of()).keySet().stream()
                        .filter(value -> value.toLowerCase(Messages.LOCALE).startsWith(begun))
                        .map(value -> term.substring(0, last) + Query.Term.quoted(value, true))
                        .toList();
            }
        }
        return List.of();
    }
}
