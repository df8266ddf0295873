package dev.unmoor.history;

import dev.unmoor.compare.Fingerprint;
import dev.unmoor.model.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which decision holds for which finding. A decision finds its finding by fingerprint; if that is
 * gone because the code has moved, by what the finding says.
 *
 * @param holding by id of the finding
 * @param expired those whose day is past, by id of the finding
 * @param stale those whose finding is no longer there
 */
public record Triage(
        Map<String, Decision> holding, Map<String, Decision> expired, List<Decision> stale) {

    /** Nothing is decided. */
    public static final Triage NONE = new Triage(Map.of(), Map.of(), List.of());

    /** What {@link #state} says of a finding about which nothing is decided. */
    public static final String OPEN = "open";

    /** What {@link #state} says of a finding whose decision's day is past. */
    public static final String EXPIRED = "expired";

    public Triage {
        holding = Collections.unmodifiableMap(new LinkedHashMap<>(holding));
        expired = Collections.unmodifiableMap(new LinkedHashMap<>(expired));
        stale = List.copyOf(stale);
    }

    /** The id of the verdict that holds for a finding, {@link #OPEN} or {@link #EXPIRED}. */
    public String state(String finding) {
        Decision holds = holding.get(finding);
        if (holds != null) {
            return holds.verdict().id();
        }
        return expired.containsKey(finding) ? EXPIRED : OPEN;
    }

    /** The decision about a finding, whether or not it still holds; null where there is none. */
    public @Nullable Decision decision(String finding) {
        Decision holds = holding.get(finding);
        return holds != null ? holds : expired.get(finding);
    }

    /** Matches decisions with findings, on a day. */
    public static Triage of(
            Collection<Decision> decisions, Collection<Finding> findings, LocalDate today) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        findings.forEach(each -> byId.put(each.id(), each));
        Map<String, Decision> matched = new LinkedHashMap<>();
        List<Decision> moved = new ArrayList<>();
        for (Decision each : decisions) {
            if (byId.containsKey(each.fingerprint())) {
                matched.put(each.fingerprint(), each);
            } else {
                moved.add(each);
            }
        }
        List<Decision> stale = new ArrayList<>();
        if (!moved.isEmpty()) {
            Set<String> wanted = new HashSet<>();
            moved.forEach(each -> wanted.add(each.content()));
            Map<String, List<Finding>> byContent = new HashMap<>();
            for (Finding each : findings) {
                String content = Fingerprint.content(each);
                if (wanted.contains(content) && !matched.containsKey(each.id())) {
                    byContent.computeIfAbsent(content, key -> new ArrayList<>()).add(each);
                }
            }
            for (Decision each : moved) {
                List<Finding> same = byContent.get(each.content());
                if (same == null || same.isEmpty()) {
                    stale.add(each);
                } else {
                    matched.put(same.removeFirst().id(), each);
                }
            }
        }
        Map<String, Decision> holding = new LinkedHashMap<>();
        Map<String, Decision> expired = new LinkedHashMap<>();
        matched.forEach((id, each) -> (each.holdsOn(today) ? holding : expired).put(id, each));
        return new Triage(holding, expired, stale);
    }

    /** A decision about a finding as it is now. */
    public static Decision decide(
            Finding finding,
            Verdict verdict,
            String reason,
            String comment,
            @Nullable LocalDate expires,
            Instant now) {
        return new Decision(
                finding.id(),
                Fingerprint.content(finding),
                verdict,
                reason,
                comment,
                expires,
                now,
                finding.kind().id(),
                finding.vendor(),
                finding.path(),
                finding.line());
    }

    /** Decisions of several places; of two about the same finding the later one stays. */
    public static List<Decision> merge(Collection<Decision> some, Collection<Decision> others) {
        Map<String, Decision> merged = new LinkedHashMap<>();
        for (Collection<Decision> each : List.of(some, others)) {
            for (Decision decision : each) {
                merged.merge(
                        decision.fingerprint(),
                        decision,
                        (a, b) -> b.decided().isAfter(a.decided()) ? b : a);
            }
        }
        return List.copyOf(merged.values());
    }
}
