package dev.unmoor.outlook;

import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.util.List;

/** Whether the project can tell good answers from bad ones without its vendor. */
final class EvalsRoute {

    private static final String LESSON = "evals-outside";

    private final Facts facts;
    private final Steps steps;

    EvalsRoute(Facts facts, Steps steps) {
        this.facts = facts;
        this.steps = steps;
    }

    Route judge() {
        var verdict = new Verdict();
        if (facts.calls().isEmpty() && facts.kind(FindingKind.PROMPT).isEmpty()) {
            return verdict.route(LESSON, Verdict.NOT_APPLICABLE);
        }
        List<Finding> harness =
                facts.subject.findings().stream()
                        .filter(each -> each.kind() == FindingKind.EVAL || isEval(each))
                        .toList();
        if (!harness.isEmpty()) {
            verdict.speaksFor.add(
                    Facts.said(
                            "Evaluation tooling is in use in "
                                    + Facts.count(harness.size(), "place")
                                    + ".",
                            harness));
        }
        for (String id :
                List.of("evals-config", "evals-in-ci", "evals-two-vendors", "golden-set")) {
            facts.note(verdict.speaksFor, id);
        }
        List<Finding> tested = facts.testedCalls();
        if (!tested.isEmpty()) {
            verdict.speaksFor.add(
                    Facts.said(
                            "Tests touch model calls in "
                                    + Facts.count(
                                            (int)
                                                    tested.stream()
                                                            .map(Finding::path)
                                                            .distinct()
                                                            .count(),
                                            "file")
                                    + ".",
                            tested));
        }
        List<Finding> hosted = facts.using(known -> known.id().equals("hosted-evals"));
        if (!hosted.isEmpty()) {
            verdict.against.add(
                    Facts.said("Evaluations are defined and kept at the vendor.", hosted));
            verdict.next.add(
                    steps.step(
                            "Export hosted evaluations to a harness of your own, and add a second"
                                    + " vendor's column"));
        }
        boolean own = !harness.isEmpty() || facts.has("evals-config");
        if (!own) {
            verdict.against.add(facts.absent("an evaluation harness or its configuration"));
            verdict.next.add(
                    steps.step(
                            "Write a golden set for the most used prompt and run it in CI against"
                                    + " two models",
                            "evals-in-ci"));
        } else if (!facts.has("evals-in-ci")) {
            verdict.against.add(facts.absent("a workflow that runs the evaluations"));
            verdict.next.add(
                    steps.step(
                            "Let CI run the evaluations there are, and fail on a falling score",
                            "evals-in-ci"));
        }
        if (own && !facts.has("evals-two-vendors")) {
            verdict.next.add(steps.step("Add a second vendor's column to the evaluations"));
        }
        boolean open = own && facts.has("evals-in-ci") && hosted.isEmpty();
        return verdict.route(LESSON, open ? Verdict.OPEN : own ? Verdict.PARTIAL : status(verdict));
    }

    private boolean isEval(Finding finding) {
        return finding.kind() != FindingKind.DEV_TOOL && finding.capabilities().contains("evals");
    }

    /** Without a harness, tests and cases are a beginning. */
    private String status(Verdict verdict) {
        boolean begun = facts.has("golden-set") || !verdict.speaksFor.isEmpty();
        return begun ? Verdict.PARTIAL : Verdict.BLOCKED;
    }
}
