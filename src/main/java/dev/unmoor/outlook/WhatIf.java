package dev.unmoor.outlook;

import dev.unmoor.catalog.EffortProfile;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.ShockRule;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Location;
import dev.unmoor.model.ModelUse;
import dev.unmoor.plan.EffortModel;
import dev.unmoor.plan.Estimate;
import dev.unmoor.plan.Forecast;
import dev.unmoor.plan.Scope;
import dev.unmoor.plan.Work;
import dev.unmoor.risk.Score;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import dev.unmoor.risk.Workloads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What if something changes tomorrow: which calls are hit, what softens it, how long it takes to be
 * whole again, and the cheapest measure that would have helped.
 */
public final class WhatIf {

    private static final String STOPS = "stops";
    private static final String DEGRADES = "degrades";
    private static final String COSTS = "costs-more";
    private static final String NOTHING = "nothing";

    /** Findings that run, as opposed to those that only name. */
    private static final Set<FindingKind> RUNNING =
            EnumSet.of(
                    FindingKind.SDK_CALL,
                    FindingKind.FRAMEWORK_CALL,
                    FindingKind.HTTP_ENDPOINT,
                    FindingKind.CLIENT,
                    FindingKind.MODEL_ID,
                    FindingKind.SEAM_CALL,
                    FindingKind.VENDOR_STATE,
                    FindingKind.PROMPT,
                    FindingKind.IAC,
                    FindingKind.CONFIG);

    private final Knowledge knowledge;
    private final Vocabulary words;

    /** Asks with the given knowledge. */
    public WhatIf(Knowledge knowledge, Vocabulary words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** What a scenario would do. */
    public Consequence of(Subject subject, Scenario scenario) {
        return of(subject, scenario, List.of(), Map.of());
    }

    /**
     * What a scenario would do.
     *
     * @param volumes of a month, by model; may be empty
     * @param prices list prices by model, for those with a volume
     */
    Consequence of(
            Subject subject,
            Scenario scenario,
            List<Volume> volumes,
            Map<String, ModelUse> prices) {
        List<Shock> shocks = scenario.shocks();
        var effects = new HashMap<String, String>();
        var unsure = new TreeSet<String>();
        for (Shock shock : shocks) {
            Set<String> inRegion = inRegion(subject, shock);
            for (Finding finding : subject.findings()) {
                if (!runs(finding) || !bound(finding, shock)) {
                    continue;
                }
                boolean named = shock.region() == null || inRegion.contains(finding.id());
                if (named && concernsModel(shock, finding)) {
                    effects.merge(finding.id(), effect(shock), WhatIf::worse);
                } else if (mayBeHit(shock, finding, named)) {
                    unsure.add(finding.id());
                }
            }
        }
        unsure.removeAll(effects.keySet());
        List<Finding> findings =
                subject.findings().stream().filter(each -> effects.containsKey(each.id())).toList();
        String effect = effects.values().stream().reduce(NOTHING, WhatIf::worse);
        Subject part = subject.only(each -> effects.containsKey(each.id()));
        List<EscapeRoute.Evidence> softeners =
                findings.isEmpty() ? List.of() : softeners(subject, findings, unsure, shocks);
        // a price moves nobody: only what stops or degrades has to be mended
        boolean moves = !findings.isEmpty() && !effect.equals(COSTS);
        String target = "";
        double p50 = 0;
        double p90 = 0;
        if (moves) {
            Subject broken = part.only(each -> !COSTS.equals(effects.get(each.id())));
            boolean model = shocks.stream().allMatch(each -> each.kind() == Shock.Kind.RETIRED);
            Score refuge = refuge(new Scorer(knowledge, words), broken, shocks);
            target = model ? "another model of the same vendor" : refuge.target();
            Work work =
                    model ? renamed(broken) : new Forecast(knowledge, words).work(broken, refuge);
            Estimate estimate =
                    new EffortModel(knowledge.effort()).estimate(work, Scope.PRODUCTION);
            double day = knowledge.profile().hoursPerDay();
            p50 = Estimate.twoFigures(estimate.p50() / day);
            p90 = Estimate.twoFigures(estimate.p90() / day);
        }
        var files = new TreeSet<String>();
        var modules = new TreeMap<String, Integer>();
        for (Finding finding : findings) {
            files.add(finding.path());
            modules.merge(subject.module(finding.path()), 1, Integer::sum);
        }
        return new Consequence(
                scenario,
                effect,
                impacts(findings, effects),
                subject.findings().stream().map(Finding::id).filter(unsure::contains).toList(),
                findings.stream().map(Finding::id).toList(),
                List.copyOf(files),
                Collections.unmodifiableMap(modules),
                workloads(subject, effects),
                softeners,
                p50,
                p90,
                target,
                cheapest(part, findings, shocks),
                bill(shocks, volumes, prices),
                sentence(scenario, effects, findings, unsure, files, softeners, p50, p90));
    }

    private static boolean runs(Finding finding) {
        return !finding.inTest()
                && finding.confidence().counts()
                && RUNNING.contains(finding.kind());
    }

    /**
     * Findings that name the region, or were made where it is named: a client, and what is called
     * on it.
     */
    private static Set<String> inRegion(Subject subject, Shock shock) {
        String region = shock.region();
        if (region == null) {
            return Set.of();
        }
        var places = new HashSet<Location>();
        var ids = new HashSet<String>();
        for (Finding finding : subject.findings()) {
            if (mentions(finding, region)) {
                ids.add(finding.id());
                places.add(finding.location());
            }
        }
        for (Finding finding : subject.findings()) {
            if (finding.trace().stream()
                    .anyMatch(step -> places.contains(new Location(step.path(), step.line())))) {
                ids.add(finding.id());
            }
        }
        return ids;
    }

    private static boolean mentions(Finding finding, String region) {
        return finding.snippet().contains(region)
                || finding.arguments().stream()
                        .anyMatch(each ->
                                each.text().contains(region) || region.equals(each.value()));
    }

    private static boolean concernsModel(Shock shock, Finding finding) {
        return shock.model() == null
                || shock.model().equals(finding.model())
                || (finding.kind() == FindingKind.PROMPT && shock.vendor() != null);
    }

    /** A call of the right party whose model, or region, nobody could tell. */
    private static boolean mayBeHit(Shock shock, Finding finding, boolean regionNamed) {
        boolean unnamedModel =
                shock.model() != null
                        && Facts.CALLS.contains(finding.kind())
                        && finding.model() == null
                        && shock.vendor() != null;
        boolean unnamedRegion =
                !regionNamed && Facts.CALLS.contains(finding.kind()) && shock.vendor() != null;
        return unnamedModel || unnamedRegion;
    }

    private static List<Consequence.Impact> impacts(
            List<Finding> findings, Map<String, String> effects) {
        var impacts = new ArrayList<Consequence.Impact>();
        for (String effect : List.of(STOPS, DEGRADES, COSTS)) {
            List<String> ids =
                    findings.stream()
                            .map(Finding::id)
                            .filter(id -> effect.equals(effects.get(id)))
                            .toList();
            if (!ids.isEmpty()) {
                impacts.add(new Consequence.Impact(effect, ids));
            }
        }
        return impacts;
    }

    private static List<Consequence.WorkloadHit> workloads(
            Subject subject, Map<String, String> effects) {
        var calls = new HashSet<String>();
        subject.findings().stream()
                .filter(each -> Facts.CALLS.contains(each.kind()))
                .forEach(each -> calls.add(each.id()));
        var hits = new ArrayList<Consequence.WorkloadHit>();
        for (Workloads.Workload workload : Workloads.of(subject)) {
            List<String> hit =
                    workload.findings().stream()
                            .filter(id -> calls.contains(id) && effects.containsKey(id))
                            .toList();
            if (!hit.isEmpty()) {
                String worst =
                        hit.stream()
                                .map(id -> effects.getOrDefault(id, NOTHING))
                                .reduce(NOTHING, WhatIf::worse);
                hits.add(new Consequence.WorkloadHit(workload.name(), worst, hit.size()));
            }
        }
        return hits;
    }

    private Consequence.@Nullable Bill bill(
            List<Shock> shocks, List<Volume> volumes, Map<String, ModelUse> prices) {
        if (volumes.isEmpty() || shocks.stream().noneMatch(s -> s.kind() == Shock.Kind.PRICE)) {
            return null;
        }
        double before = 0;
        double after = 0;
        int priced = 0;
        var unpriced = new ArrayList<String>();
        for (Volume volume : volumes) {
            ModelUse model = prices.get(volume.model());
            Double cost = model == null ? null : Money.cost(model.price(), volume);
            if (model == null || cost == null) {
                unpriced.add(volume.model());
                continue;
            }
            priced++;
            double factor = 1;
            for (Shock shock : shocks) {
                String vendor = shock.vendor();
                boolean his = vendor == null || sameParty(vendor, model.vendor());
                boolean its = shock.model() == null || shock.model().equals(model.id());
                if (shock.kind() == Shock.Kind.PRICE && his && its) {
                    factor *= shock.factor();
                }
            }
            before += cost;
            after += cost * factor;
        }
        return new Consequence.Bill(
                Math.round(100 * before) / 100.0,
                Math.round(100 * after) / 100.0,
                priced,
                unpriced);
    }

    private boolean sameParty(String vendor, String other) {
        return words.connected(vendor).contains(other);
    }

    /** The best target that is not itself hit: what serves a banned maker's models is no refuge. */
    private Score refuge(Scorer scorer, Subject part, List<Shock> shocks) {
        String vendor =
                shocks.stream()
                        .map(Shock::vendor)
                        .filter(each -> each != null)
                        .findFirst()
                        .orElse(null);
        Scorer.Ranking ranking = scorer.rank(part, vendor);
        var hit = new TreeSet<String>();
        for (Finding finding : part.findings()) {
            for (String id : Arrays.asList(finding.vendor(), finding.host())) {
                knowledge.platformOf(id).map(Platform::id).ifPresent(hit::add);
            }
        }
        return ranking.others().stream()
                // a gateway alone answers nothing
                .filter(each -> !words.is(each.target(), VendorKind.GATEWAY))
                .filter(each -> !hit.contains(each.target()))
                .findFirst()
                .orElse(ranking.best());
    }

    /** A host that fails hits what it serves; terms that are withdrawn hit a maker's models too. */
    private static boolean bound(Finding finding, Shock shock) {
        String vendor = shock.vendor();
        if (vendor == null) {
            return true;
        }
        boolean listed = finding.vendors() != null && finding.vendors().contains(vendor);
        boolean served =
                vendor.equals(finding.host())
                        || (finding.host() == null && vendor.equals(finding.vendor()))
                        || vendor.equals(finding.gateway());
        boolean made =
                vendor.equals(finding.modelVendor())
                        && (shock.kind() == Shock.Kind.WITHDRAWN
                                || shock.kind() == Shock.Kind.CAPACITY);
        return listed || served || made;
    }

    private static String effect(Shock shock) {
        return switch (shock.kind()) {
            case PRICE -> COSTS;
            case RATE_LIMIT, CAPACITY -> DEGRADES;
            case RETIRED, WITHDRAWN, UNAVAILABLE -> STOPS;
        };
    }

    private static String worse(String a, String b) {
        List<String> order = List.of(NOTHING, COSTS, DEGRADES, STOPS);
        return order.indexOf(a) >= order.indexOf(b) ? a : b;
    }

    /** A model of the same vendor instead: ids change, prompts are checked, nothing is reshaped. */
    static Work renamed(Subject part) {
        Work none = Work.none();
        long files =
                part.findings().stream()
                        .filter(each -> each.kind() == FindingKind.MODEL_ID)
                        .map(Finding::path)
                        .distinct()
                        .count();
        long prompts =
                part.findings().stream()
                        .flatMap(each ->
                                part.prompts().stream().filter(p -> p.usedBy().contains(each.id())))
                        .distinct()
                        .count();
        long modules =
                part.findings().stream().map(each -> part.module(each.path())).distinct().count();
        return new Work(
                List.of(new Work.FileGroup("source", (int) Math.max(1, files), 1)),
                "framework-mediated",
                (int) prompts,
                none.tools(),
                0,
                0,
                0,
                0,
                0,
                0,
                (int) modules,
                !part.evidence().isEmpty()
                        && part.evidence().stream().anyMatch(e -> e.id().startsWith("evals")));
    }

    private List<EscapeRoute.Evidence> softeners(
            Subject subject, List<Finding> hit, Set<String> unsure, List<Shock> shocks) {
        var softeners = new ArrayList<EscapeRoute.Evidence>();
        var facts = new Facts(subject, words, knowledge);
        rules(shocks).stream()
                .flatMap(each -> each.softeners().stream())
                .distinct()
                .forEach(id -> facts.note(softeners, id));
        List<Finding> routed =
                hit.stream()
                        .filter(each ->
                                each.gateway() != null
                                        || words.is(each.vendor(), VendorKind.GATEWAY))
                        .toList();
        if (!routed.isEmpty()) {
            softeners.add(
                    Facts.said(
                            Facts.count(routed.size(), "place")
                                    + " of "
                                    + hit.size()
                                    + " go through a gateway, which can send them elsewhere.",
                            routed));
        }
        List<Finding> framed = hit.stream().filter(each -> each.framework() != null).toList();
        if (!framed.isEmpty()) {
            softeners.add(
                    Facts.said(
                            Facts.count(framed.size(), "place")
                                    + " of "
                                    + hit.size()
                                    + " go through a framework that reaches other vendors.",
                            framed));
        }
        List<Finding> elsewhere =
                facts.live(each ->
                        Facts.CALLS.contains(each.kind())
                                && each.confidence() == Confidence.CERTAIN
                                && !hit.contains(each)
                                && !unsure.contains(each.id()));
        if (!elsewhere.isEmpty()) {
            softeners.add(
                    Facts.said(
                            Facts.count(elsewhere.size(), "call")
                                    + " reach other parties and go on.",
                            elsewhere));
        }
        return softeners;
    }

    private List<ShockRule> rules(List<Shock> shocks) {
        return shocks.stream()
                .map(each -> each.kind().id())
                .distinct()
                .flatMap(kind -> knowledge.shock(kind).stream())
                .toList();
    }

    /** The cheapest measure against these shocks that is not there and would ease leaving. */
    private String cheapest(Subject part, List<Finding> hit, List<Shock> shocks) {
        if (hit.isEmpty()) {
            return "";
        }
        List<ShockRule> rules = rules(shocks);
        Scorer scorer = new Scorer(knowledge, words);
        var steps = new Steps(part, scorer, knowledge.effort(), scorer.rank(part, null).best());
        Map<String, EffortProfile.ThreePoint> prices = knowledge.effort().options();
        String best = "";
        double least = Double.MAX_VALUE;
        for (var rule : knowledge.profile().mitigators()) {
            boolean against = rules.stream().anyMatch(each -> each.measures().contains(rule.id()));
            EffortProfile.ThreePoint option = prices.get(rule.id());
            boolean helps = against && steps.scoreWith(rule.id()) < steps.today().tally().total();
            if (option != null && helps && option.likely() < least) {
                least = option.likely();
                best = rule.what();
            }
        }
        if (best.isEmpty()) {
            return String.join(
                    "; ",
                    rules.stream()
                            .map(ShockRule::otherwise)
                            .distinct()
                            .map(this::capital)
                            .toList());
        }
        return capital(best) + ": likely " + Steps.number(least) + " hours, before the day.";
    }

    private String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String sentence(
            Scenario scenario,
            Map<String, String> effects,
            List<Finding> hit,
            Set<String> unsure,
            Set<String> files,
            List<EscapeRoute.Evidence> softeners,
            double p50,
            double p90) {
        String what =
                String.join(
                        " and ",
                        scenario.shocks().stream().map(each -> each.words(words::name)).toList());
        String perhaps =
                unsure.isEmpty()
                        ? ""
                        : Facts.count(unsure.size(), "call")
                                + (hit.isEmpty() ? "" : " more")
                                + " whose model or region did not resolve may be hit";
        if (hit.isEmpty()) {
            return "With "
                    + what
                    + ", nothing found here would be hit"
                    + (perhaps.isEmpty() ? "." : "; " + perhaps + ".");
        }
        var verbs = new ArrayList<String>();
        for (String effect : List.of(STOPS, DEGRADES, COSTS)) {
            List<Finding> same =
                    hit.stream().filter(each -> effect.equals(effects.get(each.id()))).toList();
            if (!same.isEmpty()) {
                verbs.add(counted(same) + verb(effect));
            }
        }
        return "With "
                + what
                + ", in "
                + Facts.count(files.size(), "file")
                + " "
                + String.join(", ", verbs)
                + (perhaps.isEmpty() ? "" : "; " + perhaps)
                + "; "
                + (softeners.isEmpty()
                        ? "nothing that softens it was found"
                        : Facts.count(softeners.size(), "thing") + " would soften it")
                + (p50 > 0
                        ? "; whole again in "
                                + Steps.number(p50)
                                + " to "
                                + Steps.number(p90)
                                + " days (P50 to P90)."
                        : ".");
    }

    private static String verb(String effect) {
        return switch (effect) {
            case STOPS -> " would stop";
            case DEGRADES -> " would slow down or fail at times";
            default -> " would cost more";
        };
    }

    /** {@code 3 calls and 5 other places}. */
    private static String counted(List<Finding> hit) {
        int calls = (int) hit.stream().filter(each -> Facts.CALLS.contains(each.kind())).count();
        int others = hit.size() - calls;
        if (calls == 0) {
            return Facts.count(others, "place") + " (no call among them)";
        }
        return Facts.count(calls, "call")
                + (others == 0 ? "" : " and " + Facts.count(others, "other place"));
    }
}
