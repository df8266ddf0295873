package dev.unmoor.outlook;

import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Risk;
import dev.unmoor.risk.Scorer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether another model can be called tomorrow without touching every caller. */
final class RoutingRoute {

    private static final String LESSON = "model-routing";

    private static final Set<String> HOSTED_TOOLS =
            Set.of("computer-use", "code-interpreter", "file-search", "web-search");

    private final Facts facts;
    private final Steps steps;

    RoutingRoute(Facts facts, Steps steps) {
        this.facts = facts;
        this.steps = steps;
    }

    Route judge() {
        var verdict = new Verdict();
        List<Finding> calls = facts.calls();
        if (calls.isEmpty()) {
            return verdict.route(LESSON, Verdict.NOT_APPLICABLE);
        }
        List<Finding> framed =
                calls.stream()
                        .filter(each ->
                                each.framework() != null
                                        || facts.words.is(each.vendor(), VendorKind.FRAMEWORK))
                        .toList();
        List<Finding> routed =
                calls.stream()
                        .filter(each ->
                                each.gateway() != null
                                        || facts.words.is(each.vendor(), VendorKind.GATEWAY))
                        .toList();
        List<Finding> callers = facts.kind(FindingKind.SEAM_CALL);
        List<Finding> wrapped = wrapped(calls, callers);
        say(verdict, framed, "a framework that reaches several vendors");
        say(verdict, routed, "a gateway");
        if (!wrapped.isEmpty()) {
            verdict.speaksFor.add(
                    Facts.said(
                            wrapped.size()
                                    + " of "
                                    + Facts.count(calls.size(), "call")
                                    + " behind the project's own functions, which are called in "
                                    + Facts.count(callers.size(), "place")
                                    + ".",
                            callers));
        }
        vendors(verdict, calls);
        for (String id : List.of("fallback", "retry")) {
            facts.note(verdict.speaksFor, id);
        }
        scattered(verdict, calls, framed, routed, wrapped);
        hardCoded(verdict);
        providerOnly(verdict);
        var through = new TreeSet<String>();
        for (List<Finding> part : List.of(framed, routed, wrapped)) {
            part.forEach(each -> through.add(each.id()));
        }
        boolean open = through.size() >= facts.threshold("routingMost") * calls.size();
        if (!open) {
            verdict.next.add(
                    steps.step(
                            "Introduce one interface for model calls and move them behind it",
                            "own-interface"));
        }
        String status =
                open && verdict.against.size() <= 1
                        ? Verdict.OPEN
                        : verdict.speaksFor.isEmpty() ? Verdict.BLOCKED : Verdict.PARTIAL;
        return verdict.route(LESSON, status);
    }

    private static List<Finding> wrapped(List<Finding> calls, List<Finding> callers) {
        var places = new TreeSet<String>();
        callers.forEach(each ->
                each.trace().stream()
                        .skip(1)
                        .forEach(step -> places.add(step.path() + ":" + step.line())));
        return calls.stream()
                .filter(each -> {
                    for (int line = each.line(); line <= each.endLine(); line++) {
                        if (places.contains(each.path() + ":" + line)) {
                            return true;
                        }
                    }
                    return false;
                })
                .toList();
    }

    private static void say(Verdict verdict, List<Finding> findings, String what) {
        if (!findings.isEmpty()) {
            verdict.speaksFor.add(
                    Facts.said("Calls through " + what + ": " + findings.size() + ".", findings));
        }
    }

    private void vendors(Verdict verdict, List<Finding> calls) {
        Risk.Concentration concentration =
                Scorer.concentration(facts.subject, facts.words, facts.knowledge);
        if (concentration.shares().size() > 1) {
            verdict.speaksFor.add(
                    Facts.said(
                            "More than one party is called already: "
                                    + String.join(
                                            ", ",
                                            concentration.shares().keySet().stream()
                                                    .map(facts.words::name)
                                                    .toList())
                                    + ".",
                            calls));
        }
    }

    /** Direct calls in many files: each of them would have to be touched. */
    private void scattered(
            Verdict verdict,
            List<Finding> calls,
            List<Finding> framed,
            List<Finding> routed,
            List<Finding> wrapped) {
        List<Finding> direct =
                calls.stream()
                        .filter(each ->
                                !framed.contains(each)
                                        && !routed.contains(each)
                                        && !wrapped.contains(each))
                        .toList();
        long files = direct.stream().map(Finding::path).distinct().count();
        if (files >= facts.threshold("scatteredFiles")) {
            verdict.against.add(
                    Facts.said(
                            "Direct calls of a vendor's SDK: "
                                    + direct.size()
                                    + " in "
                                    + files
                                    + " files.",
                            direct));
        } else if (!direct.isEmpty()) {
            verdict.speaksFor.add(
                    Facts.said(
                            "Direct calls of a vendor's SDK: "
                                    + direct.size()
                                    + " in "
                                    + Facts.count((int) files, "file")
                                    + ", few places to change.",
                            direct));
        }
    }

    /** Model ids in code rather than in configuration. */
    private void hardCoded(Verdict verdict) {
        List<Finding> ids =
                facts.live(each ->
                        each.kind() == FindingKind.MODEL_ID
                                && !each.path().matches(".*\\.(ya?ml|toml|json|env.*|properties)$")
                                && !each.path().contains(".env"));
        long distinct = ids.stream().map(Finding::model).distinct().count();
        if (ids.size() >= facts.threshold("scatteredFiles")) {
            verdict.against.add(
                    Facts.said(
                            "Model ids in code rather than in configuration: "
                                    + distinct
                                    + " in "
                                    + Facts.count(ids.size(), "place")
                                    + ".",
                            ids));
            verdict.next.add(
                    steps.step(
                            "Move model ids and base URLs into configuration",
                            "base-url-from-config"));
        }
    }

    private void providerOnly(Verdict verdict) {
        List<Finding> tools =
                facts.calls().stream()
                        .filter(each ->
                                each.capabilities().stream().anyMatch(HOSTED_TOOLS::contains))
                        .toList();
        if (!tools.isEmpty()) {
            verdict.against.add(
                    Facts.said(
                            "Tools that the vendor runs are part of "
                                    + Facts.count(tools.size(), "call")
                                    + ".",
                            tools));
        }
    }
}
