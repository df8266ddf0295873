package dev.unmoor.plan;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Comparison;
import dev.unmoor.model.Comparison.MonthlyCost;
import dev.unmoor.model.Comparison.Option;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.risk.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What speaks for and against each way out, and for and against staying, in sentences. */
final class Reasons {

    /** A fall of lock-in by less than this is within what the weights can tell. */
    private static final int NOTABLE = 10;

    private static final double PAYS_WITHIN_MONTHS = 12;
    private static final int NAMED = 5;

    /** A saving that pays later than that pays for nothing. */
    private static final double LONGEST_PAYBACK = 60;

    private final Audit audit;
    private final Vocabulary words;
    private final ComparisonRequest.Costs costs;
    private final List<Option> options;
    private final @Nullable Retirement retirement;

    /**
     * @param options without reasons
     * @param retirement what is left that retires soon or has; null for nothing
     */
    Reasons(
            Audit audit,
            Vocabulary words,
            ComparisonRequest.Costs costs,
            List<Option> options,
            @Nullable Retirement retirement) {
        this.retirement = retirement;
        this.audit = audit;
        this.words = words;
        this.costs = costs;
        this.options = List.copyOf(options);
    }

    Option tell(Option option) {
        return new Option(
                option.to(),
                option.name(),
                option.migrationClass(),
                option.coverage(),
                option.covered(),
                option.verified(),
                option.blockers(),
                option.lost(),
                option.silent(),
                option.loud(),
                option.route(),
                option.dropIn(),
                option.mustFiles(),
                option.likelyFiles(),
                option.size(),
                option.effort(),
                option.scoreAfter(),
                option.cost(),
                option.paybackMonths(),
                gains(option),
                speakFor(option),
                speakAgainst(option));
    }

    private List<String> speakFor(Option option) {
        var reasons = new ArrayList<String>();
        if (option.dropIn()) {
            reasons.add(
                    "It takes today's calls as they are written: base URL, key and model change.");
        }
        if (option.lost().isEmpty() && count(option.coverage()) > 0) {
            reasons.add("Everything that is used has an equivalent or can be made.");
        }
        Integer after = option.scoreAfter();
        if (after != null && after < now()) {
            reasons.add("Lock-in would fall from " + now() + " to " + after + " of 100.");
        }
        if (options.size() > 1
                && options.stream()
                        .allMatch(each ->
                                each.equals(option)
                                        || each.effort().p80Days() > option.effort().p80Days())) {
            reasons.add("It has the smallest budget of those compared.");
        }
        saving(option, reasons);
        return reasons;
    }

    private void saving(Option option, List<String> reasons) {
        Double saving = saving(option);
        if (saving != null && saving > 0) {
            Double months = option.paybackMonths();
            reasons.add(
                    "At list prices it saves "
                            + money(saving)
                            + " a month"
                            + (months == null || months > LONGEST_PAYBACK
                                    ? "."
                                    : ", which pays for the P80 effort in "
                                            + number(months)
                                            + " months."));
        }
    }

    private @Nullable Double saving(Option option) {
        MonthlyCost today = costs.today();
        MonthlyCost there = option.cost();
        return today == null || there == null ? null : today.dollars() - there.dollars();
    }

    private List<String> speakAgainst(Option option) {
        var reasons = new ArrayList<String>();
        if (!option.lost().isEmpty()) {
            reasons.add(
                    "Without an equivalent: "
                            + named(
                                    option.lost().stream()
                                            .map(MigrationPlan.Lost::capability)
                                            .map(words::capabilityName)
                                            .toList())
                            + ".");
        }
        if (option.coverage().emulate() > 0) {
            reasons.add(
                    number(option.coverage().emulate())
                            + " of "
                            + count(option.coverage())
                            + " capabilities have to be made by hand.");
        }
        if (!option.silent().isEmpty()) {
            reasons.add(
                    option.silent().size()
                            + (option.silent().size() == 1
                                    ? " change of meaning concerns"
                                    : " changes of meaning concern")
                            + " these calls and no error shows it: "
                            + named(option.silent().stream().map(MigrationPlan.Watch::id).toList())
                            + ".");
        }
        Integer after = option.scoreAfter();
        if (after != null && after >= now()) {
            reasons.add(
                    "Lock-in would not fall: "
                            + after
                            + " of 100 there, "
                            + now()
                            + " today. One dependency is exchanged for another.");
        }
        Double saving = saving(option);
        if (saving != null && saving < 0) {
            reasons.add("At list prices it costs " + money(-saving) + " more a month.");
        }
        if (option.verified() < 0.5 && count(option.coverage()) > 0) {
            reasons.add(
                    "Of what is said of it only "
                            + Math.round(100 * option.verified())
                            + " % was read at its source: check before relying on it.");
        }
        return reasons;
    }

    private static int count(MigrationPlan.Coverage coverage) {
        return coverage.nativeCount()
                + coverage.compatible()
                + coverage.adaptable()
                + coverage.emulate()
                + coverage.none();
    }

    private int now() {
        return audit.risk().score();
    }

    /** Staying, with its reasons: a real option, not the absence of one. */
    Comparison.Stay stay(List<Option> told) {
        var speakFor = new ArrayList<String>();
        var speakAgainst = new ArrayList<String>();
        if (!told.isEmpty()) {
            speakFor.add(
                    "Nothing has to change: the best of the others, "
                            + told.getFirst().name()
                            + ", is of size "
                            + told.getFirst().effort().tier()
                            + ".");
        }
        if (now() < 40) {
            speakFor.add(
                    "Lock-in is "
                            + now()
                            + " of 100: leaving later stays possible, so nothing is lost by"
                            + " waiting.");
        }
        if (!options.isEmpty() && options.stream().noneMatch(each -> each.lost().isEmpty())) {
            speakFor.add("Every target compared lacks something that is used.");
        }
        if (retirement == null) {
            speakFor.add("Nothing that would be left is known to retire within half a year.");
        } else {
            speakAgainst.add(retirement.sentence() + ": something has to change anyway.");
        }
        if (now() >= 60) {
            speakAgainst.add(
                    "Lock-in is "
                            + now()
                            + " of 100 and grows with every call that is added; it is bound by "
                            + audit.risk().boundBy()
                            + ".");
        }
        if (audit.risk().concentration().hhi() > 0.5) {
            speakAgainst.add(
                    "Most calls hang on one party: its price, terms and outages are yours.");
        }
        Option cheapest =
                options.stream()
                        .filter(each -> saving(each) != null)
                        .max((a, b) -> Double.compare(value(saving(a)), value(saving(b))))
                        .orElse(null);
        if (cheapest != null && value(saving(cheapest)) > 0) {
            speakAgainst.add(
                    "At list prices it costs "
                            + money(value(saving(cheapest)))
                            + " a month more than "
                            + cheapest.name()
                            + ".");
        }
        return new Comparison.Stay(now(), costs.today(), speakFor, speakAgainst);
    }

    private static double value(@Nullable Double number) {
        return number == null ? 0 : number;
    }

    /** What a move is good for. */
    private List<String> gains(Option option) {
        var gains = new ArrayList<String>();
        Integer after = option.scoreAfter();
        if (after != null && after <= now() - NOTABLE) {
            gains.add("lock-in falls by " + (now() - after) + " points");
        }
        Double months = option.paybackMonths();
        if (months != null && months <= PAYS_WITHIN_MONTHS) {
            gains.add("the saving pays for the budget in " + number(months) + " months");
        }
        // a layer in between, or another library, leaves the model where it is
        if (retirement != null && after != null && !option.route()) {
            gains.add(retirement.sentence() + ", so the code is opened anyway");
        }
        return gains;
    }

    /** The best option where something is gained, staying where nothing is. */
    Comparison.Advice advice(List<Option> told) {
        Option best = told.getFirst();
        if (best.mustFiles() + best.likelyFiles() == 0) {
            return new Comparison.Advice(
                    List.of(),
                    "There is nothing to move.",
                    List.of("Nothing bound to what would be left was found here."));
        }
        if (!best.blockers().isEmpty()) {
            return new Comparison.Advice(
                    List.of(),
                    "Stay, or move a part: no target compared offers everything that is used.",
                    List.of(
                            "The nearest, "
                                    + best.name()
                                    + ", lacks "
                                    + named(
                                            best.blockers().stream()
                                                    .map(words::capabilityName)
                                                    .toList())
                                    + ".",
                            "What does not need those can move: narrow the plan with --path."));
        }
        Integer after = best.scoreAfter();
        if (best.gains().isEmpty()) {
            return new Comparison.Advice(
                    List.of(),
                    "Stay: " + best.name() + " can be moved to, but little is gained by it.",
                    List.of(
                            after == null
                                    ? "Lock-in afterwards is not known."
                                    : "Lock-in would be " + after + " of 100, today " + now() + ".",
                            costs.today() == null
                                    ? "No volumes were given, so a saving can't be seen."
                                    : "No saving pays for the move within a year.",
                            "Nothing that would be left is known to retire within half a year."));
        }
        var reasons = new ArrayList<String>(best.reasonsFor());
        reasons.add(
                "It is of size "
                        + best.effort().tier()
                        + ", bound by "
                        + best.effort().boundBy()
                        + ".");
        return new Comparison.Advice(
                best.to(),
                "Move to " + best.name() + ": " + String.join("; ", best.gains()) + ".",
                reasons);
    }

    private static String named(List<String> names) {
        List<String> some = names.stream().limit(NAMED).toList();
        return String.join(", ", some)
                + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : "" + value;
    }

    private static String money(double dollars) {
        return String.format(Locale.ROOT, "$%,.0f", Estimate.twoFigures(dollars));
    }
}
