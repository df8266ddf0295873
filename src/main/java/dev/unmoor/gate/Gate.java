package dev.unmoor.gate;

import dev.unmoor.compare.Difference;
import dev.unmoor.gate.Condition.Clause;
import dev.unmoor.model.Audit;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Level;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Risk;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Holds an audit against conditions and policies.
 *
 * <p>Beside a baseline it is a ratchet: the score, the effort and the count fail only where they
 * are over the limit and over the baseline's, the level and a policy's rules only for what is new
 * or binds to more than it did. A retirement comes nearer without a change of the code, and so
 * counts always. Findings in tests don't count.
 */
public final class Gate {

    /** What days are rounded to before they are compared. */
    private static final double TENTH = 0.1;

    private static final int NEVER = Integer.MAX_VALUE;

    private final Audit audit;
    private final @Nullable Difference difference;
    private final LocalDate today;
    private final BiFunction<Audit, LocalDate, Map<String, Integer>> moduleScores;
    private final List<Finding> judged;

    /**
     * @param difference to the baseline; null without one
     * @param today the day from which retirements and exceptions are counted
     * @param accepted ids of findings that the project has accepted: neither a level, a policy's
     *     rule nor their being new fails for them
     * @param moduleScores the score of each module by itself, asked only where a policy limits it
     */
    public Gate(
            Audit audit,
            @Nullable Difference difference,
            LocalDate today,
            Set<String> accepted,
            BiFunction<Audit, LocalDate, Map<String, Integer>> moduleScores) {
        this.audit = audit;
        this.difference = difference;
        this.today = today;
        this.moduleScores = moduleScores;
        this.judged =
                (difference == null ? audit.findings() : difference.fresh())
                        .stream()
                                .filter(each -> !each.inTest() && each.confidence().counts())
                                .filter(each -> !accepted.contains(each.id()))
                                .toList();
    }

    /**
     * The conditions that hold, a line each.
     *
     * @throws GateException if one needs a baseline and there is none
     */
    public List<String> broken(List<Condition> conditions) throws GateException {
        var broken = new ArrayList<String>();
        for (Condition each : conditions) {
            broken(each).ifPresent(broken::add);
        }
        return broken;
    }

    /** The rules of a policy that are broken, a line each. */
    public List<String> broken(Policy policy) {
        return new PolicyCheck(
                        policy,
                        audit,
                        judged,
                        difference == null ? null : difference.before(),
                        today,
                        moduleScores)
                .broken();
    }

    private Optional<String> broken(Condition condition) throws GateException {
        var said = new ArrayList<String>();
        for (Clause each : condition.clauses()) {
            Optional<String> why = holds(each);
            if (why.isEmpty()) {
                return Optional.empty();
            }
            said.add(why.get());
        }
        return Optional.of(condition.text() + ": " + String.join("; ", said));
    }

    private Optional<String> holds(Clause clause) throws GateException {
        Metric metric = clause.metric();
        if (metric.compares() && difference == null) {
            throw new GateException(metric.word() + " needs --baseline FILE to compare with");
        }
        return switch (metric) {
            case SCORE -> rising(clause, Audit::risk, Risk::score, "the score is ");
            case SELF_HOSTED ->
                    rising(
                            clause,
                            Audit::risk,
                            risk -> risk.selfHosted().score(),
                            "the score against self-hosted open weights is ");
            case FINDINGS ->
                    rising(
                            clause,
                            each -> each.findings().stream().filter(f -> !f.inTest()).count(),
                            Long::intValue,
                            "findings: ");
            case VENDORS -> rising(clause, Audit::vendors, List::size, "vendors: ");
            case COVERAGE -> coverage(clause);
            case EFFORT -> effort(clause);
            case LEVEL -> level(clause);
            case RETIRES -> retires(clause);
            case SCORE_RISE, NEW_FINDINGS, NEW_VENDOR, NEW_MODEL -> fresh(clause);
        };
    }

    private <T> Optional<String> rising(
            Clause clause, Function<Audit, T> part, ToIntFunction<T> number, String says) {
        int now = number.applyAsInt(part.apply(audit));
        boolean fails = clause.comparison().holds(now, clause.value());
        if (difference == null) {
            return fails ? Optional.of(says + now) : Optional.empty();
        }
        int before = number.applyAsInt(part.apply(difference.before()));
        return fails && now > before
                ? Optional.of(says + now + ", was " + before)
                : Optional.empty();
    }

    private Optional<String> coverage(Clause clause) {
        double percent = audit.risk().coverage().callsResolved() * 100;
        return clause.comparison().holds(percent, clause.value())
                ? Optional.of(String.format(Locale.ROOT, "%.0f %% of calls are resolved", percent))
                : Optional.empty();
    }

    private static Optional<EffortSummary.Target> best(Audit audit) {
        return audit.effort().targets().stream().findFirst();
    }

    private Optional<String> effort(Clause clause) {
        Optional<EffortSummary.Target> best = best(audit);
        double days = best.map(EffortSummary.Target::p50Days).orElse(0.0);
        if (!clause.comparison().holds(days, clause.value())) {
            return Optional.empty();
        }
        String says =
                String.format(
                        Locale.ROOT,
                        "moving to %s takes %.1f days (half of the cases)",
                        best.map(EffortSummary.Target::to).orElse("nothing"),
                        days);
        if (difference == null) {
            return Optional.of(says);
        }
        double before = best(difference.before()).map(EffortSummary.Target::p50Days).orElse(0.0);
        return days > before + TENTH
                ? Optional.of(says + String.format(Locale.ROOT, ", was %.1f", before))
                : Optional.empty();
    }

    private Optional<String> level(Clause clause) {
        List<Finding> hard =
                judged.stream()
                        .filter(each -> each.lockIn().points() > 0)
                        .filter(each ->
                                clause.comparison()
                                        .holds(rank(each.lockIn().level()), clause.value()))
                        .toList();
        return hard.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        places(hard)
                                + (hard.getFirst().lockIn().why().isEmpty()
                                        ? ""
                                        : " (" + hard.getFirst().lockIn().why().getFirst() + ")"));
    }

    /** The number of a level, which its id ends in. */
    private static int rank(Level level) {
        return Integer.parseInt(level.id().substring(1));
    }

    private Optional<String> retires(Clause clause) {
        Set<String> running = new HashSet<>();
        for (Finding each : audit.findings()) {
            if (!each.inTest()) {
                running.add(each.id());
            }
        }
        ModelUse next = null;
        long days = NEVER;
        for (ModelUse each : audit.models()) {
            long left = each.uses().stream().anyMatch(running::contains) ? daysLeft(each) : NEVER;
            if (left < days) {
                next = each;
                days = left;
            }
        }
        if (next == null || !clause.comparison().holds((double) days, clause.value())) {
            return Optional.empty();
        }
        return Optional.of(
                days < 0
                        ? next.id() + " was retired on " + next.retires()
                        : next.id() + " retires on " + next.retires() + ", in " + days + " days");
    }

    private long daysLeft(ModelUse model) {
        String day = model.retires();
        if (day == null) {
            return NEVER;
        }
        try {
            return ChronoUnit.DAYS.between(today, LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return NEVER; // a month or a year says too little for days
        }
    }

    private Optional<String> fresh(Clause clause) {
        Difference changes = difference;
        if (changes == null) {
            return Optional.empty();
        }
        double value =
                switch (clause.metric()) {
                    case SCORE_RISE -> changes.scoreChange();
                    case NEW_VENDOR -> changes.vendorsAdded().size();
                    case NEW_MODEL -> changes.modelsAdded().size();
                    default -> judged.size();
                };
        if (!clause.comparison().holds(value, clause.value())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (clause.metric()) {
                    case SCORE_RISE ->
                            "the score rose from "
                                    + changes.before().risk().score()
                                    + " to "
                                    + audit.risk().score();
                    case NEW_VENDOR -> String.join(", ", changes.vendorsAdded());
                    case NEW_MODEL -> String.join(", ", changes.modelsAdded());
                    default -> judged.isEmpty() ? "none" : places(judged);
                });
    }

    /** How many there are, and where the first is. */
    static String places(List<Finding> findings) {
        Finding first = findings.getFirst();
        return (findings.size() == 1 ? "" : findings.size() + " findings, first ")
                + first.path()
                + ":"
                + first.line()
                + " "
                + first.kind().id()
                + " of "
                + first.vendor();
    }
}
