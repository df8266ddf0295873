package dev.unmoor.outlook;

import dev.unmoor.catalog.EffortProfile;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.ScoreProfile;
import dev.unmoor.model.Risk;
import dev.unmoor.plan.EffortModel;
import dev.unmoor.plan.Estimate;
import dev.unmoor.plan.Forecast;
import dev.unmoor.plan.Scope;
import dev.unmoor.plan.Work;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prices being stuck: switching cost times likelihood, and for each mitigator its price against
 * what it saves. Too much insurance is a loss of its own, so options that cost more than they save
 * are shown as such.
 */
public final class Liabilities {

    private final Knowledge knowledge;
    private final Vocabulary words;

    /** Prices with the given knowledge. */
    public Liabilities(Knowledge knowledge, Vocabulary words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /**
     * The liability of a subject.
     *
     * @param ranking of the subject
     * @param urgency of the subject, from which the default likelihood follows
     * @param opinion the people's own, with their chance of having to move, if they have one
     */
    public Liability of(
            Subject subject, Scorer.Ranking ranking, Risk.Urgency urgency, Opinion opinion) {
        Double likelihood = opinion.likelihood();
        double chance = likelihood == null ? defaultLikelihood(urgency) : likelihood;
        double day = knowledge.profile().hoursPerDay();
        var model = new EffortModel(knowledge.effort());
        Work work = new Forecast(knowledge, words).work(subject, ranking.best());
        Estimate today = model.estimate(work, Scope.PRODUCTION);
        var steps =
                new Steps(
                        subject, new Scorer(knowledge, words), knowledge.effort(), ranking.best());
        var options = new ArrayList<Liability.Option>();
        mitigators()
                .forEach((id, what) -> {
                    Liability.Option option = option(id, what, work, today, chance, model, steps);
                    if (option != null) {
                        options.add(option);
                    }
                });
        options.sort(
                Comparator.comparingDouble(
                                (Liability.Option each) -> each.priceDays() - each.savesDays())
                        .thenComparing(Liability.Option::mitigator));
        return new Liability(
                ranking.best().target(),
                chance,
                likelihood == null ? from(urgency) : opinion.from(),
                Estimate.twoFigures(today.p50() / day),
                Estimate.twoFigures(today.p80() / day),
                Estimate.twoFigures(chance * today.p50() / day),
                options);
    }

    /** The chance that follows from the earliest retirement in use. */
    public double defaultLikelihood(Risk.Urgency urgency) {
        int days = urgency.days() == null ? Integer.MAX_VALUE - 1 : urgency.days();
        return knowledge.profile().likelihood().stream()
                .filter(each -> days < each.belowDays())
                .findFirst()
                .map(ScoreProfile.Chance::probability)
                .orElse(0.0);
    }

    private static String from(Risk.Urgency urgency) {
        return urgency.days() == null
                ? "no retirement of anything used is known"
                : urgency.days() < 0
                        ? urgency.what() + " was retired on " + urgency.date()
                        : urgency.what() + " retires in " + urgency.days() + " days";
    }

    private Map<String, String> mitigators() {
        var mitigators = new LinkedHashMap<String, String>();
        knowledge
                .profile()
                .mitigators()
                .forEach(each -> mitigators.putIfAbsent(each.id(), each.what()));
        return mitigators;
    }

    private Liability.@Nullable Option option(
            String id,
            String what,
            Work work,
            Estimate today,
            double chance,
            EffortModel model,
            Steps steps) {
        EffortProfile.ThreePoint price = knowledge.effort().options().get(id);
        int before = steps.today().tally().total();
        int after = steps.scoreWith(id);
        if (price == null || after >= before) {
            return null;
        }
        double day = knowledge.profile().hoursPerDay();
        double saved = today.p50() - model.estimate(eased(id, work), Scope.PRODUCTION).p50();
        double saves = Math.max(0, chance * saved / day);
        double costs = price.likely() / day;
        return new Liability.Option(
                id,
                what,
                Estimate.twoFigures(costs),
                Estimate.twoFigures(saves),
                before,
                after,
                saves > costs);
    }

    /** The work that is left where a mitigator is there. */
    private static Work eased(String id, Work work) {
        return switch (id) {
            // what calls an interface stays as it is: one adapter is written
            case "own-interface", "gateway", "second-vendor" ->
                    work.files(
                            work.files().stream()
                                    .map(each ->
                                            each.tier().equals("sdk-source")
                                                    ? new Work.FileGroup(each.tier(), 1, 1)
                                                    : each)
                                    .toList());
            case "base-url-from-config" ->
                    work.files(
                            work.files().stream()
                                    .filter(each -> !each.tier().equals("source"))
                                    .toList());
            case "evals-in-ci" -> work.measured();
            case "text-kept" -> work.indexes() == 0 ? work : work.withoutIndexes();
            default -> work;
        };
    }
}
