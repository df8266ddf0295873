package dev.unmoor.outlook;

import dev.unmoor.catalog.EffortProfile;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.plan.EffortModel;
import dev.unmoor.plan.Estimate;
import dev.unmoor.plan.Forecast;
import dev.unmoor.plan.Scope;
import dev.unmoor.plan.Work;
import dev.unmoor.risk.Score;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** What these shocks would do together. */
    public Consequence of(Subject subject, List<Shock> shocks) {
        var hit = new TreeMap<String, Finding>();
        String effect = NOTHING;
        for (Shock shock : shocks) {
            for (Finding finding : subject.findings()) {
                boolean counts = !finding.inTest() && finding.confidence().counts();
                if (counts && RUNNING.contains(finding.kind()) && concerns(shock, finding)) {
                    hit.put(finding.id(), finding);
                    effect = worse(effect, effect(shock));
                }
            }
        }
        List<Finding> findings =
                subject.findings().stream().filter(each -> hit.containsKey(each.id())).toList();
        Subject part = subject.only(each -> hit.containsKey(each.id()));
        List<EscapeRoute.Evidence> softeners =
                findings.isEmpty() ? List.of() : softeners(subject, findings, shocks);
        boolean moves = !findings.isEmpty() && !effect.equals(COSTS);
        Scorer scorer = new Scorer(knowledge, words);
        String target = "";
        double p50 = 0;
        double p90 = 0;
        if (moves) {
            Score refuge = refuge(scorer, part, shocks);
            boolean model = shocks.stream().allMatch(each -> each.kind() == Shock.Kind.RETIRED);
            target = model ? "another model of the same vendor" : refuge.target();
            Work work = model ? renamed(part) : new Forecast(knowledge, words).work(part, refuge);
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
                shocks,
                effect,
                findings.stream().map(Finding::id).toList(),
                List.copyOf(files),
                modules,
                softeners,
                p50,
                p90,
                target,
                cheapest(subject, findings, shocks),
                sentence(shocks, effect, findings, files, softeners, p50, p90));
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
                .filter(each -> !hit.contains(each.target()))
                .findFirst()
                .orElse(ranking.best());
    }

    private boolean concerns(Shock shock, Finding finding) {
        boolean vendor = shock.vendor() == null || bound(finding, shock);
        boolean model =
                shock.model() == null
                        || shock.model().equals(finding.model())
                        || (finding.kind() == FindingKind.PROMPT && shock.vendor() != null);
        return vendor && model;
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
    private Work renamed(Subject part) {
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
            Subject subject, List<Finding> hit, List<Shock> shocks) {
        var softeners = new ArrayList<EscapeRoute.Evidence>();
        var facts = new Facts(subject, words, knowledge);
        for (String id : List.of("fallback", "cache", "retry", "off-switch")) {
            facts.note(softeners, id);
        }
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
                                && shocks.stream().noneMatch(s -> concerns(s, each)));
        if (!elsewhere.isEmpty()) {
            softeners.add(
                    Facts.said(
                            Facts.count(elsewhere.size(), "call")
                                    + " reach other parties and go on.",
                            elsewhere));
        }
        return softeners;
    }

    /** The mitigator with the lowest price that lowers the score of what is hit. */
    private String cheapest(Subject subject, List<Finding> hit, List<Shock> shocks) {
        if (hit.isEmpty()) {
            return "";
        }
        boolean price = shocks.stream().allMatch(each -> each.kind() == Shock.Kind.PRICE);
        var ids = new TreeSet<String>();
        hit.forEach(each -> ids.add(each.id()));
        Subject part = subject.only(each -> ids.contains(each.id()));
        Scorer scorer = new Scorer(knowledge, words);
        var steps = new Steps(part, scorer, knowledge.effort(), scorer.rank(part, null).best());
        Map<String, EffortProfile.ThreePoint> prices = knowledge.effort().options();
        String best = "";
        double least = Double.MAX_VALUE;
        for (var rule : knowledge.profile().mitigators()) {
            EffortProfile.ThreePoint option = prices.get(rule.id());
            boolean helps = steps.scoreWith(rule.id()) < steps.today().tally().total();
            if (option != null && helps && option.likely() < least) {
                least = option.likely();
                best = rule.what();
            }
        }
        if (best.isEmpty()) {
            return price
                    ? "A second price to compare with: another model in the evaluations."
                    : "Another model in the evaluations, so that the way is known before it is needed.";
        }
        return Character.toUpperCase(best.charAt(0))
                + best.substring(1)
                + ": likely "
                + Steps.number(least)
                + " hours, before the day.";
    }

    private static String sentence(
            List<Shock> shocks,
            String effect,
            List<Finding> hit,
            Set<String> files,
            List<EscapeRoute.Evidence> softeners,
            double p50,
            double p90) {
        String what = String.join(" and ", shocks.stream().map(Shock::words).toList());
        if (hit.isEmpty()) {
            return "With " + what + ", nothing found here would be hit.";
        }
        String verb =
                switch (effect) {
                    case STOPS -> " would stop";
                    case DEGRADES -> " would slow down or fail at times";
                    default -> " would cost more";
                };
        return "With "
                + what
                + ", "
                + Facts.count(hit.size(), "place")
                + " in "
                + Facts.count(files.size(), "file")
                + verb
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
}
