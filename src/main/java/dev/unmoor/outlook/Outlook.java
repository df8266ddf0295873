package dev.unmoor.outlook;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Parameter;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.VendorUse;
import dev.unmoor.plan.EffortModel;
import dev.unmoor.plan.Estimate;
import dev.unmoor.plan.Forecast;
import dev.unmoor.plan.Scope;
import dev.unmoor.risk.Score;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Subjects;
import dev.unmoor.risk.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that follows from one audit, on demand: the one door to this package for the command
 * line, the reports and the window.
 *
 * <p>Immutable and free of side effects: each method computes its answer anew from the audit, so it
 * may be called from any thread, also several times at once. No method reads the tree: what the
 * repository shows beside its findings is part of the audit ({@code risk.evidence}).
 */
public final class Outlook {

    private final Audit audit;
    private final Catalog catalog;
    private final Knowledge knowledge;
    private final Vocabulary words;
    private final Subject subject;
    private final Scorer.Ranking ranking;
    private final LocalDate today;

    private Outlook(Audit audit, Catalog catalog, Knowledge knowledge, LocalDate today) {
        this.audit = audit;
        this.catalog = catalog;
        this.knowledge = knowledge;
        this.words = Vocabulary.of(catalog);
        this.subject = Subjects.of(audit, today);
        this.ranking = new Scorer(knowledge, words).rank(subject, null);
        this.today = today;
    }

    /**
     * The outlook of an audit.
     *
     * @param today the day from which retirements are counted and that facts are held against
     */
    public static Outlook of(Audit audit, Catalog catalog, Knowledge knowledge, LocalDate today) {
        return new Outlook(audit, catalog, knowledge, today);
    }

    /** The audit that it follows from. */
    public Audit audit() {
        return audit;
    }

    /** What is known of moving. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** The day that facts are held against. */
    public LocalDate today() {
        return today;
    }

    /** A party's name for people: of a vendor, a host, or a target; the id where none is known. */
    public String name(String id) {
        return knowledge.platform(id).map(Platform::name).orElseGet(() -> words.name(id));
    }

    /** Whether the catalog knows the vendor, or a finding is bound to it. */
    public boolean knows(String vendor) {
        return words.knows(vendor)
                || audit.vendors().stream().anyMatch(each -> each.id().equals(vendor));
    }

    /** Whether the catalog knows the model's id. */
    public boolean knowsModel(String id) {
        return catalog.model(id) != null;
    }

    /** Whether a fact of that day or month is older than the profile allows, by default 90 days. */
    public boolean stale(String asOf) {
        return new Money(catalog, knowledge, today).stale(asOf);
    }

    /** How old a fact may be before it is marked, in days. */
    public int staleDays() {
        return (int) knowledge.profile().threshold("staleDays");
    }

    /** Whether a vendor serves others, rather than being software that one runs oneself. */
    public boolean servesOthers(String vendor) {
        return words.is(vendor, VendorKind.MODEL_VENDOR)
                || words.is(vendor, VendorKind.CLOUD_HOST)
                || words.is(vendor, VendorKind.GATEWAY);
    }

    /** Days of notice that a switch may take, by the Data Act. */
    public int noticeDays() {
        return (int) knowledge.profile().threshold("noticeDays");
    }

    /** Days of transition, by the same. */
    public int transitionDays() {
        return (int) knowledge.profile().threshold("transitionDays");
    }

    /** Days during which data can be retrieved afterwards, by the same. */
    public int retrievalDays() {
        return (int) knowledge.profile().threshold("retrievalDays");
    }

    /** Days after which a plan that nobody reviewed is not kept any more. */
    public int reviewDays() {
        return (int) knowledge.profile().threshold("reviewDays");
    }

    /** The index of concentration above which it counts as high. */
    public double concentrationHigh() {
        return knowledge.profile().concentrationHigh();
    }

    /** The scores against all targets, cluster by cluster. */
    public Scorer.Ranking ranking() {
        return ranking;
    }

    /**
     * What being stuck may cost, and what would lower it.
     *
     * @param opinion the people's own; their chance of having to move goes before the default
     */
    public Liability liability(Opinion opinion) {
        return new Liabilities(knowledge, words)
                .of(subject, ranking, audit.risk().urgency(), opinion);
    }

    /** Each workload's lock-in beside what people judge it to gain by it. */
    public List<Worth> worth(Opinion opinion) {
        return Worth.of(audit.risk(), opinion);
    }

    /** For each vendor found: the layers it owns, and those of them that this code touches. */
    public List<LayerXray> xrays() {
        return new Xrays(knowledge).of(subject, audit.vendors());
    }

    /** The five escape routes, each with its evidence and its next steps in figures. */
    public List<Route> routes() {
        return new Routes(knowledge, words).judge(subject, ranking);
    }

    /** What a scenario would do. */
    public Consequence whatIf(Scenario scenario) {
        return whatIf(scenario, List.of());
    }

    /**
     * What a scenario would do.
     *
     * @param volumes of a month, by model, for the bill of a change in price; may be empty
     */
    public Consequence whatIf(Scenario scenario, List<Volume> volumes) {
        Map<String, ModelUse> prices =
                new Money(catalog, knowledge, today).known(audit.models(), volumes);
        return new WhatIf(knowledge, words).of(subject, scenario, volumes, prices);
    }

    /** What one would ask first of this code; empty where it depends on nobody. */
    public List<Scenario> usualScenarios() {
        return Scenarios.usual(subject, words, knowledge);
    }

    /**
     * The models in use and what they cost.
     *
     * @param volumes at most one a model; may be empty
     * @param dayRate what a day of work costs, US dollars; 0 if that is not said
     */
    public Models models(List<Volume> volumes, double dayRate) {
        var money = new Money(catalog, knowledge, today);
        Days there = days(ranking.best());
        var known = new HashMap<String, Days>();
        Money.Moves moves =
                (from, to) -> {
                    if (dayRate == 0) {
                        return new Money.Moves.Cost(0, 0);
                    }
                    Days days =
                            known.computeIfAbsent(
                                    from.vendor().equals(to) ? "swap " + from.id() : to,
                                    key ->
                                            from.vendor().equals(to)
                                                    ? swap(from)
                                                    : score(to).map(this::days).orElse(there));
                    return new Money.Moves.Cost(days.p50 * dayRate, days.p80 * dayRate);
                };
        List<ModelLine> lines = money.of(audit.models(), volumes, moves);
        double sum = 0;
        boolean any = false;
        var unpriced = new ArrayList<String>();
        for (ModelLine line : lines) {
            if (line.monthlyCost() != null) {
                sum += line.monthlyCost();
                any = true;
            } else if (line.volume() != null) {
                unpriced.add(line.id());
            }
        }
        return new Models(
                today.toString(),
                dayRate,
                lines,
                any ? Math.round(100 * sum) / 100.0 : null,
                unpriced,
                ranking.best().target(),
                there.p50,
                there.p80);
    }

    private record Days(double p50, double p80) {}

    private java.util.Optional<Score> score(String vendor) {
        return knowledge
                .platformOf(vendor)
                .flatMap(platform ->
                        ranking.others().stream()
                                .filter(each -> each.target().equals(platform.id()))
                                .findFirst());
    }

    private Days days(Score score) {
        return days(
                new EffortModel(knowledge.effort())
                        .estimate(
                                new Forecast(knowledge, words).work(subject, score),
                                Scope.PRODUCTION));
    }

    /** Another model of the same maker: its ids change, and its prompts are looked at. */
    private Days swap(ModelUse from) {
        Subject part = subject.only(each -> from.id().equals(each.model()));
        return days(
                new EffortModel(knowledge.effort())
                        .estimate(WhatIf.renamed(part), Scope.PRODUCTION));
    }

    private Days days(Estimate estimate) {
        double day = knowledge.profile().hoursPerDay();
        return new Days(
                Estimate.twoFigures(estimate.p50() / day),
                Estimate.twoFigures(estimate.p80() / day));
    }

    /** What the findings show to be held at vendors, and how it leaves. */
    public List<HeldAsset> assets() {
        return new ExitPack(knowledge, words).assets(subject);
    }

    /**
     * The proposed row of the register of information for one vendor: column to value.
     *
     * @param planned whether a plan is kept that fits the code
     */
    public Map<String, String> register(String vendor, boolean planned) {
        Subject part = subject.only(each -> bound(each, vendor));
        return new ExitPack(knowledge, words).register(part, vendor, planned);
    }

    /** Whether a finding is bound to a vendor: as its party, its host, or one of several. */
    public boolean bound(Finding finding, String vendor) {
        return finding.vendor().equals(vendor)
                || vendor.equals(finding.host())
                || (finding.vendors() != null && finding.vendors().contains(vendor));
    }

    /** The vendors of the audit by findings, most first. */
    public List<VendorUse> vendors() {
        return audit.vendors().stream()
                .sorted(
                        java.util.Comparator.comparingInt(VendorUse::findings)
                                .reversed()
                                .thenComparing(VendorUse::id))
                .toList();
    }

    /** Every parameter of score and effort with its provenance. */
    public List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        parameters.addAll(knowledge.profile().parameters());
        parameters.addAll(knowledge.effort().parameters());
        parameters.addAll(knowledge.planning().parameters());
        return parameters;
    }
}
