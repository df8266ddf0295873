package dev.unmoor.outlook;

import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.SupportCell;
import dev.unmoor.catalog.SupportLevel;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import dev.unmoor.risk.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Whether a model whose weights can be had could do the work. */
final class OpenWeightsRoute {

    private static final String LESSON = "open-weights";

    private final Facts facts;
    private final Steps steps;

    OpenWeightsRoute(Facts facts, Steps steps) {
        this.facts = facts;
        this.steps = steps;
    }

    Route judge(Score selfHosted) {
        var verdict = new Verdict();
        var used = new TreeMap<String, List<Finding>>();
        for (Finding call : facts.calls()) {
            call.capabilities().stream()
                    .filter(facts.words.capabilities()::containsKey)
                    .forEach(id -> used.computeIfAbsent(id, key -> new ArrayList<>()).add(call));
        }
        if (used.isEmpty()) {
            return verdict.route(LESSON, Verdict.NOT_APPLICABLE);
        }
        String server =
                facts.knowledge
                        .platform(selfHosted.target())
                        .map(Platform::name)
                        .orElse(selfHosted.target());
        int met = 0;
        boolean none = false;
        for (var each : used.entrySet()) {
            SupportCell cell = facts.knowledge.support(each.getKey(), selfHosted.target());
            SupportLevel level = cell == null ? SupportLevel.EMULATE : cell.level();
            if (level == SupportLevel.EMULATE || level == SupportLevel.NONE) {
                none |= level == SupportLevel.NONE;
                verdict.against.add(
                        Facts.said(
                                facts.words.capabilityName(each.getKey())
                                        + ": "
                                        + server
                                        + (level == SupportLevel.NONE
                                                ? " does not offer it"
                                                : " leaves it to own code")
                                        + (cell == null || cell.note().isEmpty()
                                                ? ""
                                                : " (" + cell.note() + ")")
                                        + ".",
                                each.getValue()));
            } else {
                met++;
            }
        }
        double share = (double) met / used.size();
        verdict.speaksFor.add(
                new EscapeRoute.Evidence(
                        met
                                + " of "
                                + used.size()
                                + " features used are offered by "
                                + server
                                + " (matrix of "
                                + facts.knowledge.levels().asOf()
                                + ").",
                        List.of()));
        inUse(verdict);
        if (!verdict.against.isEmpty()) {
            verdict.next.add(
                    steps.step(
                            "Keep features that no open server offers out of the critical path, or"
                                    + " behind a tool of your own"));
        }
        verdict.next.add(
                steps.step(
                        "Add an open-weight model as a column of the evaluations", "evals-in-ci"));
        String status =
                share >= facts.threshold("openWeightsOpen") && !none
                        ? Verdict.OPEN
                        : share >= facts.threshold("openWeightsPartial") && !none
                                ? Verdict.PARTIAL
                                : Verdict.BLOCKED;
        return verdict.route(LESSON, status);
    }

    private void inUse(Verdict verdict) {
        List<Finding> local =
                facts.live(each ->
                        facts.words.is(each.vendor(), VendorKind.LOCAL_RUNTIME)
                                || (each.host() != null
                                        && facts.words.is(each.host(), VendorKind.LOCAL_RUNTIME)));
        if (!local.isEmpty()) {
            verdict.speaksFor.add(
                    Facts.said(
                            "A server of open weights is in use in "
                                    + Facts.count(local.size(), "place")
                                    + ".",
                            local));
        }
        List<ModelUse> open =
                facts.subject.models().stream().filter(ModelUse::openWeights).toList();
        if (!open.isEmpty()) {
            verdict.speaksFor.add(
                    new EscapeRoute.Evidence(
                            "Models with open weights are named: "
                                    + String.join(
                                            ", ",
                                            open.stream()
                                                    .map(ModelUse::id)
                                                    .sorted()
                                                    .limit(5)
                                                    .toList())
                                    + ".",
                            open.stream()
                                    .flatMap(each -> each.uses().stream())
                                    .distinct()
                                    .toList()));
        }
    }
}
