package dev.unmoor.plan;

import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The steps that change code: dependencies, settings, calls, shapes, what leaked, tests. */
final class Porting {

    /** Steps by module are merged above so many modules: nobody reads a hundred equal steps. */
    private static final int MODULES = 12;

    private static final Set<FindingKind> CODE =
            EnumSet.of(
                    FindingKind.SDK_CALL,
                    FindingKind.FRAMEWORK_CALL,
                    FindingKind.HTTP_ENDPOINT,
                    FindingKind.CLIENT,
                    FindingKind.RESPONSE_USE);

    private final Drafts drafts;
    private final Sketches sketches;

    Porting(Drafts drafts, Sketches sketches) {
        this.drafts = drafts;
        this.sketches = sketches;
    }

    /** Drafts them. */
    void draft() {
        dependencies();
        settings();
        calls();
        shapes();
        leaks();
        tests();
    }

    private void dependencies() {
        List<Changes.Change> manifests = drafts.of(each -> each.kind() == FileKind.MANIFEST);
        if (manifests.isEmpty()) {
            return;
        }
        drafts.add("dependencies", "port", Scope.CODE)
                .title("Declare what is moved to, beside what is left")
                .files(manifests)
                .findings(drafts.found(each -> each.kind() == FindingKind.MANIFEST_DEPENDENCY))
                .after("decide")
                .level(Level.L1)
                .mapping("Keep the old package until the clean-up, so that the flag can go back.")
                .declared()
                .accept("The lock file is written anew and the build passes.")
                .undo("Restore the manifests and the lock file.")
                .work(drafts.code(manifests));
    }

    private void settings() {
        List<Changes.Change> places =
                drafts.of(each ->
                        each.kind().settings()
                                || each.kind() == FileKind.CONFIGURATION
                                || (!each.core()
                                        && each.has(Clue.READS_SETTING)
                                        && each.kind() == FileKind.SOURCE));
        if (places.isEmpty()) {
            return;
        }
        Work work = drafts.code(places);
        int environments = (int) places.stream().filter(each -> each.kind().settings()).count();
        drafts.add("settings", "port", Scope.CODE)
                .title(
                        "Add keys, endpoints and model ids for "
                                + drafts.to()
                                + " wherever settings live")
                .files(places)
                .findings(
                        drafts.found(each ->
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
        for (Changes.Change each : drafts.of(one -> one.core() && one.kind() == FileKind.SOURCE)) {
            byModule.computeIfAbsent(drafts.subject().module(each.path()), key -> new ArrayList<>())
                    .add(each);
        }
        if (byModule.size() > MODULES) {
            var all = new ArrayList<Changes.Change>();
            byModule.values().forEach(all::addAll);
            byModule.clear();
            byModule.put("", all);
        }
        byModule.forEach((module, files) -> {
            var paths = new HashSet<String>();
            files.forEach(each -> paths.add(each.path()));
            List<Finding> calls =
                    drafts.found(each -> CODE.contains(each.kind()) && paths.contains(each.path()));
            StepDraft step =
                    drafts.add("calls " + module, "port", Scope.CODE)
                            .title(
                                    "Move "
                                            + (calls.isEmpty()
                                                    ? "what imports " + drafts.from()
                                                    : calls.size()
                                                            + (calls.size() == 1
                                                                    ? " call or client"
                                                                    : " calls and clients"))
                                            + of(module)
                                            + " to "
                                            + drafts.to())
                            .files(files)
                            .findings(calls)
                            .after("dependencies", "settings", "seam")
                            .level(drafts.hardest(calls, Level.L1))
                            .mapping(drafts.mapping().of(calls))
                            .gone()
                            .accept(
                                    "No import of "
                                            + drafts.from()
                                            + " is left in these files, and their tests"
                                            + " pass with the flag on the new side.")
                            .undo("Set the flag back; the old code is one revert away.")
                            .work(drafts.code(files));
            step.sketch = sketches.of(calls);
        });
    }

    private static String of(String module) {
        return switch (module) {
            case "" -> "";
            case "." -> " of the top folder";
            default -> " of " + module;
        };
    }

    private void shapes() {
        shape(
                "tools",
                "tool-calling",
                "Reshape tool definitions and the loop that answers calls",
                drafts.whole().tools(),
                "tool");
        shape(
                "schemas",
                "structured-output",
                "Ask for structured results the new way and check them",
                drafts.whole().schemas(),
                "schema");
        shape(
                "streams",
                "streaming",
                "Read the stream's new events",
                drafts.whole().streams(),
                "stream");
    }

    private void shape(String key, String capability, String title, int count, String estimate) {
        List<Finding> using = drafts.mapping().using(Set.of(capability));
        if (count == 0 || using.isEmpty()) {
            return;
        }
        drafts.add(key, "port", Scope.CODE)
                .title(title)
                .findings(using)
                .after(drafts.keys("calls "))
                .level(drafts.hardest(using, Level.L1))
                .mapping(drafts.mapping().of(using))
                .gone()
                .accept("A recorded conversation with the feature gives the same outcome.")
                .undo("Set the flag back.")
                .estimate(estimate, count);
        StepDraft step = drafts.all().getLast();
        using.forEach(each -> {
            if (drafts.of(file -> file.path().equals(each.path())).isEmpty()) {
                return;
            }
            step.files.add(each.path());
        });
    }

    private void leaks() {
        List<Changes.Change> leaking =
                drafts.of(each ->
                        !each.core()
                                && each.kind() == FileKind.SOURCE
                                && !each.has(Clue.STATE)
                                && !drafts.inStep(each));
        if (leaking.isEmpty()) {
            return;
        }
        drafts.add("leaks", "port", Scope.CODE)
                .title(
                        "Follow what leaked: types, names and results of "
                                + drafts.from()
                                + " elsewhere")
                .files(leaking)
                .findings(
                        drafts.found(each ->
                                each.kind() == FindingKind.MODEL_ID
                                        || each.kind() == FindingKind.SEAM_CALL))
                .after(drafts.keys("calls "))
                .level(Level.L2)
                .mapping(
                        "Each file says why it is here. Names with the vendor's in them that are"
                                + " stored or shown need a move of their own.")
                .gone()
                .accept("A search for the vendor's names finds only what is meant to stay.")
                .undo("Revert with the calls.")
                .work(drafts.code(leaking));
    }

    private void tests() {
        List<Changes.Change> tests =
                drafts.of(each -> each.kind() == FileKind.TEST || each.kind() == FileKind.FIXTURE);
        if (tests.isEmpty()) {
            return;
        }
        drafts.add("tests", "port", Scope.CODE)
                .title("Rewrite doubles, recordings and assertions")
                .files(tests)
                .after(drafts.keys("calls "))
                .level(Level.L2)
                .mapping(
                        "Tests change by more lines than the code they test. Assert on properties"
                                + " of answers, not on their text.")
                .gone()
                .accept("The suite passes on both sides of the flag.")
                .undo("Keep the old doubles until the clean-up.")
                .work(drafts.code(tests));
    }
}
