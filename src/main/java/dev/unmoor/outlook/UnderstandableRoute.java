package dev.unmoor.outlook;

import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Location;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.PromptRole;
import dev.unmoor.risk.Workloads;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether people can see what the critical workflows do, and do them another way. */
final class UnderstandableRoute {

    private static final String LESSON = "understandable";

    private final Facts facts;
    private final Steps steps;

    UnderstandableRoute(Facts facts, Steps steps) {
        this.facts = facts;
        this.steps = steps;
    }

    Route judge() {
        var verdict = new Verdict();
        List<Finding> calls = facts.calls();
        List<Prompt> prompts = facts.subject.prompts();
        if (calls.isEmpty() && prompts.isEmpty()) {
            return verdict.route(LESSON, Verdict.NOT_APPLICABLE);
        }
        prompts(verdict, prompts);
        parameters(verdict, calls);
        if (!calls.isEmpty()) {
            scattered(verdict, calls);
            tested(verdict);
            length(verdict);
        }
        for (String id : List.of("validation", "off-switch", "step-logs", "record-of-decisions")) {
            facts.note(verdict.speaksFor, id);
        }
        if (!facts.has("off-switch")) {
            verdict.next.add(steps.step("Give each feature a switch that turns the model off"));
        }
        hosted(verdict);
        floating(verdict);
        if (!facts.has("validation") && !calls.isEmpty()) {
            verdict.against.add(facts.absent("a check of answers before they are used"));
            verdict.next.add(steps.step("Check answers against a schema before they are used"));
        }
        String status = verdict.weigh();
        boolean mostly = verdict.speaksFor.size() > 2 * verdict.against.size();
        return verdict.route(LESSON, mostly ? Verdict.OPEN : status);
    }

    private void prompts(Verdict verdict, List<Prompt> prompts) {
        if (prompts.isEmpty()) {
            return;
        }
        List<Prompt> files =
                prompts.stream().filter(each -> each.role() == PromptRole.FILE).toList();
        if (2 * files.size() >= prompts.size()) {
            verdict.speaksFor.add(
                    of(
                            "Prompts in files of their own: "
                                    + files.size()
                                    + " of "
                                    + prompts.size()
                                    + ".",
                            files));
        } else {
            List<Prompt> inline = prompts.stream().filter(each -> !files.contains(each)).toList();
            verdict.against.add(
                    of(
                            "Prompts between the lines of code: "
                                    + inline.size()
                                    + " of "
                                    + prompts.size()
                                    + ".",
                            inline));
            verdict.next.add(
                    steps.step(
                            "Move prompts into versioned files with an owner", "prompts-in-files"));
        }
        int holes = (int) facts.threshold("promptHoles");
        int tokens = (int) facts.threshold("promptTokens");
        List<Prompt> pieced =
                prompts.stream().filter(each -> each.variables().size() > holes).toList();
        if (!pieced.isEmpty()) {
            verdict.against.add(
                    of(
                            "Prompts put together from more than "
                                    + holes
                                    + " pieces at run time: "
                                    + pieced.size()
                                    + ".",
                            pieced));
        }
        List<Prompt> longest =
                prompts.stream()
                        .filter(each ->
                                each.tokens().values().stream().anyMatch(count -> count > tokens))
                        .toList();
        if (!longest.isEmpty()) {
            verdict.against.add(
                    of(
                            "Prompts longer than " + tokens + " tokens: " + longest.size() + ".",
                            longest));
        }
    }

    /** Calls in few places are found again by whoever has to understand them. */
    private void scattered(Verdict verdict, List<Finding> calls) {
        long files = calls.stream().map(Finding::path).distinct().count();
        String where =
                Facts.count(calls.size(), "model call")
                        + (calls.size() == 1 ? " stands in " : " stand in ")
                        + Facts.count((int) files, "file")
                        + ".";
        List<Finding> callers = facts.kind(FindingKind.SEAM_CALL);
        boolean few = files < facts.threshold("scatteredFiles");
        if (few || !callers.isEmpty()) {
            verdict.speaksFor.add(
                    Facts.said(
                            few
                                    ? where
                                    : where.substring(0, where.length() - 1)
                                            + ", functions of the project's own around them are"
                                            + " called in "
                                            + Facts.count(callers.size(), "place")
                                            + ".",
                            few ? calls : callers));
        } else {
            verdict.against.add(Facts.said(where, calls));
        }
    }

    private void tested(Verdict verdict) {
        List<Finding> tests = facts.testedCalls();
        if (tests.isEmpty()) {
            verdict.against.add(facts.absent("tests around model calls"));
            verdict.next.add(
                    steps.step("Write a test around each model call, with a canned answer"));
        } else {
            long files = tests.stream().map(Finding::path).distinct().count();
            verdict.speaksFor.add(
                    Facts.said(
                            "Tests reach model calls in " + Facts.count((int) files, "file") + ".",
                            tests));
        }
    }

    /** How many model calls one entry point leads to. */
    private void length(Verdict verdict) {
        Workloads.Workload longest = null;
        List<Finding> most = List.of();
        for (Workloads.Workload each : Workloads.of(facts.subject)) {
            List<Finding> calls =
                    facts.calls().stream()
                            .filter(call -> each.findings().contains(call.id()))
                            .toList();
            if (calls.size() > most.size()) {
                longest = each;
                most = calls;
            }
        }
        if (longest == null) {
            return;
        }
        String said =
                "The longest workflow, from "
                        + longest.name()
                        + ", leads to "
                        + Facts.count(most.size(), "model call")
                        + ".";
        if (most.size() > facts.threshold("workloadCalls")) {
            verdict.against.add(Facts.said(said, most));
            verdict.next.add(
                    steps.step(
                            "Cut the longest workflow into steps that can be run and read alone"));
        } else {
            verdict.speaksFor.add(Facts.said(said, most));
        }
    }

    private EscapeRoute.Evidence of(String what, List<Prompt> prompts) {
        Set<Location> places =
                prompts.stream()
                        .map(each -> new Location(each.path(), each.line()))
                        .collect(Collectors.toSet());
        return Facts.said(
                what,
                facts.subject.findings().stream()
                        .filter(each ->
                                each.kind() == FindingKind.PROMPT
                                        && places.contains(each.location()))
                        .toList());
    }

    private static void parameters(Verdict verdict, List<Finding> calls) {
        List<Finding> explicit =
                calls.stream()
                        .filter(each ->
                                each.arguments().stream()
                                        .anyMatch(argument ->
                                                argument.name() != null
                                                        && argument.name()
                                                                .matches(
                                                                        "(?i)temperature|max_?.*tokens|seed|top_?p")))
                        .toList();
        if (!explicit.isEmpty()) {
            verdict.speaksFor.add(
                    Facts.said(
                            "Calls that set their parameters themselves: "
                                    + explicit.size()
                                    + " of "
                                    + calls.size()
                                    + ".",
                            explicit));
        }
    }

    private void hosted(Verdict verdict) {
        List<Finding> away =
                facts.using(known ->
                        known.id().equals("hosted-prompts")
                                || known.id().equals("hosted-agents")
                                || known.id().equals("assistants"));
        if (!away.isEmpty()) {
            verdict.against.add(
                    Facts.said(
                            "Instructions or whole agents are defined at the vendor in "
                                    + Facts.count(away.size(), "place")
                                    + ".",
                            away));
            verdict.next.add(steps.step("Define instructions and steps in code that you run"));
        }
        List<Finding> reasoning = facts.using(known -> known.id().equals("reasoning-state"));
        if (!reasoning.isEmpty()) {
            verdict.against.add(
                    Facts.said("Sealed reasoning that nobody can read is replayed.", reasoning));
        }
    }

    private void floating(Verdict verdict) {
        List<ModelUse> models = facts.subject.models();
        List<ModelUse> moving = models.stream().filter(each -> !each.pinned()).toList();
        if (!moving.isEmpty()) {
            verdict.against.add(
                    new EscapeRoute.Evidence(
                            "Models named by an alias that may change under the workflow: "
                                    + moving.size()
                                    + " of "
                                    + models.size()
                                    + ", such as "
                                    + String.join(
                                            ", ",
                                            moving.stream()
                                                    .map(ModelUse::id)
                                                    .sorted()
                                                    .limit(5)
                                                    .toList())
                                    + ".",
                            moving.stream()
                                    .flatMap(each -> each.uses().stream())
                                    .distinct()
                                    .toList()));
        }
    }
}
