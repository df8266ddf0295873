package dev.unmoor.outlook;

import dev.unmoor.catalog.EvidenceRule;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Location;
import dev.unmoor.plan.TreeReader;
import dev.unmoor.risk.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers what a repository shows beside its findings: evaluations in a workflow, a table that
 * keeps text beside vectors, a fallback. Few files are read: those that a rule names by path,
 * schemas, and those that have findings.
 */
public final class Surroundings {

    private static final int LONGEST = 400_000;
    private static final int PLACES = 20;
    private static final Pattern SCHEMA =
            Pattern.compile(
                    "(?i).*\\.(sql|prisma|ddl)$|(.*/)?(\\w*models?|entities|schemas?|migrations)(/.*)?"
                            + "\\.(py|ts|rb|java|kt|cs|go)$|(.*/)?(models|schema|entities)\\.\\w+$");

    private final Knowledge knowledge;

    /** A file's text, and the same in small letters. */
    private record Read(String text, String lowered) {}

    /** Gathers by the knowledge's rules. */
    public Surroundings(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The evidence, one a kind, each with its places; kinds that were not seen are missing. */
    public List<Evidence> gather(List<Finding> findings, TreeReader reader) {
        var withFindings = new TreeSet<String>();
        for (Finding finding : findings) {
            // a manifest names libraries; only code shows that they are used
            boolean code = finding.kind() != FindingKind.MANIFEST_DEPENDENCY;
            if (code && !finding.inTest() && finding.confidence().counts()) {
                withFindings.add(finding.path());
            }
        }
        var texts = new HashMap<String, Optional<Read>>();
        var places = new LinkedHashMap<String, List<Location>>();
        var words = new HashMap<String, String>();
        for (EvidenceRule rule : knowledge.evidence()) {
            for (String path : candidates(rule, reader, withFindings)) {
                Optional<Location> seen = look(rule, path, texts, reader);
                seen.ifPresent(place -> {
                    places.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(place);
                    words.putIfAbsent(rule.id(), rule.words());
                });
            }
        }
        var evidence = new ArrayList<Evidence>();
        for (Map.Entry<String, List<Location>> each : places.entrySet()) {
            List<Location> shown = each.getValue().stream().distinct().limit(PLACES).toList();
            evidence.add(new Evidence(each.getKey(), words.getOrDefault(each.getKey(), ""), shown));
        }
        return evidence;
    }

    private static List<String> candidates(
            EvidenceRule rule, TreeReader reader, Set<String> withFindings) {
        Pattern path = rule.path();
        return switch (rule.in()) {
            case "findings" -> List.copyOf(withFindings);
            case "schema" ->
                    reader.paths().stream().filter(each -> SCHEMA.matcher(each).matches()).toList();
            default ->
                    reader.paths().stream()
                            .filter(each -> path == null || path.matcher(each).find())
                            .toList();
        };
    }

    private static Optional<Location> look(
            EvidenceRule rule, String path, Map<String, Optional<Read>> texts, TreeReader reader) {
        Pattern wanted = rule.text();
        if (wanted == null) {
            return Optional.of(new Location(path, 1));
        }
        Optional<Read> read =
                texts.computeIfAbsent(
                        path,
                        key ->
                                reader.read(key)
                                        .filter(each -> each.length() <= LONGEST)
                                        .map(each -> new Read(each, lower(each))));
        if (read.isEmpty() || !rule.mayFit(read.get().lowered())) {
            return Optional.empty();
        }
        String text = read.get().text();
        Matcher found = wanted.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        long line = text.substring(0, found.start()).lines().count();
        boolean atStart = found.start() == 0 || text.charAt(found.start() - 1) == '\n';
        return Optional.of(new Location(path, (int) (atStart ? line + 1 : Math.max(1, line))));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
