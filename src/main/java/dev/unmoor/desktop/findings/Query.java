package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is typed into the filter: {@code vendor:acme kind:sdk-call -path:test "free words"}.
 *
 * <p>Terms are joined by <em>and</em>; values after one key, separated by commas, by <em>or</em>; a
 * minus before a term turns it round; quotes hold words together.
 */
public record Query(List<Term> terms) {

    /** Finds all that is shown by default. */
    public static final Query ALL = new Query(List.of());

    /**
     * One term.
     *
     * @param key what is asked about, in small letters; empty for free words
     * @param values any of which will do
     * @param negated whether none of them may be
     */
    public record Term(String key, List<String> values, boolean negated) {
        public Term {
            values = List.copyOf(values);
        }

        private String write() {
            var text = new StringBuilder(negated ? "-" : "");
            if (!key.isEmpty()) {
                text.append(key).append(':');
            }
            var written = new ArrayList<String>();
            for (String value : values) {
                written.add(quoted(value, !key.isEmpty()));
            }
            return text.append(String.join(",", written)).toString();
        }

        /** A value as it is typed; without a key before it more has to be quoted. */
        static String quoted(String value, boolean keyed) {
            boolean plain =
                    !value.isEmpty()
                            && value.chars()
                                    .noneMatch(c -> c == ' ' || c == ',' || c == '"' || c == '\t')
                            && (keyed || (value.indexOf(':') < 0 && value.charAt(0) != '-'));
            return plain ? value : '"' + value.replace("\"", "") + '"';
        }
    }

    public Query {
        terms = List.copyOf(terms);
    }

    /** Reads what was typed; whatever is typed means something, so this never fails. */
    public static Query parse(String text) {
        var terms = new ArrayList<Term>();
        var scanner = new Scanner(text);
        while (scanner.more()) {
            terms.add(scanner.term());
        }
        return new Query(terms);
    }

    /** As it would be typed. */
    public String write() {
        var written = new ArrayList<String>();
        for (Term term : terms) {
            written.add(term.write());
        }
        return String.join(" ", written);
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The values that a key is narrowed to; empty if to none. */
    public Set<String> values(String key) {
        var values = new LinkedHashSet<String>();
        for (Term term : terms) {
            if (term.key().equals(key) && !term.negated()) {
                values.addAll(term.values());
            }
        }
        return values;
    }

    /** Whether a key is asked about at all. */
    public boolean mentions(String key) {
        return terms.stream().anyMatch(term -> term.key().equals(key));
    }

    /** With a value of a key asked for, or no more where it was. */
    public Query toggle(String key, String value) {
        Set<String> values = values(key);
        if (!values.remove(value)) {
            values.add(value);
        }
        Query rest = without(key);
        if (values.isEmpty()) {
            return rest;
        }
        var terms = new ArrayList<>(rest.terms());
        terms.add(new Term(key, List.copyOf(values), false));
        return new Query(terms);
    }

    /** With another query's terms added. */
    public Query and(Query other) {
        var both = new LinkedHashSet<>(terms);
        both.addAll(other.terms());
        return new Query(List.copyOf(both));
    }

    /** Without what a key was narrowed to; what it must not be stays. */
    public Query without(String key) {
        return new Query(
                terms.stream().filter(term -> term.negated() || !term.key().equals(key)).toList());
    }

    private static final class Scanner {

        private final String text;
        private int at;

        Scanner(String text) {
            this.text = text;
        }

        boolean more() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at < text.length();
        }

        Term term() {
            boolean negated = text.charAt(at) == '-' && at + 1 < text.length();
            if (negated && !Character.isWhitespace(text.charAt(at + 1))) {
                at++;
            } else {
                negated = false;
            }
            String key = key();
            var values = new ArrayList<String>();
            values.add(value(!key.isEmpty()));
            while (!key.isEmpty() && at < text.length() && text.charAt(at) == ',') {
                at++;
                values.add(value(true));
            }
            values.removeIf(String::isEmpty);
            return new Term(key, values, negated);
        }

        private String key() {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == at || end >= text.length() || text.charAt(end) != ':') {
                return "";
            }
            String key = text.substring(at, end).toLowerCase(Messages.LOCALE);
            at = end + 1;
            return key;
        }

        private String value(boolean commaEnds) {
            if (at < text.length() && text.charAt(at) == '"') {
                int end = text.indexOf('"', at + 1);
                int stop = end < 0 ? text.length() : end;
                String value = text.substring(at + 1, stop);
                at = Math.min(text.length(), stop + 1);
                return value;
            }
            int start = at;
            while (at < text.length()
                    && !Character.isWhitespace(text.charAt(at))
                    && !(commaEnds && text.charAt(at) == ',')) {
                at++;
            }
            return text.substring(start, at);
        }
    }
}
