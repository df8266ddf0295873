package dev.unmoor.desktop.planner;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.Planning;
import dev.unmoor.desktop.job.Job;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.Work;
import dev.unmoor.desktop.memory.Planned;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.history.HistoryException;
import dev.unmoor.model.Comparison;
import dev.unmoor.model.Id;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.outlook.Volume;
import dev.unmoor.plan.ComparisonRequest;
import dev.unmoor.plan.Patch;
import dev.unmoor.plan.PlanRequest;
import dev.unmoor.plan.Scope;
import dev.unmoor.plan.kept.Event;
import dev.unmoor.plan.kept.PlanStatus;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.plan.kept.StepState;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The planner without its window: what is chosen, the comparison and the plan that came of it, and
 * where each of its steps stands.
 */
final class PlannerModel {

    private final Workbench workbench;
    private final KeptPlans kept;
    private final InstantSource time;
    private final String person;
    private final Latest reading;
    private final Latest checking;
    private final ReadOnlyObjectWrapper<@Nullable Choices> choices = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SavedPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PlanStatus> status =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Patch> patch = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper shownOwner = new ReadOnlyStringWrapper("");
    private @Nullable Results results;
    private @Nullable Job job;
    private long asked;
    private long changes;

    /**
     * A model.
     *
     * @param person who changes plans here
     */
    PlannerModel(Workbench workbench, KeptPlans kept, InstantSource time, String person) {
        this.workbench = workbench;
        this.kept = kept;
        this.time = time;
        this.person = person;
        this.reading = new Latest(workbench.tasks());
        this.checking = new Latest(workbench.tasks());
    }

    private record Opened(Choices choices, @Nullable SavedPlan plan, String problem) {}

    /** Takes new results: what can be chosen, and how a kept plan stands to them. */
    void show(Results now) {
        boolean other = results == null || !results.root().equals(now.root());
        results = now;
        asked++;
        comparison.set(null);
        patch.set(null);
        problem.set("");
        if (other) {
            plan.set(null);
            status.set(null);
        }
        reading.ask(
                "read what can be planned",
                progress -> open(now, other),
                opened -> {
                    choices.set(opened.choices());
                    problem.set(opened.problem());
                    if (other) {
                        plan.set(opened.plan());
                    }
                    check();
                });
    }

    private Opened open(Results now, boolean other) {
        Choices read = Choices.of(now, workbench.library().get());
        if (!other) {
            return new Opened(read, null, "");
        }
        try {
            return new Opened(read, kept.load(now.root()).orElse(null), "");
        } catch (HistoryException broken) {
            return new Opened(read, null, String.valueOf(broken.getMessage()));
        }
    }

    /** What can be left, and where to; null until that is read. */
    ReadOnlyObjectProperty<@Nullable Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The same; nothing until that is read. */
    Choices choices() {
        Choices read = choices.get();
        return read == null ? Choices.NONE : read;
    }

    /** The ways out side by side; null until they are compared. */
    ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The plan that is kept; null while there is none. */
    ReadOnlyObjectProperty<@Nullable SavedPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** How the plan stands to the code; null until that is looked at. */
    ReadOnlyObjectProperty<@Nullable PlanStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The mechanical part of the plan; null until it is asked for. */
    ReadOnlyObjectProperty<@Nullable Patch> patchProperty() {
        return patch.getReadOnlyProperty();
    }

    /** Makes the patch of the plan, unless that is made or being made. */
    void makePatch() {
        Results now = results;
        SavedPlan saved = plan.get();
        if (now == null || saved == null || patch.get() != null || working.get()) {
            return;
        }
        List<Path> catalogs = workbench.preferences().catalogs();
        MigrationPlan made = saved.plan();
        run(
                Messages.text("job.patch"),
                progress ->
                        Planning.of(now.audit(), now.root(), catalogs)
                                .patch(
                                        new PlanRequest(
                                                made.from(),
                                                made.to(),
                                                saved.paths(),
                                                Id.of(Scope.class, made.scope())),
                                        Map.of(),
                                        today(now)),
                patch::set);
    }

    /** Whether something is being planned. */
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** What went wrong, for people; empty if nothing did. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is chosen. */
    Planned chosen() {
        return choices().settle(workbench.memory().get().planned());
    }

    /** Chooses what is left, where to, and how far. */
    void choose(UnaryOperator<Planned> change) {
        Planned next = change.apply(chosen());
        workbench.memory().change(all -> all.withPlanned(next));
    }

    /** Holds the targets against each other and against staying. */
    void compare() {
        Results now = results;
        Planned wanted = chosen();
        if (now == null || wanted.to().isEmpty()) {
            return;
        }
        List<List<String>> targets = wanted.to().stream().map(List::of).toList();
        List<Volume> volumes = workbench.memory().get().volumes();
        double dayRate = workbench.preferences().get().tools().dayRate();
        List<Path> catalogs = workbench.preferences().catalogs();
        run(
                Messages.text("job.compare"),
                progress -> {
                    Planning planning = learned(now, catalogs);
                    var request =
                            new ComparisonRequest(wanted.from(), targets, List.of(), scope(wanted));
                    return planning.compare(
                            request.costs(planning.costs(targets, volumes, dayRate, today(now))));
                },
                comparison::set);
    }

    /**
     * Plans the move to some targets, and keeps the plan in place of an earlier one.
     *
     * @param made hears the plan that was there before; null if none was
     */
    void plan(List<String> to, Consumer<@Nullable SavedPlan> made) {
        Results now = results;
        Planned wanted = chosen();
        if (now == null) {
            return;
        }
        List<Path> catalogs = workbench.preferences().catalogs();
        String name =
                Messages.text(
                        "planner.name",
                        String.join(", ", wanted.from().stream().map(this::name).toList()),
                        String.join(", ", to.stream().map(this::name).toList()));
        run(
                Messages.text("job.plan"),
                progress -> {
                    Planning planning = learned(now, catalogs);
                    MigrationPlan plan =
                            planning.plan(
                                    new PlanRequest(wanted.from(), to, List.of(), scope(wanted)));
                    return planning.save(name, plan, List.of(), time.instant());
                },
                fresh -> {
                    SavedPlan before = plan.get();
                    replace(fresh);
                    made.accept(before);
                });
    }

    /** Planning on which the hours bear that steps of kept plans really took. */
    private Planning learned(Results now, List<Path> catalogs)
            throws AuditException, HistoryException {
        Planning planning = Planning.of(now.audit(), now.root(), catalogs);
        planning.learn(kept.all());
        return planning;
    }

    /** Puts a plan in place of the one that is kept, as when that is undone. */
    void replace(SavedPlan next) {
        patch.set(null);
        plan.set(next);
        status.set(null);
        keep(next);
        check();
    }

    /** Forgets the plan that is kept, as when its making is undone. */
    void drop() {
        Results now = results;
        patch.set(null);
        plan.set(null);
        status.set(null);
        if (now == null) {
            return;
        }
        long order = ++changes;
        quietly(() -> kept.drop(now.root(), order));
    }

    /** Moves a step on the board. */
    void move(String step, Event.State state, String why) {
        change(now -> now.state(step, state, why, null, person, time.instant()));
    }

    /** Notes what a step really took. */
    void actual(String step, double hours) {
        change(now -> now.actual(step, hours, person, time.instant()));
    }

    /** Gives a step an owner; an empty name gives it up. */
    void owner(String step, String name) {
        change(now -> now.owner(step, name, person, time.instant()));
    }

    /** Notes something about a step. */
    void note(String step, String text) {
        change(now -> now.note(step, text, person, time.instant()));
    }

    /** Records what was decided about a step. */
    void decide(String step, String decision) {
        change(now -> now.decide(step, decision, "", person, time.instant()));
    }

    /** Takes back what was last done to the plan. */
    void undo() {
        change(now -> now.undo(person, time.instant()));
    }

    /** Does again what was last taken back. */
    void redo() {
        change(now -> now.redo(person, time.instant()));
    }

    private void change(UnaryOperator<SavedPlan> change) {
        SavedPlan now = plan.get();
        if (now != null) {
            SavedPlan next = change.apply(now);
            plan.set(next);
            keep(next);
            check();
        }
    }

    /** Where a step stands, by the team's word. */
    StepState state(String step) {
        SavedPlan now = plan.get();
        return now == null ? StepState.NEW : now.states().getOrDefault(step, StepState.NEW);
    }

    /** What the code shows of a step; null until that is looked at. */
    PlanStatus.@Nullable StepStatus seen(String step) {
        PlanStatus now = status.get();
        if (now != null) {
            for (PlanStatus.StepStatus each : now.steps()) {
                if (each.id().equals(step)) {
                    return each;
                }
            }
        }
        return null;
    }

    /** Those who have taken on steps of the plan, in the order of their names. */
    List<String> owners() {
        SavedPlan now = plan.get();
        return now == null
                ? List.of()
                : now.states().values().stream()
                        .map(StepState::owner)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Whose steps alone are shown; empty for everybody's. */
    ReadOnlyStringProperty shownOwnerProperty() {
        return shownOwner.getReadOnlyProperty();
    }

    /** Shows somebody's steps alone; everybody's for an empty name. */
    void showOwner(String name) {
        shownOwner.set(name);
    }

    /** Whether a step is shown. */
    boolean shows(MigrationPlan.Step step) {
        String owner = shownOwner.get();
        return owner.isEmpty()
                || !owners().contains(owner)
                || owner.equals(state(step.id()).owner());
    }

    /** The steps of the plan in a column of the board. */
    List<MigrationPlan.Step> column(Event.State state) {
        var column = new ArrayList<MigrationPlan.Step>();
        SavedPlan now = plan.get();
        if (now != null) {
            for (MigrationPlan.Step step : now.plan().steps()) {
                if (state(step.id()).state() == state && shows(step)) {
                    column.add(step);
                }
            }
        }
        return column;
    }

    /** The name of a vendor or target. */
    String name(String id) {
        return choices().name(id);
    }

    private void check() {
        Results now = results;
        SavedPlan saved = plan.get();
        if (now == null || saved == null || now.partial()) {
            return;
        }
        List<Path> catalogs = workbench.preferences().catalogs();
        checking.ask(
                "hold the plan against the code",
                progress -> {
                    try {
                        return Optional.of(
                                Planning.of(now.audit(), now.root(), catalogs)
                                        .status(saved, today(now)));
                    } catch (AuditException unknown) {
                        // a plan outlives its folder and its catalog: then only the team's word
                        // is known of it
                        return Optional.<PlanStatus>empty();
                    }
                },
                seen -> status.set(seen.orElse(null)));
    }

    private void keep(SavedPlan saved) {
        Results now = results;
        if (now == null) {
            return;
        }
        long order = ++changes;
        quietly(() -> kept.keep(now.root(), saved, time.instant(), order));
    }

    /** A change to what is kept. */
    private interface Change {
        void make() throws HistoryException;
    }

    private void quietly(Change change) {
        workbench
                .tasks()
                .quietly(
                        "keep the plan",
                        progress -> {
                            change.make();
                            return true;
                        },
                        done -> {},
                        failure -> problem.set(String.valueOf(failure.getMessage())));
    }

    private <T> void run(String title, Work<T> work, Consumer<T> done) {
        long mine = ++asked;
        if (job != null) {
            job.cancel();
        }
        working.set(true);
        problem.set("");
        job =
                workbench
                        .tasks()
                        .run(
                                title,
                                work,
                                made -> {
                                    if (mine == asked) {
                                        working.set(false);
                                        done.accept(made);
                                    }
                                },
                                failure -> {
                                    if (mine == asked) {
                                        working.set(false);
                                        fail(title, failure);
                                    }
                                });
    }

    private void fail(String title, Throwable failure) {
        boolean known = failure instanceof AuditException || failure instanceof HistoryException;
        if (known && failure.getMessage() != null) {
            problem.set(failure.getMessage());
        } else {
            problem.set(Messages.text("failed.bug"));
            workbench.tasks().unexpected(title, failure);
        }
    }

    private static Scope scope(Planned wanted) {
        return Id.of(Scope.class, wanted.scope());
    }

    private static LocalDate today(Results now) {
        return LocalDate.ofInstant(now.finished(), ZoneId.systemDefault());
    }
}
