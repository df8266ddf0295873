package dev.unmoor.plan;

import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.risk.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The steps of a plan, from deciding to cleaning up. What each is for and how it is known to be
 * done stands here; which files and findings it concerns comes from the code.
 */
final class StepPlan {

    /** Steps by module are merged above so many modules: nobody reads a hundred equal steps. */
    private static final int MODULES = 12;

    private static final Set<FindingKind> CODE =
            EnumSet.of(
                    FindingKind.SDK_CALL,
                    FindingKind.FRAMEWORK_CALL,
                    FindingKind.HTTP_ENDPOINT,
                    FindingKind.CLIENT,
                    FindingKind.RESPONSE_USE);

    private final Move move;
    private final Changes changes;
    private final Subject subject;
    private final List<Finding> leaving;
    private final Mapping mapping;
    private final Map<String, Level> levels;
    private final String migrationClass;
    private final Sketches sketches;
    private final Work whole;
    private final List<StepDraft> drafts = new ArrayList<>();

    StepPlan(
            Move move,
            Changes changes,
            Subject subject,
            List<Finding> leaving,
            Mapping mapping,
            Map<String, Level> levels,
            Work whole,
            Sketches sketches) {
        this.move = move;
        this.changes = changes;
        this.subject = subject;
        this.leaving = leaving;
        this.mapping = mapping;
        this.levels = levels;
        this.migrationClass = whole.migrationClass();
        this.whole = whole;
        this.sketches = sketches;
    }

    List<StepDraft> drafts() {
        if (changes.files().isEmpty() && leaving.isEmpty()) {
            return drafts;
        }
        decide();
        measure();
        seam();
        dependencies();
        settings();
        calls();
        shapes();
        leaks();
        tests();
        prompts();
        data();
        rollOut();
        cleanUp();
        return drafts;
    }

    private String from() {
        return String.join(", ", move.from().stream().map(Side::name).toList());
    }

    private String to() {
        return String.join(", ", move.to().stream().map(Side::name).toList());
    }

    private List<Changes.Change> of(Predicate<Changes.Change> wanted) {
        return changes.files().stream().filter(wanted).toList();
    }

    private List<Finding> found(Predicate<Finding> wanted) {
        return leaving.stream().filter(wanted).toList();
    }

    private StepDraft add(String key, String phase, Scope scope) {
        var draft = new StepDraft(key, phase, scope);
        drafts.add(draft);
        return draft;
    }

    private boolean has(String key) {
        return drafts.stream().anyMatch(each -> each.key.equals(key));
    }

    private Level hardest(List<Finding> findings, Level least) {
        Level hardest = least;
        for (Finding finding : findings) {
            Level level = levels.getOrDefault(finding.id(), Level.L0);
            hardest = level.compareTo(hardest) > 0 ? level : hardest;
        }
        return hardest;
    }

    private Work code(List<Changes.Change> files) {
        Work none = Work.none();
        return new Work(
                Changes.groups(files, List.of()),
                migrationClass,
                none.prompts(),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                false);
    }

    private void decide() {
        List<MigrationPlan.Lost> lost = mapping.lost();
        String blockers =
                lost.isEmpty()
                        ? "Nothing used is without an equivalent."
                        : "Without an equivalent: "
                                + String.join(
                                        ", ",
                                        lost.stream().map(MigrationPlan.Lost::capability).toList())
                                + ".";
        add("decide", "decide", Scope.PRODUCTION)
                .title("Decide whether to leave " + from() + " for " + to())
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
        if (whole.workloads() == 0 || move.keepsVendor()) {
            return;
        }
        add("measure", "measure", Scope.BEHAVIOUR)
                .title(
                        whole.evals()
                                ? "Run the evaluations there are as a baseline"
                                : "Build a golden set and a baseline before anything changes")
                .findings(found(each -> each.kind() == FindingKind.PROMPT))
                .after("decide")
                .mapping(
                        "Answers, cost and latency of today's calls on inputs that matter, kept"
                                + " outside either vendor.")
                .accept("A run against today's vendor can be repeated and gives a number.")
                .undo("Nothing has changed yet.")
                .estimate(whole.evals() ? "baseline-evals" : "baseline-none", whole.workloads());
    }

    /** An interface first where calls are scattered; a flag where there is one already. */
    private void seam() {
        List<Finding> callers =
                subject.findings().stream()
                        .filter(each -> each.kind() == FindingKind.SEAM_CALL && move.leaves(each))
                        .toList();
        List<Changes.Change> core = of(each -> each.core() && each.kind() == FileKind.SOURCE);
        if (core.size() < 2 && callers.isEmpty()) {
            return;
        }
        boolean there = !callers.isEmpty() && core.size() <= callers.size();
        add("seam", "seam", Scope.CODE)
                .title(
                        there
                                ? "Let the project's own wrapper choose between both sides by a flag"
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
                                        + from()
                                        + " themselves. One module should, and a setting choose."
                                        + " Its hours are counted with the calls.")
                .accept("With the flag on the old side, nothing changes for any caller.")
                .undo("Set the flag back.");
    }

    private void dependencies() {
        List<Changes.Change> manifests = of(each -> each.kind() == FileKind.MANIFEST);
        if (manifests.isEmpty()) {
            return;
        }
        add("dependencies", "port", Scope.CODE)
                .title("Declare what is moved to, beside what is left")
                .files(manifests)
                .findings(found(each -> each.kind() == FindingKind.MANIFEST_DEPENDENCY))
                .after("decide")
                .level(Level.L1)
                .mapping("Keep the old package until the clean-up, so that the flag can go back.")
                .declared()
                .accept("The lock file is written anew and the build passes.")
                .undo("Restore the manifests and the lock file.")
                .work(code(manifests));
    }

    private void settings() {
        List<Changes.Change> places =
                of(each ->
                        each.kind().settings()
                                || each.kind() == FileKind.CONFIGURATION
                                || (!each.core()
                                        && each.has(Clue.READS_SETTING)
                                        && each.kind() == FileKind.SOURCE));
        if (places.isEmpty()) {
            return;
        }
        Work work = code(places);
        int environments = (int) places.stream().filter(each -> each.kind().settings()).count();
        add("settings", "port", Scope.CODE)
                .title("Add keys, endpoints and model ids for " + to() + " wherever settings live")
                .files(places)
                .findings(
                        found(each ->
                                each.kind() == FindingKind.ENV_VAR
                                        || each.kind() == FindingKind.CONFIG
                                        || each.kind() == FindingKind.IAC))
                .after("decide")
                .level(Level.L1)
                .mapping("Environment templates, containers, infrastructure, workflows, secrets.")
                .declared()
                .accept("A deployment to a test environment reads every new setting.")
                .undo("The old settings are still there.")
                .work(work)
                .estimate("environment", Math.max(1, environments));
    }

    private void calls() {
        var byModule = new TreeMap<String, List<Changes.Change>>();
        for (Changes.Change each : of(one -> one.core() && one.kind() == FileKind.SOURCE)) {
            byModule.computeIfAbsent(subject.module(each.path()), key -> new ArrayList<>())
                    .add(each);
        }
        if (byModule.size() > MODULES) {
            var all = new ArrayList<Changes.Change>();
            byModule.values().forEach(all::addAll);
            byModule.clear();
            byModule.put("", all);
        }
        byModule.forEach((module, files) -> {
            List<Finding> calls =
                    found(each ->
                            CODE.contains(each.kind())
                                    && files.stream()
                                            .anyMatch(file -> file.path().equals(each.path())));
            StepDraft step =
                    add("calls " + module, "port", Scope.CODE)
                            .title(
                                    "Move "
                                            + (calls.isEmpty()
                                                    ? "what imports " + from()
                                                    : calls.size()
                                                            + (calls.size() == 1
                                                                    ? " call or client"
                                                                    : " calls and clients"))
                                            + (module.isEmpty() ? "" : " of " + module)
                                            + " to "
                                            + to())
                            .files(files)
                            .findings(calls)
                            .after("dependencies", "settings", "seam")
                            .level(hardest(calls, Level.L1))
                            .mapping(mapping.of(calls))
                            .gone()
                .accept(
                                    "No import of "
                                            + from()
                                            + " is left in these files, and their tests"
                                            + " pass with the flag on the new side.")
                            .undo("Set the flag back; the old code is one revert away.")
                            .work(code(files));
            step.sketch = sketches.of(calls);
        });
    }

    private void shapes() {
        shape(
                "tools",
                "tool-calling",
                "Reshape tool definitions and the loop that answers calls",
                whole.tools(),
                "tool");
        shape(
                "schemas",
                "structured-output",
                "Ask for structured results the new way and check them",
                whole.schemas(),
                "schema");
        shape("streams", "streaming", "Read the stream's new events", whole.streams(), "stream");
    }

    private void shape(String key, String capability, String title, int count, String estimate) {
        List<Finding> using = mapping.using(Set.of(capability));
        if (count == 0 || using.isEmpty()) {
            return;
        }
        add(key, "port", Scope.CODE)
                .title(title)
                .findings(using)
                .after(keys("calls "))
                .level(hardest(using, Level.L1))
                .mapping(mapping.of(using))
                .gone()
                .accept("A recorded conversation with the feature gives the same outcome.")
                .undo("Set the flag back.")
                .estimate(estimate, count);
        StepDraft step = drafts.getLast();
        using.forEach(each -> {
            if (of(file -> file.path().equals(each.path())).isEmpty()) {
                return;
            }
            step.files.add(each.path());
        });
    }

    private String[] keys(String beginning) {
        return drafts.stream()
                .map(each -> each.key)
                .filter(each -> each.startsWith(beginning))
                .toArray(String[]::new);
    }

    private void leaks() {
        List<Changes.Change> leaking =
                of(each ->
                        !each.core()
                                && each.kind() == FileKind.SOURCE
                                && !each.has(Clue.STATE)
                                && !inStep(each));
        if (leaking.isEmpty()) {
            return;
        }
        add("leaks", "port", Scope.CODE)
                .title("Follow what leaked: types, names and results of " + from() + " elsewhere")
                .files(leaking)
                .findings(
                        found(each ->
                                each.kind() == FindingKind.MODEL_ID
                                        || each.kind() == FindingKind.SEAM_CALL))
                .after(keys("calls "))
                .level(Level.L2)
                .mapping(
                        "Each file says why it is here. Names with the vendor's in them that are"
                                + " stored or shown need a move of their own.")
                .gone()
                .accept("A search for the vendor's names finds only what is meant to stay.")
                .undo("Revert with the calls.")
                .work(code(leaking));
    }

    private boolean inStep(Changes.Change change) {
        return drafts.stream().anyMatch(each -> each.files.contains(change.path()));
    }

    private void tests() {
        List<Changes.Change> tests =
                of(each -> each.kind() == FileKind.TEST || each.kind() == FileKind.FIXTURE);
        if (tests.isEmpty()) {
            return;
        }
        add("tests", "port", Scope.CODE)
                .title("Rewrite doubles, recordings and assertions")
                .files(tests)
                .after(keys("calls "))
                .level(Level.L2)
                .mapping(
                        "Tests change by more lines than the code they test. Assert on properties"
                                + " of answers, not on their text.")
                .gone()
                .accept("The suite passes on both sides of the flag.")
                .undo("Keep the old doubles until the clean-up.")
                .work(code(tests));
    }

    private void prompts() {
        List<Finding> prompts = found(each -> each.kind() == FindingKind.PROMPT);
        List<MigrationPlan.Watch> watch = mapping.watch();
        if (move.keepsVendor() || (prompts.isEmpty() && watch.isEmpty())) {
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
        add("prompts", "behaviour", Scope.BEHAVIOUR)
                .title(
                        prompts.isEmpty()
                                ? "Check what silently means another thing"
                                : "Check "
                                        + prompts.size()
                                        + (prompts.size() == 1 ? " prompt" : " prompts")
                                        + " against the baseline and tune what falls behind")
                .findings(prompts)
                .after(keys("calls "))
                .after(has("measure") ? new String[] {"measure"} : new String[0])
                .level(Level.L3)
                .mapping("Prompts are tuned to a model without anyone saying so." + watched)
                .accept("The evaluation on the new side is at least as good as the baseline.")
                .undo("Old prompts are kept under version control.")
                .work(
                        new Work(
                                none.files(),
                                migrationClass,
                                prompts.size(),
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                whole.evals()));
    }

    private void data() {
        List<Finding> embeddings = mapping.using(Set.of("embeddings"));
        if (!embeddings.isEmpty() && whole.indexes() > 0) {
            add("index", "data", Scope.BEHAVIOUR)
                    .title("Build the index again beside the old one, and switch by a flag")
                    .findings(embeddings)
                    .after("decide")
                    .level(hardest(embeddings, Level.L4))
                    .mapping(
                            "Vectors of two models are never comparable: dimension, distance and"
                                    + " thresholds change. "
                                    + mapping.of(embeddings))
                    .gone()
                .accept("Recall on a labelled set is not below that of the old index.")
                    .undo("The old index is kept until the clean-up.")
                    .estimate("index-engineering", whole.indexes())
                    .estimate("index-tuning", whole.indexes());
        }
        List<Changes.Change> state = of(each -> each.has(Clue.STATE) && !each.core());
        List<Finding> held =
                found(each ->
                        each.kind() == FindingKind.VENDOR_STATE
                                || levels.getOrDefault(each.id(), Level.L0).compareTo(Level.L4)
                                        >= 0);
        boolean rebuilt = whole.hosted() + whole.fineTunes() > 0;
        if (!state.isEmpty() || rebuilt) {
            add("state", "data", Scope.CODE)
                    .title("Bring home what is held at " + from())
                    .files(state)
                    .findings(held)
                    .after("decide")
                    .level(hardest(held, Level.L4))
                    .mapping(
                            "Export first, while it can be read; then replace stored ids by ids of"
                                    + " the project's own, in columns, records and interfaces.")
                    .gone()
                .accept("Every id found in code and schema has a local copy of what it names.")
                    .undo("Keep the vendor's copy until the last reader has moved.")
                    .work(code(state))
                    .estimate("hosted", whole.hosted())
                    .estimate("fine-tune", whole.fineTunes());
        }
        List<Changes.Change> schema =
                of(each -> each.kind() == FileKind.SCHEMA && !each.has(Clue.STATE));
        if (!schema.isEmpty()) {
            add("schema", "data", Scope.CODE)
                    .title("Write a migration for what the database keeps of " + from())
                    .files(schema)
                    .after("decide")
                    .level(Level.L2)
                    .mapping("Column names, enum values and stored class names with the vendor's.")
                    .gone()
                .accept("The migration runs forward and back on a copy of production.")
                    .undo("The migration's way back.")
                    .work(code(schema));
        }
    }

    private void rollOut() {
        String[] before =
                drafts.stream()
                        .filter(each -> !each.phase.equals("decide"))
                        .map(each -> each.key)
                        .toArray(String[]::new);
        StepDraft step =
                add("rollout", "rollout", Scope.PRODUCTION)
                        .title("Shadow, then 10, 50 and 100 % of traffic")
                        .after(before)
                        .level(Level.L0)
                        .mapping(
                                "Both sides answer, one is shown; then traffic moves in steps with"
                                        + " a soak of days between. Calendar time, few hours.")
                        .accept(
                                "Error rate, latency, cost and evaluation hold for a week at 100 %.")
                        .undo("Set the flag back at the first breach of a limit agreed before.");
        step.estimate("rollout", Math.max(1, whole.workloads()));
    }

    private void cleanUp() {
        add("cleanup", "cleanup", Scope.PRODUCTION)
                .title("Remove what is left of " + from())
                .files(of(each -> each.kind() == FileKind.MANIFEST))
                .findings(
                        found(each ->
                                each.kind() == FindingKind.MANIFEST_DEPENDENCY
                                        || each.kind() == FindingKind.ENV_VAR))
                .after("rollout")
                .level(Level.L1)
                .mapping(
                        "Keys and secrets revoked, packages and dead settings removed; privacy and"
                                + " contract text that names the processor; dashboards, cost tags,"
                                + " documentation.")
                .gone()
                .accept("A new audit finds nothing bound to " + from() + ".")
                .undo("None is needed after the soak.")
                .estimate("legal", 1);
    }
}
