package dev.unmoor.plan;

import dev.unmoor.catalog.EffortProfile;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.SupportCell;
import dev.unmoor.catalog.SupportLevel;
import dev.unmoor.model.EffortShare;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import dev.unmoor.risk.Score;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The first range of effort, before anything is planned: what moving the whole project takes to
 * each target, and what each finding takes on its own.
 */
public final class Forecast {

    /**
     * Eighteen targets are compared, two figures each: a quarter of a plan's draws settles those.
     */
    private static final int DRAWS = 5000;

    /** A finding's own hours need no finer percentiles than these. */
    private static final int DRAWS_OF_ONE = 2000;

    private static final int MOST_SHARING = 20;
    private static final double MINUTES = 60;
    private static final Set<FindingKind> CODE =
            EnumSet.of(
                    FindingKind.SDK_CALL,
                    FindingKind.FRAMEWORK_CALL,
                    FindingKind.HTTP_ENDPOINT,
                    FindingKind.CLIENT,
                    FindingKind.MODEL_ID,
                    FindingKind.RESPONSE_USE,
                    FindingKind.SEAM_CALL,
                    FindingKind.CONFIG);

    private final Knowledge knowledge;
    private final Vocabulary words;
    private final EffortModel model;

    /** A forecast with the given knowledge. */
    public Forecast(Knowledge knowledge, Vocabulary words) {
        this.knowledge = knowledge;
        this.words = words;
        this.model = new EffortModel(knowledge.effort().withDraws(DRAWS));
    }

    /**
     * A forecast.
     *
     * @param summary for each target, today's vendor and its kin left out, the best first
     * @param findings the same findings in the same order, each with its own hours
     */
    public record Result(EffortSummary summary, List<Finding> findings) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Forecasts a scored repository.
     *
     * @param findings with their shares of the score
     * @param ranking of the same findings
     */
    public Result of(Subject subject, List<Finding> findings, Scorer.Ranking ranking) {
        var counting = new Counting(knowledge, words, subject);
        var targets = new ArrayList<EffortSummary.Target>();
        for (Score score : ranking.others()) {
            targets.add(target(counting, score));
        }
        return new Result(
                new EffortSummary(Scope.PRODUCTION.id(), targets),
                shares(counting, findings, ranking.best()));
    }

    /** The work that moving a subject to a score's target is. */
    public Work work(Subject subject, Score score) {
        return new Counting(knowledge, words, subject).work(score);
    }

    private EffortSummary.Target target(Counting counting, Score score) {
        Estimate estimate = model.estimate(counting.work(score), Scope.PRODUCTION);
        double day = knowledge.profile().hoursPerDay();
        var used = new TreeSet<String>();
        score.counted().stream()
                .map(Score.Counted::feature)
                .filter(words.capabilities()::containsKey)
                .forEach(used::add);
        var blocked = new ArrayList<String>();
        var manual = new LinkedHashSet<String>();
        int met = 0;
        for (String capability : used) {
            SupportCell cell = knowledge.support(capability, score.target());
            if (cell == null) {
                manual.add(
                        words.capabilityName(capability)
                                + ": nothing is known of it there; look it up.");
            } else if (cell.level() == SupportLevel.NONE) {
                blocked.add(capability);
            } else if (cell.level() == SupportLevel.EMULATE) {
                manual.add(
                        words.capabilityName(capability)
                                + " has to be made by hand"
                                + (cell.note().isEmpty() ? "." : ": " + cell.note() + "."));
            } else {
                met++;
            }
        }
        if (!used.isEmpty()) {
            manual.add(
                    "Whether data may go to "
                            + knowledge.platform(score.target()).map(Platform::name).orElse("it")
                            + ": contract, region, retention.");
        }
        double coverage = used.isEmpty() ? 1 : Math.round(100.0 * met / used.size()) / 100.0;
        return new EffortSummary.Target(
                score.target(),
                Estimate.twoFigures(estimate.p50() / day),
                Estimate.twoFigures(estimate.p90() / day),
                coverage,
                blocked,
                List.copyOf(manual));
    }

    private List<Finding> shares(Counting counting, List<Finding> findings, Score best) {
        Map<String, Level> levels = best.levels();
        var sharing = new HashMap<String, Integer>();
        for (Finding finding : findings) {
            if (changes(finding, levels) && CODE.contains(finding.kind())) {
                sharing.merge(finding.path(), 1, Integer::sum);
            }
        }
        var sums = new Sums(knowledge.effort().withDraws(DRAWS_OF_ONE));
        double factor =
                knowledge.effort().migrationClass(counting.work(best).migrationClass()).factor();
        var known = new HashMap<String, EffortShare>();
        var shared = new ArrayList<Finding>();
        for (Finding finding : findings) {
            if (!changes(finding, levels)) {
                shared.add(finding.withEffort(EffortShare.NONE));
                continue;
            }
            List<String> items = items(finding);
            int part =
                    CODE.contains(finding.kind())
                            ? Math.min(MOST_SHARING, sharing.getOrDefault(finding.path(), 1))
                            : 0;
            shared.add(
                    finding.withEffort(
                            known.computeIfAbsent(
                                    part + " " + items, key -> share(sums, items, part, factor))));
        }
        return shared;
    }

    private static boolean changes(Finding finding, Map<String, Level> levels) {
        return levels.getOrDefault(finding.id(), Level.L0).compareTo(Level.L0) > 0;
    }

    /** The three-point estimates that a finding's features need, by name. */
    private List<String> items(Finding finding) {
        return switch (finding.kind()) {
            case PROMPT -> List.of("prompt-check", "prompt-retune");
            case ENV_VAR, IAC, CONTAINER_IMAGE -> List.of("environment");
            case VECTOR_STORE -> List.of("index-engineering", "index-tuning");
            case VENDOR_STATE ->
                    finding.capabilities().stream().anyMatch(this::isTraining)
                            ? List.of("fine-tune")
                            : List.of("hosted");
            default -> {
                var items = new TreeSet<String>();
                for (String capability : finding.capabilities()) {
                    switch (capability) {
                        case "tool-calling" -> items.add("tool");
                        case "structured-output" -> items.add("schema");
                        case "streaming" -> items.add("stream");
                        default -> {}
                    }
                }
                yield List.copyOf(items);
            }
        };
    }

    private boolean isTraining(String id) {
        var capability = words.capabilities().get(id);
        return capability != null && capability.group().equals("training");
    }

    /** The finding's part of its file, and its features, each as if it were the only one. */
    private EffortShare share(Sums sums, List<String> items, int sharing, double factor) {
        EffortProfile profile = knowledge.effort();
        int n = sums.draws();
        double[] hours = new double[n];
        var why = new ArrayList<String>();
        double[] z = sums.normal("code");
        if (sharing > 0) {
            double[] own = sums.normal("file");
            EffortProfile.Tier tier = profile.tier("sdk-source");
            for (int i = 0; i < n; i++) {
                double lines = tier.lines() * factor * StrictMath.exp(tier.logSd() * own[i]);
                hours[i] +=
                        (profile.minutesPerFile() + lines * profile.minutesPerLine())
                                / MINUTES
                                / sharing
                                * StrictMath.exp(profile.sigmaCode() * z[i]);
            }
            why.add(
                    sharing == 1
                            ? "its file has to change"
                            : "its file has to change, for "
                                    + (sharing == MOST_SHARING
                                            ? MOST_SHARING + " or more"
                                            : sharing)
                                    + " findings together");
        }
        double[] chance = sums.triangle("retune", profile.retune());
        double[] luck = sums.normal("luck");
        for (String item : items) {
            double[] estimate = sums.hour(item);
            boolean perhaps = item.equals("prompt-retune");
            for (int i = 0; i < n; i++) {
                // luck is normal: below its own quantile with just that chance
                if (!perhaps || luck[i] < Normal.quantile(chance[i])) {
                    hours[i] += estimate[i];
                }
            }
            why.add(reason(item, profile.hours(item)));
        }
        Arrays.sort(hours);
        return new EffortShare(
                Estimate.twoFigures(hours[n / 2]),
                Estimate.twoFigures(hours[(int) (0.9 * n)]),
                why);
    }

    private static String reason(String item, EffortProfile.ThreePoint hours) {
        return item.replace('-', ' ')
                + ": "
                + number(hours.low())
                + " to "
                + number(hours.high())
                + " hours, likely "
                + number(hours.likely())
                + " ("
                + hours.provenance()
                + ")";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : "" + value;
    }
}
