package dev.unmoor.plan;

import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import dev.unmoor.model.MigrationPlan;
import java.util.List;

/** The steps before anything moves: decide, measure, make a seam. */
final class Preparation {

    private final Drafts drafts;

    Preparation(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Drafts them. */
    void draft() {
        decide();
        measure();
        seam();
        serve();
    }

    private void decide() {
        List<MigrationPlan.Lost> lost = drafts.mapping().lost();
        String blockers =
                lost.isEmpty()
                        ? "Nothing used is without an equivalent."
                        : "Without an equivalent: "
                                + String.join(
                                        ", ",
                                        lost.stream().map(MigrationPlan.Lost::capability).toList())
                                + ".";
        drafts.add("decide", "decide", Scope.PRODUCTION)
                .title("Decide whether to leave " + drafts.from() + " for " + drafts.to())
                .level(lost.isEmpty() ? Level.L0 : Level.L5)
                .mapping(
                        blockers
                                + " Check what code can't show: contract, region, retention, rate"
                                + " limits, and who may see the data.")
                .accept("A decision with its reasons is written down, and who took it.")
                .undo("Nothing has changed yet.")
                .estimate("discovery", 1);
    }

    private void measure() {
        if (drafts.whole().workloads() == 0 || drafts.move().keepsVendor()) {
            return;
        }
        drafts.add("measure", "measure", Scope.BEHAVIOUR)
                .title(
                        drafts.whole().evals()
                                ? "Run the evaluations there are as a baseline"
                                : "Build a golden set and a baseline before anything changes")
                .findings(drafts.found(each -> each.kind() == FindingKind.PROMPT))
                .after("decide")
                .mapping(
                        "Answers, cost and latency of today's calls on inputs that matter, kept"
                                + " outside either vendor.")
                .accept("A run against today's vendor can be repeated and gives a number.")
                .undo("Nothing has changed yet.")
                .estimate(
                        drafts.whole().evals() ? "baseline-evals" : "baseline-none",
                        drafts.whole().workloads());
    }

    /** An interface first where calls are scattered; a flag where there is one already. */
    private void seam() {
        List<Finding> callers =
                drafts.subject().findings().stream()
                        .filter(each ->
                                each.kind() == FindingKind.SEAM_CALL && drafts.move().leaves(each))
                        .toList();
        List<Changes.Change> core =
                drafts.of(each -> each.core() && each.kind() == FileKind.SOURCE);
        if (core.size() < 2 && callers.isEmpty()) {
            return;
        }
        // classes under one interface of the project's own have their seam already
        boolean under = !drafts.of(each -> each.has(Clue.SUPERTYPE)).isEmpty();
        boolean there = under || (!callers.isEmpty() && core.size() <= callers.size());
        drafts.add("seam", "seam", Scope.CODE)
                .title(
                        there
                                ? "Let the project's own wrapper choose between both sides by a"
                                        + " flag"
                                : "Put the calls behind one interface of the project's own")
                .files(core)
                .findings(there ? callers : List.of())
                .after("decide")
                .level(Level.L2)
                .mapping(
                        there
                                ? "The wrapper's signature speaks only types of the project's own;"
                                        + " a setting chooses what stands behind it. Its hours are"
                                        + " counted with the calls."
                                : core.size()
                                        + " files reach "
                                        + drafts.from()
                                        + " themselves. One module should, and a setting choose."
                                        + " Its hours are counted with the calls.")
                .accept("With the flag on the old side, nothing changes for any caller.")
                .undo("Set the flag back.");
    }

    /** Who ran models before was a vendor; now someone here is. */
    private void serve() {
        int places = drafts.whole().serving();
        if (places == 0) {
            return;
        }
        drafts.add("serve", "seam", Scope.PRODUCTION)
                .title("Run the models: machines, inference server, limits, monitoring")
                .after("decide")
                .level(Level.L2)
                .mapping(
                        "Choose open weights whose licence fits, size memory for weights and"
                                + " context, load-test at today's peak, decide who is called at"
                                + " night.")
                .accept("A load test at twice today's peak holds the latency that was agreed.")
                .undo("Nothing points there before the roll-out.")
                .estimate("serving", places);
    }
}
