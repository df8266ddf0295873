package dev.unmoor.plan;

import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import dev.unmoor.model.MigrationPlan;
import java.util.List;
import java.util.Set;

/** The steps after the code has moved: behaviour, data, roll-out, clean-up. */
final class Completion {

    private final Drafts drafts;

    Completion(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Drafts them. */
    void draft() {
        prompts();
        data();
        rollOut();
        cleanUp();
    }

    private void prompts() {
        List<Finding> prompts =
                drafts.whole().prompts() == 0
                        ? List.of()
                        : drafts.found(each -> each.kind() == FindingKind.PROMPT);
        List<MigrationPlan.Watch> watch = drafts.mapping().watch();
        if (drafts.move().keepsVendor() || (prompts.isEmpty() && watch.isEmpty())) {
            return;
        }
        String watched =
                watch.isEmpty()
                        ? ""
                        : " Watch: "
                                + String.join(
                                        ", ", watch.stream().map(MigrationPlan.Watch::id).toList())
                                + ".";
        Work none = Work.none();
        drafts.add("prompts", "behaviour", Scope.BEHAVIOUR)
                .title(
                        prompts.isEmpty()
                                ? "Check what silently means another thing"
                                : "Check "
                                        + prompts.size()
                                        + (prompts.size() == 1 ? " prompt" : " prompts")
                                        + " against the baseline and tune what falls behind")
                .findings(prompts)
                .after(drafts.keys("calls "))
                .after(drafts.has("measure") ? new String[] {"measure"} : new String[0])
                .level(Level.L3)
                .mapping("Prompts are tuned to a model without anyone saying so." + watched)
                .accept("The evaluation on the new side is at least as good as the baseline.")
                .undo("Old prompts are kept under version control.")
                .work(
                        new Work(
                                none.files(),
                                drafts.whole().migrationClass(),
                                prompts.size(),
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                drafts.whole().evals()));
    }

    private void data() {
        List<Finding> embeddings = drafts.mapping().using(Set.of("embeddings"));
        if (!embeddings.isEmpty() && drafts.whole().indexes() > 0) {
            drafts.add("index", "data", Scope.BEHAVIOUR)
                    .title("Build the index again beside the old one, and switch by a flag")
                    .findings(embeddings)
                    .after("decide")
                    .level(drafts.hardest(embeddings, Level.L4))
                    .mapping(
                            "Vectors of two models are never comparable: dimension, distance and"
                                    + " thresholds change. "
                                    + drafts.mapping().of(embeddings))
                    .gone()
                    .accept("Recall on a labelled set is not below that of the old index.")
                    .undo("The old index is kept until the clean-up.")
                    .estimate("index-engineering", drafts.whole().indexes())
                    .estimate("index-tuning", drafts.whole().indexes());
        }
        List<Changes.Change> state = drafts.of(each -> each.has(Clue.STATE) && !each.core());
        List<Finding> held =
                drafts.found(each ->
                        each.kind() == FindingKind.VENDOR_STATE
                                || drafts.level(each).compareTo(Level.L4) >= 0);
        boolean rebuilt = drafts.whole().hosted() + drafts.whole().fineTunes() > 0;
        if (!state.isEmpty() || rebuilt) {
            drafts.add("state", "data", Scope.CODE)
                    .title("Bring home what is held at " + drafts.from())
                    .files(state)
                    .findings(held)
                    .after("decide")
                    .level(drafts.hardest(held, Level.L4))
                    .mapping(
                            "Export first, while it can be read; then replace stored ids by ids of"
                                    + " the project's own, in columns, records and interfaces.")
                    .gone()
                    .accept("Every id found in code and schema has a local copy of what it names.")
                    .undo("Keep the vendor's copy until the last reader has moved.")
                    .work(drafts.code(state))
                    .estimate("hosted", drafts.whole().hosted())
                    .estimate("fine-tune", drafts.whole().fineTunes());
        }
        List<Changes.Change> schema =
                drafts.of(each -> each.kind() == FileKind.SCHEMA && !each.has(Clue.STATE));
        if (!schema.isEmpty()) {
            drafts.add("schema", "data", Scope.CODE)
                    .title("Write a migration for what the database keeps of " + drafts.from())
                    .files(schema)
                    .after("decide")
                    .level(Level.L2)
                    .mapping("Column names, enum values and stored class names with the vendor's.")
                    .gone()
                    .accept("The migration runs forward and back on a copy of production.")
                    .undo("The migration's way back.")
                    .work(drafts.code(schema));
        }
    }

    private void rollOut() {
        String[] before =
                drafts.all().stream()
                        .filter(each -> !each.phase.equals("decide"))
                        .map(each -> each.key)
                        .toArray(String[]::new);
        StepDraft step =
                drafts.add("rollout", "rollout", Scope.PRODUCTION)
                        .title("Shadow, then 10, 50 and 100 % of traffic")
                        .after(before)
                        .level(Level.L0)
                        .mapping(
                                "Both sides answer, one is shown; then traffic moves in steps with"
                                        + " a soak of days between. Calendar time, few hours.")
                        .accept(
                                "Error rate, latency, cost and evaluation hold for a week at 100"
                                        + " %.")
                        .undo("Set the flag back at the first breach of a limit agreed before.");
        step.estimate("rollout", Math.max(1, drafts.whole().workloads()));
    }

    private void cleanUp() {
        drafts.add("cleanup", "cleanup", Scope.PRODUCTION)
                .title("Remove what is left of " + drafts.from())
                .files(drafts.of(each -> each.kind() == FileKind.MANIFEST))
                .findings(
                        drafts.found(each ->
                                each.kind() == FindingKind.MANIFEST_DEPENDENCY
                                        || each.kind() == FindingKind.ENV_VAR))
                .after("rollout")
                .level(Level.L1)
                .mapping(
                        "Keys and secrets revoked, packages and dead settings removed; privacy and"
                                + " contract text that names the processor; dashboards, cost tags,"
                                + " documentation.")
                .gone()
                .accept("A new audit finds nothing bound to " + drafts.from() + ".")
                .undo("None is needed after the soak.")
                .estimate("legal", 1);
    }
}
