package dev.unmoor.history;

import dev.unmoor.audit.Disregard;
import dev.unmoor.model.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a team has decided about findings in the project's own {@code .unmoor/triage.yaml}, as an
 * audit heeds it: what is a false positive is left out, what is accepted or stays stays in the
 * score, and only gates let it pass.
 *
 * <p>For one audit at a time: it remembers what it has matched.
 */
public final class TeamTriage implements Disregard {

    private final List<Decision> decisions;
    private final LocalDate today;
    private final String place;
    private Triage matched = Triage.NONE;

    /**
     * Of decisions, wherever they are kept.
     *
     * @param today the day on which decisions have to hold
     * @param place where they are kept, for people
     */
    public TeamTriage(List<Decision> decisions, LocalDate today, String place) {
        this.decisions = List.copyOf(decisions);
        this.today = today;
        this.place = place;
    }

    /**
     * Reads a project's file.
     *
     * @param root the project's folder; a file has no decisions
     * @param today the day on which decisions have to hold
     * @throws HistoryException if it is there and can't be read; the message says why
     */
    public static TeamTriage of(Path root, LocalDate today) throws HistoryException {
        return new TeamTriage(TriageFile.read(root), today, TriageFile.PLACE);
    }

    @Override
    public Map<String, String> among(List<Finding> findings) {
        matched = Triage.of(decisions, findings, today);
        Map<String, String> why = new LinkedHashMap<>();
        matched.holding()
                .forEach((id, decision) -> {
                    if (decision.verdict() == Verdict.FALSE_POSITIVE) {
                        String reason = decision.reason();
                        why.put(
                                id,
                                "a false positive by "
                                        + place
                                        + (reason.isBlank() ? "" : " (" + reason.strip() + ")"));
                    }
                });
        return why;
    }

    /** Ids of the findings that are so and may stay so, in the audit that was made last. */
    public Set<String> accepted() {
        Set<String> accepted = new LinkedHashSet<>();
        matched.holding()
                .forEach((id, decision) -> {
                    if (decision.verdict() != Verdict.FALSE_POSITIVE) {
                        accepted.add(id);
                    }
                });
        return accepted;
    }

    /** What became of the decisions in the audit that was made last; empty if there are none. */
    public String summary() {
        if (decisions.isEmpty()) {
            return "";
        }
        int accepted = accepted().size();
        int left = matched.holding().size() - accepted;
        return place
                + ": "
                + left
                + (left == 1 ? " false positive" : " false positives")
                + " left out, "
                + accepted
                + " accepted, "
                + matched.expired().size()
                + " expired, "
                + matched.stale().size()
                + " without a finding";
    }
}
