package dev.unmoor.plan.kept;

import dev.unmoor.model.Id;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.TreeReader;
import dev.unmoor.plan.kept.StepState.Remark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is being carried out: the document {@code unmoor-saved-plan/1}.
 *
 * <p>Immutable: everything that happens gives a new value with one more event. Nothing is ever
 * removed, so undo can be undone and whoever looks later sees what was thought at the time.
 *
 * @param name for people
 * @param created ISO instant
 * @param paths globs that the plan was narrowed to; empty for the whole tree
 * @param plan as it was made
 * @param guards how each of its files was, by path
 * @param events what has happened since, in order
 */
public record SavedPlan(
        String name,
        String created,
        List<String> paths,
        MigrationPlan plan,
        Map<String, Guard> guards,
        List<Event> events) {

    /** The schema's name, written first in the document. */
    public static final String SCHEMA = "unmoor-saved-plan/1";

    public SavedPlan {
        paths = List.copyOf(paths);
        guards = Collections.unmodifiableMap(new TreeMap<>(guards));
        events = List.copyOf(events);
    }

    /**
     * Begins to keep a plan.
     *
     * @param reader of the tree that the plan was made from
     */
    public static SavedPlan of(
            String name, MigrationPlan plan, List<String> paths, TreeReader reader, Instant now) {
        var guards = new TreeMap<String, Guard>();
        plan.files().forEach(each -> guards.put(each.path(), Guard.of(reader, each.path())));
        for (MigrationPlan.Step step : plan.steps()) {
            step.files().forEach(path -> guards.put(path, Guard.of(reader, path)));
            step.places()
                    .forEach(place -> guards.put(place.path(), Guard.of(reader, place.path())));
        }
        return new SavedPlan(name, now.toString(), paths, plan, guards, List.of());
    }

    /** A step of the plan. */
    public Optional<MigrationPlan.Step> step(String id) {
        return plan.steps().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Sets how far a step is.
     *
     * @param why the reason; a dismissal needs one
     * @param until the day from which a dismissal no longer holds; null for ever
     * @throws IllegalArgumentException if the plan has no such step, or a dismissal has no reason
     */
    public SavedPlan state(
            String step,
            Event.State state,
            String why,
            @Nullable LocalDate until,
            String by,
            Instant now) {
        if (state == Event.State.DISMISSED && why.isBlank()) {
            throw new IllegalArgumentException("a step is dismissed for a reason: say which");
        }
        String day = until == null || state != Event.State.DISMISSED ? null : until.toString();
        return with(Event.Kind.STATE, known(step), state.id(), why, day, null, by, now);
    }

    /**
     * Gives a step an owner; an empty name gives it up.
     *
     * @throws IllegalArgumentException if the plan has no such step
     */
    public SavedPlan owner(String step, String owner, String by, Instant now) {
        return with(Event.Kind.OWNER, known(step), owner.strip(), "", null, null, by, now);
    }

    /**
     * Notes something.
     *
     * @param step of the plan; null for the whole
     * @throws IllegalArgumentException if the plan has no such step, or nothing is said
     */
    public SavedPlan note(@Nullable String step, String text, String by, Instant now) {
        return with(Event.Kind.NOTE, known(step), said(text), "", null, null, by, now);
    }

    /**
     * Records a decision.
     *
     * @param step of the plan; null for the whole
     * @throws IllegalArgumentException if the plan has no such step, or nothing is said
     */
    public SavedPlan decide(
            @Nullable String step, String decision, String why, String by, Instant now) {
        return with(Event.Kind.DECISION, known(step), said(decision), why, null, null, by, now);
    }

    /**
     * Records what a step really took.
     *
     * @param hours above 0
     * @throws IllegalArgumentException if the plan has no such step, or that is no time
     */
    public SavedPlan actual(String step, double hours, String by, Instant now) {
        if (!(hours > 0) || hours > 1e6) {
            throw new IllegalArgumentException("what a step took is a number of hours above 0");
        }
        return with(
                Event.Kind.ACTUAL, known(step), Double.toString(hours), "", null, null, by, now);
    }

    /**
     * Takes back what was last done and not taken back yet; the same plan where there is nothing.
     */
    public SavedPlan undo(String by, Instant now) {
        return undoable()
                .map(each ->
                        with(
                                Event.Kind.UNDO,
                                each.step(),
                                each.kind().id(),
                                "",
                                null,
                                each.number(),
                                by,
                                now))
                .orElse(this);
    }

    /** Takes back the last undo, if nothing else has happened since. */
    public SavedPlan redo(String by, Instant now) {
        return redoable()
                .map(each ->
                        with(
                                Event.Kind.UNDO,
                                each.step(),
                                each.kind().id(),
                                "",
                                null,
                                each.number(),
                                by,
                                now))
                .orElse(this);
    }

    /** What an undo would take back. */
    public Optional<Event> undoable() {
        List<Event> effective = effective();
        return effective.isEmpty() ? Optional.empty() : Optional.of(effective.getLast());
    }

    /** The undo that a redo would take back. */
    public Optional<Event> redoable() {
        Set<Integer> cancelled = cancelled();
        for (int i = events.size() - 1; i >= 0; i--) {
            Event event = events.get(i);
            if (event.kind() != Event.Kind.UNDO) {
                return Optional.empty();
            }
            boolean undo = undoes(event).kind() != Event.Kind.UNDO;
            if (undo && !cancelled.contains(event.number())) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    private Event undoes(Event undo) {
        Integer number = undo.undoes();
        return number == null ? undo : events.get(number - 1);
    }

    /** The events that hold: undos and what they took back are left out. */
    public List<Event> effective() {
        Set<Integer> cancelled = cancelled();
        return events.stream()
                .filter(each ->
                        each.kind() != Event.Kind.UNDO && !cancelled.contains(each.number()))
                .toList();
    }

    /** Read from the end, an undo that was itself undone takes nothing back. */
    private Set<Integer> cancelled() {
        var cancelled = new HashSet<Integer>();
        for (int i = events.size() - 1; i >= 0; i--) {
            Event event = events.get(i);
            if (event.kind() == Event.Kind.UNDO
                    && event.undoes() != null
                    && !cancelled.contains(event.number())) {
                cancelled.add(event.undoes());
            }
        }
        return cancelled;
    }

    /** Where each step stands, in the plan's order. */
    public Map<String, StepState> states() {
        var states = new LinkedHashMap<String, StepState>();
        plan.steps().forEach(each -> states.put(each.id(), StepState.NEW));
        for (Event event : effective()) {
            if (event.step() != null) {
                states.computeIfPresent(event.step(), (id, state) -> after(state, event));
            }
        }
        return states;
    }

    /** What was said of the plan as a whole: notes and decisions. */
    public StepState whole() {
        StepState state = StepState.NEW;
        for (Event event : effective()) {
            if (event.step() == null) {
                state = after(state, event);
            }
        }
        return state;
    }

    private static StepState after(StepState state, Event event) {
        return switch (event.kind()) {
            case STATE ->
                    new StepState(
                            Id.of(Event.State.class, event.value()),
                            event.why(),
                            event.until(),
                            state.owner(),
                            state.notes(),
                            state.decisions(),
                            state.actualHours());
            case OWNER ->
                    new StepState(
                            state.state(),
                            state.why(),
                            state.until(),
                            event.value(),
                            state.notes(),
                            state.decisions(),
                            state.actualHours());
            case NOTE ->
                    new StepState(
                            state.state(),
                            state.why(),
                            state.until(),
                            state.owner(),
                            and(state.notes(), event),
                            state.decisions(),
                            state.actualHours());
            case DECISION ->
                    new StepState(
                            state.state(),
                            state.why(),
                            state.until(),
                            state.owner(),
                            state.notes(),
                            and(state.decisions(), event),
                            state.actualHours());
            case ACTUAL ->
                    new StepState(
                            state.state(),
                            state.why(),
                            state.until(),
                            state.owner(),
                            state.notes(),
                            state.decisions(),
                            Double.valueOf(event.value()));
            case UNDO -> state;
        };
    }

    private static List<Remark> and(List<Remark> remarks, Event event) {
        var more = new ArrayList<>(remarks);
        more.add(new Remark(event.at(), event.by(), event.value(), event.why()));
        return more;
    }

    private SavedPlan with(
            Event.Kind kind,
            @Nullable String step,
            String value,
            String why,
            @Nullable String until,
            @Nullable Integer undoes,
            String by,
            Instant now) {
        var more = new ArrayList<>(events);
        more.add(
                new Event(
                        events.size() + 1,
                        now.toString(),
                        by,
                        kind,
                        step,
                        value,
                        why.strip(),
                        until,
                        undoes));
        return new SavedPlan(name, created, paths, plan, guards, more);
    }

    private @Nullable String known(@Nullable String step) {
        if (step != null && step(step).isEmpty()) {
            throw new IllegalArgumentException(
                    "the plan has no step '"
                            + step
                            + "'; it has "
                            + String.join(
                                    ", ",
                                    plan.steps().stream().map(MigrationPlan.Step::id).toList()));
        }
        return step;
    }

    private static String said(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing was said");
        }
        return text.strip();
    }

    /**
     * Checks that a plan that was read makes sense.
     *
     * @throws IllegalArgumentException with the first thing that doesn't
     */
    public void check() {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event.number() != i + 1) {
                throw new IllegalArgumentException(
                        "event " + (i + 1) + " has the number " + event.number());
            }
            Integer undoes = event.undoes();
            boolean undo = event.kind() == Event.Kind.UNDO;
            if (undo != (undoes != null) || (undoes != null && (undoes < 1 || undoes > i))) {
                throw new IllegalArgumentException(
                        "event " + event.number() + " takes back an event that is not before it");
            }
            if (event.kind() == Event.Kind.STATE) {
                Id.of(Event.State.class, event.value());
            }
            if (event.kind() == Event.Kind.ACTUAL) {
                actual(event);
            }
            date(event);
        }
    }

    private static void actual(Event event) {
        try {
            if (!(Double.parseDouble(event.value()) > 0)) {
                throw new NumberFormatException("not above 0");
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "event "
                            + event.number()
                            + " records '"
                            + event.value()
                            + "', which is no number of hours",
                    e);
        }
    }

    private static void date(Event event) {
        if (event.until() == null) {
            return;
        }
        try {
            LocalDate.parse(event.until());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "event " + event.number() + " holds until '" + event.until() + "', no day", e);
        }
    }
}
