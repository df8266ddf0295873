package dev.unmoor.plan;

import dev.unmoor.catalog.EffortProfile;
import dev.unmoor.model.Finding;
import dev.unmoor.model.MigrationPlan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts steps in order: stable ids, waves, hours, and the chain that decides when all is done. */
final class Schedule {

    private static final int DRAWS = 4000;

    private final EffortProfile effort;
    private final Calibration calibration;
    private final Move move;
    private final List<StepDraft> drafts;
    private final Map<String, String> ids = new LinkedHashMap<>();

    /**
     * @param drafts each after those that it depends on
     */
    Schedule(EffortProfile effort, Calibration calibration, Move move, List<StepDraft> drafts) {
        this.calibration = calibration;
        this.effort = effort;
        this.move = move;
        this.drafts = List.copyOf(drafts);
        this.drafts.forEach(draft -> ids.put(draft.key, id(draft)));
    }

    List<MigrationPlan.Step> steps() {
        var model = new EffortModel(effort.withDraws(DRAWS), calibration);
        var waves = new HashMap<String, Integer>();
        var ranges = new HashMap<String, EffortModel.Range>();
        for (StepDraft draft : drafts) {
            int before =
                    draft.after.stream()
                            .mapToInt(key -> waves.getOrDefault(key, 0))
                            .max()
                            .orElse(0);
            waves.put(draft.key, 1 + before);
            ranges.put(draft.key, model.range(draft.work, draft.estimates));
        }
        Set<String> critical = critical(ranges);
        var steps = new ArrayList<MigrationPlan.Step>();
        for (StepDraft draft : drafts) {
            EffortModel.Range range =
                    ranges.getOrDefault(draft.key, new EffortModel.Range(0, 0, 0));
            steps.add(
                    new MigrationPlan.Step(
                            ids.getOrDefault(draft.key, ""),
                            draft.phase,
                            waves.getOrDefault(draft.key, 1),
                            draft.title,
                            List.copyOf(draft.files),
                            draft.findings.stream().map(Finding::id).distinct().toList(),
                            draft.after.stream()
                                    .filter(ids::containsKey)
                                    .map(key -> ids.getOrDefault(key, ""))
                                    .toList(),
                            draft.level,
                            draft.mapping,
                            draft.sketch,
                            draft.acceptance,
                            draft.rollback,
                            Estimate.twoFigures(range.p50()),
                            Estimate.twoFigures(range.p80()),
                            Estimate.twoFigures(range.p90()),
                            provenance(draft),
                            places(draft),
                            draft.check,
                            critical.contains(draft.key)));
        }
        steps.sort(Comparator.comparingInt(MigrationPlan.Step::wave));
        return steps;
    }

    /** The longest chain by likely hours, from its end back to its beginning. */
    private Set<String> critical(Map<String, EffortModel.Range> ranges) {
        var ends = new HashMap<String, Double>();
        var longest = new HashMap<String, String>();
        String last = null;
        for (StepDraft draft : drafts) {
            String before = null;
            for (String key : draft.after) {
                if (ends.containsKey(key)
                        && (before == null || end(ends, key) > end(ends, before))) {
                    before = key;
                }
            }
            EffortModel.Range range = ranges.get(draft.key);
            ends.put(draft.key, end(ends, before) + (range == null ? 0 : range.p50()));
            if (before != null) {
                longest.put(draft.key, before);
            }
            if (last == null || end(ends, draft.key) >= end(ends, last)) {
                last = draft.key;
            }
        }
        var critical = new HashSet<String>();
        for (String key = last; key != null; key = longest.get(key)) {
            critical.add(key);
        }
        return critical;
    }

    private static double end(Map<String, Double> ends, @Nullable String key) {
        return key == null ? 0 : ends.getOrDefault(key, 0.0);
    }

    private static List<MigrationPlan.Place> places(StepDraft draft) {
        return draft.findings.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(Finding::path)
                                .thenComparingInt(Finding::line)
                                .thenComparing(Finding::id))
                .map(each ->
                        new MigrationPlan.Place(each.path(), each.line(), each.id(), what(each)))
                .toList();
    }

    private static String what(Finding finding) {
        if (finding.api() != null) {
            return finding.api();
        }
        return finding.model() != null ? finding.model() : finding.kind().id();
    }

    /** Which estimates a step's hours rest on, and from which scope on they count. */
    private Map<String, String> provenance(StepDraft draft) {
        var provenance = new TreeMap<String, String>();
        provenance.put("scope", draft.scope.id());
        draft.estimates.forEach((name, count) -> {
            if (count > 0) {
                provenance.put(name, effort.hours(name).provenance());
            }
        });
        if (!draft.work.files().isEmpty()) {
            provenance.put("lines", "measured");
            provenance.put("minutes", "assumption");
        }
        if (draft.work.prompts() > 0) {
            provenance.put("prompts", "assumption");
        }
        return provenance;
    }

    /** Stable while code changes: what the step is, not which lines it finds today. */
    private String id(StepDraft draft) {
        String text =
                String.join(",", move.from().stream().map(Side::id).toList())
                        + ">"
                        + String.join(",", move.to().stream().map(Side::id).toList())
                        + ">"
                        + draft.phase
                        + ">"
                        + draft.key;
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
