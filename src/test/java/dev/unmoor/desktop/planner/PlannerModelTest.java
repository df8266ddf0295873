package dev.unmoor.desktop.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.fixture.Direct;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.fixture.SampleAudit;
import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.memory.LiveMemory;
import dev.unmoor.desktop.memory.Planned;
import dev.unmoor.desktop.navigation.Navigator;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.preferences.Preferences;
import dev.unmoor.desktop.preferences.PreferencesFile;
import dev.unmoor.desktop.session.AuditArchive;
import dev.unmoor.desktop.session.Judged;
import dev.unmoor.desktop.session.Library;
import dev.unmoor.desktop.session.Names;
import dev.unmoor.desktop.session.Prospects;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.workbench.FileDialogs;
import dev.unmoor.desktop.workbench.Notices;
import dev.unmoor.desktop.workbench.Outside;
import dev.unmoor.desktop.workbench.Remembered;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Comparison;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.Patch;
import dev.unmoor.plan.kept.Event;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.plan.kept.StepState;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the sample, with the real engine behind it. */
class PlannerModelTest {

    @TempDir private Path folder;

    private final TaskCenter tasks = Direct.tasks();
    private Workbench workbench;
    private PlannerModel model;

    @BeforeEach
    void open() {
        var session =
                new Session(
                        (request, listener) -> FixtureAudit.make(),
                        tasks,
                        () -> Stagehand.NOW,
                        () -> Names.NONE,
                        List::of,
                        AuditArchive.NONE,
                        Judged.NOTHING);
        session.open(Path.of("/project"));
        var preferences =
                new LivePreferences(
                        Preferences.USUAL,
                        new PreferencesFile(folder),
                        tasks,
                        failure -> {
                            throw new AssertionError(failure);
                        });
        workbench =
                new Workbench(
                        session,
                        new Navigator(),
                        tasks,
                        preferences,
                        new LiveMemory(
                                session,
                                tasks,
                                folder,
                                failure -> {
                                    throw new AssertionError(failure);
                                }),
                        Remembered.in(folder.resolve("history.db")),
                        new Actions(),
                        unused(FileDialogs.class),
                        unused(Outside.class),
                        unused(Notices.class),
                        Library::bundled,
                        new Prospects(List::of));
        model = model();
        model.show(SampleAudit.results());
    }

    private PlannerModel model() {
        return new PlannerModel(
                workbench, new KeptPlans(workbench.remembered()), () -> Stagehand.NOW, "ada");
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            throw new AssertionError(method + " is not to be called");
                        }));
    }

    private SavedPlan planned() {
        String target = model.chosen().to().getFirst();
        model.plan(List.of(target), before -> {});
        SavedPlan plan = model.planProperty().get();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(plan).isNotNull();
        return plan;
    }

    @Test
    void beginsWithTheVendorThatIsUsedMostAndTheNearestTargets() {
        Choices choices = model.choicesProperty().get();
        Planned chosen = model.chosen();
        assertThat(chosen.from()).containsExactly(choices.from().getFirst().id());
        assertThat(chosen.to()).hasSize(3).doesNotContainAnyElementsOf(chosen.from());
        assertThat(choices.from())
                .extracting(Choices.Choice::figure)
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @Test
    void choicesAreRememberedAsFarAsTheyStillHold() {
        Choices choices = model.choicesProperty().get();
        String last =
                choices.to().stream()
                        .map(Choices.Choice::id)
                        .filter(id -> !model.chosen().from().contains(id))
                        .toList()
                        .getLast();
        model.choose(now -> new Planned(now.from(), List.of(last, "gone"), "code"));
        assertThat(model.chosen().to()).containsExactly(last);
        assertThat(model.chosen().scope()).isEqualTo("code");
        assertThat(workbench.memory().get().planned().to()).containsExactly(last, "gone");
    }

    @Test
    void comparesSeveralTargetsAndThenStaying() {
        model.choose(now -> new Planned(now.from(), now.to().subList(0, 2), "code"));
        model.compare();
        Comparison comparison = model.comparisonProperty().get();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.workingProperty().get()).isFalse();
        assertThat(comparison).isNotNull();
        assertThat(comparison.options()).hasSize(2);
        assertThat(comparison.matrix())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells()).hasSize(2));
        assertThat(comparison.advice().sentence()).isNotBlank();
        model.show(SampleAudit.results());
        assertThat(model.comparisonProperty().get()).isNull();
    }

    @Test
    void aFirstPlanThatIsUndoneIsForgotten() {
        planned();
        model.drop();
        assertThat(model.planProperty().get()).isNull();
        PlannerModel later = model();
        later.show(SampleAudit.results());
        assertThat(later.planProperty().get()).isNull();
        assertThat(later.problemProperty().get()).isEmpty();
    }

    @Test
    void aPlanIsKeptAndGoneOnWith() {
        SavedPlan plan = planned();
        assertThat(Phases.of(plan.plan()).values().stream().mapToInt(List::size).sum())
                .isEqualTo(plan.plan().steps().size());
        String step = plan.plan().steps().getFirst().id();
        model.move(step, Event.State.DOING, "");
        assertThat(model.column(Event.State.DOING))
                .extracting(MigrationPlan.Step::id)
                .containsExactly(step);
        PlannerModel later = model();
        later.show(SampleAudit.results());
        assertThat(later.state(step).state()).isEqualTo(Event.State.DOING);
        assertThat(later.planProperty().get()).isEqualTo(model.planProperty().get());
    }

    @Test
    void whatIsDoneToAPlanCanBeTakenBackAndDoneAgain() {
        SavedPlan plan = planned();
        String step = plan.plan().steps().getFirst().id();
        model.move(step, Event.State.DISMISSED, "not ours");
        assertThat(model.state(step).why()).isEqualTo("not ours");
        model.undo();
        assertThat(model.state(step).state()).isEqualTo(Event.State.OPEN);
        model.redo();
        assertThat(model.state(step).state()).isEqualTo(Event.State.DISMISSED);
    }

    @Test
    void whatTheTeamSaysOfAStepIsKeptAndCanBeTakenBack() {
        String step = planned().plan().steps().getFirst().id();
        model.owner(step, " Ada ");
        model.actual(step, 12.5);
        model.note(step, "Ask legal first");
        model.decide(step, "Go by the gateway");
        PlannerModel later = model();
        later.show(SampleAudit.results());
        StepState said = later.state(step);
        assertThat(said.owner()).isEqualTo("Ada");
        assertThat(said.actualHours()).isEqualTo(12.5);
        assertThat(said.notes())
                .extracting(StepState.Remark::text)
                .containsExactly("Ask legal first");
        assertThat(said.decisions())
                .extracting(StepState.Remark::text)
                .containsExactly("Go by the gateway");
        model.undo();
        assertThat(model.state(step).decisions()).isEmpty();
        assertThat(model.state(step).notes()).hasSize(1);
    }

    @Test
    void somebodysStepsCanBeShownAlone() {
        SavedPlan plan = planned();
        String step = plan.plan().steps().getFirst().id();
        assertThat(model.owners()).isEmpty();
        model.owner(step, "Ada");
        assertThat(model.owners()).containsExactly("Ada");
        model.showOwner("Ada");
        assertThat(model.column(Event.State.OPEN))
                .extracting(MigrationPlan.Step::id)
                .containsExactly(step);
        model.owner(step, "");
        assertThat(model.column(Event.State.OPEN)).hasSameSizeAs(plan.plan().steps());
    }

    @Test
    void whatStepsReallyTookBearsOnTheNextPlan() {
        SavedPlan plan = planned();
        assertThat(plan.plan().effort().calibration()).isEqualTo(1);
        for (MigrationPlan.Step step : plan.plan().steps()) {
            if (step.p50Hours() > 0) {
                model.actual(step.id(), step.p50Hours() * 3);
                model.move(step.id(), Event.State.DONE, "");
            }
        }
        SavedPlan next = planned();
        assertThat(next.plan().effort().calibration()).isGreaterThan(1);
        assertThat(next.plan().effort().p50Days()).isGreaterThan(plan.plan().effort().p50Days());
    }

    @Test
    void theCodeIsLookedAtForEachStep() {
        SavedPlan plan = planned();
        assertThat(model.statusProperty().get()).isNotNull();
        for (MigrationPlan.Step step : plan.plan().steps()) {
            assertThat(model.seen(step.id())).as(step.id()).isNotNull();
            assertThat(StepSign.of(model.state(step.id()), model.seen(step.id())).words())
                    .isNotBlank();
        }
        assertThat(model.statusProperty().get().doneShare()).isBetween(0.0, 1.0);
    }

    @Test
    void anotherPlanReplacesTheFirstAndCanGiveWayToItAgain() {
        SavedPlan first = planned();
        var replaced = new AtomicReference<SavedPlan>();
        model.plan(List.of(model.chosen().to().get(1)), replaced::set);
        assertThat(replaced.get()).isEqualTo(first);
        assertThat(model.planProperty().get()).isNotEqualTo(first);
        model.replace(first);
        assertThat(model.planProperty().get()).isEqualTo(first);
    }

    @Test
    void whatIsMechanicalIsAPatchAndTheRestIsListed() throws IOException {
        SavedPlan plan = planned();
        var before = new PlanExport.Parts(plan, null, null, null);
        assertThat(PlanExport.missing(PlanExport.Form.PATCH, before)).isNotEmpty();
        assertThat(PlanExport.missing(PlanExport.Form.HTML, before)).isEmpty();
        model.makePatch();
        assertThat(model.problemProperty().get()).isEmpty();
        Patch patch = model.patchProperty().get();
        assertThat(patch).isNotNull();
        assertThat(patch.changed().size() + patch.left().size()).isPositive();
        var parts = new PlanExport.Parts(plan, model.statusProperty().get(), null, patch);
        for (PlanExport.Form form : PlanExport.Form.values()) {
            if (PlanExport.missing(form, parts).isEmpty()) {
                Path file = folder.resolve(form.id());
                PlanExport.put(form, parts, file);
                assertThat(file).as(form.id()).exists();
            }
        }
        assertThat(Files.readString(folder.resolve("patch"))).isEqualTo(patch.diff());
        assertThat(Files.readString(folder.resolve("html"))).contains(plan.plan().to().getFirst());
        model.replace(plan);
        assertThat(model.patchProperty().get()).isNull();
    }

    @Test
    void aMoveToNowhereIsSaid() {
        model.plan(List.of("no-such-target"), before -> {});
        assertThat(model.problemProperty().get()).contains("no-such-target");
        assertThat(model.planProperty().get()).isNull();
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void aProjectWithoutVendorsHasNothingToLeave() {
        model.show(
                Results.of(
                        FixtureAudit.ROOT, FixtureAudit.empty(), false, Stagehand.NOW, Names.NONE));
        assertThat(model.choicesProperty().get().isEmpty()).isTrue();
        assertThat(model.chosen().from()).isEmpty();
    }
}
