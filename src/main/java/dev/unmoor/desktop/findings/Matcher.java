package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Id;
import dev.unmoor.model.Risk;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A query made ready to be put to many entries. */
final class Matcher {

    /** Keys of the language that are no facets. */
    static final List<String> OTHER_KEYS =
            List.of(
                    "path",
                    "model",
                    "host",
                    "sdk",
                    "framework",
                    "gateway",
                    "rule",
                    "symbol",
                    "id",
                    "dimension",
                    "driver",
                    "mitigator",
                    "node",
                    "is");

    private final List<Predicate<Entry>> others = new ArrayList<>();
    private final Map<Facet, Predicate<Entry>> byFacet = new EnumMap<>(Facet.class);
    private final boolean showTests;
    private final boolean showPossible;

    /**
     * Makes a query ready.
     *
     * @param audit what drivers, dimensions and nodes are looked up in; null while there is none
     *     yet
     */
    Matcher(Query query, @Nullable Audit audit) {
        for (Query.Term term : query.terms()) {
            if (term.values().isEmpty()) {
                continue;
            }
            add(term, audit);
        }
        Set<String> is = query.values("is");
        showTests =
                is.contains("test")
                        || is.contains("all")
                        || query.mentions("place")
                        || narrow(query);
        showPossible =
                is.contains("possible")
                        || is.contains("all")
                        || query.mentions("confidence")
                        || narrow(query);
    }

    /** What is asked for by name is shown whatever it is. */
    private static boolean narrow(Query query) {
        return query.mentions("id")
                || query.mentions("driver")
                || query.mentions("mitigator")
                || query.mentions("node");
    }

    private void add(Query.Term term, @Nullable Audit audit) {
        for (Facet facet : Facet.values()) {
            if (facet.id().equals(term.key())) {
                Set<String> wanted = new HashSet<>(term.values());
                Predicate<Entry> any =
                        entry -> facet.values(entry).stream().anyMatch(wanted::contains);
                if (term.negated()) {
                    others.add(any.negate());
                } else {
                    byFacet.merge(facet, any, Predicate::and);
                }
                return;
            }
        }
        if (term.key().equals("id")) {
            // lists of ids get long: one look-up, not one predicate each
            Predicate<Entry> listed = among(Set.copyOf(term.values()));
            others.add(term.negated() ? listed.negate() : listed);
            return;
        }
        Predicate<Entry> any =
                term.values().stream()
                        .map(value -> one(term.key(), value, audit))
                        .reduce(Predicate::or)
                        .orElseThrow();
        others.add(term.negated() ? any.negate() : any);
    }

    private static Predicate<Entry> one(String key, String value, @Nullable Audit audit) {
        return switch (key) {
            case "path" -> path(value);
            case "model" -> part(value, entry -> entry.finding().model());
            case "host" -> part(value, entry -> entry.finding().host());
            case "sdk" -> part(value, entry -> entry.finding().sdk());
            case "framework" -> part(value, entry -> entry.finding().framework());
            case "gateway" -> part(value, entry -> entry.finding().gateway());
            case "rule" -> part(value, entry -> entry.finding().rule());
            case "symbol" -> part(value, entry -> entry.finding().symbol());
            case "dimension" -> among(dimension(value, audit));
            case "driver" -> among(driver(value, audit));
            case "mitigator" -> among(mitigator(value, audit));
            case "node" -> among(node(value, audit));
            case "is" -> is(value);
            default -> words(key.isEmpty() ? value : key + ":" + value);
        };
    }

    private static Predicate<Entry> path(String value) {
        if (value.indexOf('*') < 0) {
            return part(value, entry -> entry.finding().path());
        }
        var pattern =
                Pattern.compile(
                        Stream.of(value.split("\\*", -1))
                                .map(Pattern::quote)
                                .reduce((left, right) -> left + ".*" + right)
                                .orElse(""),
                        Pattern.CASE_INSENSITIVE);
        return entry -> pattern.matcher(entry.finding().path()).matches();
    }

    private interface Reads {
        @Nullable String from(Entry entry);
    }

    private static Predicate<Entry> part(String value, Reads reads) {
        String wanted = value.toLowerCase(Messages.LOCALE);
        return entry -> {
            String text = reads.from(entry);
            return text != null && text.toLowerCase(Messages.LOCALE).contains(wanted);
        };
    }

    private static Predicate<Entry> words(String value) {
        String wanted = value.toLowerCase(Messages.LOCALE);
        return entry ->
                entry.text().contains(wanted)
                        || entry.finding().snippet().toLowerCase(Messages.LOCALE).contains(wanted);
    }

    private static Predicate<Entry> is(String value) {
        return switch (value) {
            case "test" -> entry -> entry.finding().inTest();
            case "code" -> entry -> !entry.finding().inTest();
            case "possible" -> entry -> entry.finding().confidence() == Confidence.POSSIBLE;
            case "tied" -> entry -> entry.finding().lockIn().points() > 0;
            case "dynamic" ->
                    entry ->
                            entry.finding().model() == null
                                    && !entry.finding().capabilities().isEmpty();
            default -> entry -> true;
        };
    }

    private static Predicate<Entry> among(Set<String> ids) {
        return entry -> ids.contains(entry.finding().id());
    }

    private static Set<String> dimension(String id, @Nullable Audit audit) {
        return audit == null
                ? Set.of()
                : audit.risk().dimensions().stream()
                        .filter(dimension -> named(dimension.id(), id))
                        .findFirst()
                        .map(dimension -> Set.copyOf(dimension.findings()))
                        .orElse(Set.of());
    }

    private static boolean named(Id constant, String id) {
        return Objects.equals(constant.id(), id);
    }

    /** Drivers and mitigators are counted from 1, as they are listed. */
    private static Set<String> driver(String number, @Nullable Audit audit) {
        if (audit == null) {
            return Set.of();
        }
        List<Risk.Driver> drivers = audit.risk().drivers();
        int index = index(number, drivers.size());
        return index < 0 ? Set.of() : Set.copyOf(drivers.get(index).findings());
    }

    private static Set<String> mitigator(String number, @Nullable Audit audit) {
        if (audit == null) {
            return Set.of();
        }
        List<Risk.Mitigator> mitigators = audit.risk().mitigators();
        int index = index(number, mitigators.size());
        return index < 0 ? Set.of() : Set.copyOf(mitigators.get(index).findings());
    }

    private static int index(String number, int size) {
        boolean digits = number.length() < 7 && number.chars().allMatch(Character::isDigit);
        int index = digits && !number.isEmpty() ? Integer.parseInt(number) - 1 : -1;
        return index < size ? index : -1;
    }

    /** All findings on edges that end at a node of the map. */
    private static Set<String> node(String id, @Nullable Audit audit) {
        Set<String> ids = new HashSet<>();
        if (audit != null) {
            for (DependencyMap.Edge edge : audit.map().edges()) {
                if (edge.from().equals(id) || edge.to().equals(id)) {
                    ids.addAll(edge.findings());
                }
            }
        }
        return ids;
    }

    /** Whether an entry passes all that is no facet. */
    boolean passesOthers(Entry entry) {
        for (Predicate<Entry> other : others) {
            if (!other.test(entry)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an entry is among what is shown unless it is asked for. */
    boolean shownByDefault(Entry entry) {
        Finding finding = entry.finding();
        return (showTests || !finding.inTest())
                && (showPossible || finding.confidence() != Confidence.POSSIBLE);
    }

    /** The facets that keep an entry out; seldom more than none. */
    Set<Facet> failing(Entry entry) {
        Set<Facet> failing = Set.of();
        for (Map.Entry<Facet, Predicate<Entry>> facet : byFacet.entrySet()) {
            if (!facet.getValue().test(entry)) {
                failing = failing.isEmpty() ? EnumSet.noneOf(Facet.class) : failing;
                failing.add(facet.getKey());
            }
        }
        return failing;
    }
}
