package dev.unmoor.desktop.whatif;

import dev.unmoor.audit.AuditException;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.memory.LiveMemory;
import dev.unmoor.desktop.session.Prospects;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.outlook.Scenario;
import dev.unmoor.outlook.Shock;
import dev.unmoor.outlook.Volume;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The what-if screen without its window: what can be supposed, what is, and what would follow. What
 * is supposed is remembered with the project.
 */
final class WhatIfModel {

    private final TaskCenter tasks;
    private final Prospects prospects;
    private final LiveMemory memory;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<@Nullable Options> options = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Results results;
    private boolean asking;
    private boolean again;

    WhatIfModel(TaskCenter tasks, Prospects prospects, LiveMemory memory) {
        this.tasks = tasks;
        this.prospects = prospects;
        this.memory = memory;
        this.reading = new Latest(tasks);
        memory.property()
                .addListener((value, before, now) -> {
                    if (!before.shocks().equals(now.shocks())
                            || !before.volumes().equals(now.volumes())) {
                        ask();
                    }
                });
    }

    /** Takes new results. */
    void show(Results now) {
        results = now;
        reading.ask(
                "read what can be supposed",
                progress -> Options.of(now, prospects.of(now)),
                options::set);
        ask();
    }

    /** What can be supposed; null until that is read. */
    ReadOnlyObjectProperty<@Nullable Options> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    /** The same; nothing until that is read. */
    Options options() {
        Options read = options.get();
        return read == null ? Options.NONE : read;
    }

    /** What would follow from what is supposed; null where nothing is. */
    ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Why there is no answer, for people; empty where there is one, or nothing is asked. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Asks again, as after a failure. */
    void retry() {
        ask();
    }

    /** What is supposed. */
    Supposed supposed() {
        return new Supposed(memory.get().shocks());
    }

    /** Scenarios that were saved. */
    List<Scenario> saved() {
        return memory.get().scenarios();
    }

    /** Supposes that something happens, or no more. */
    void set(Shock.Kind kind, @Nullable String vendor, @Nullable String model, boolean happens) {
        Supposed now = supposed();
        change(
                happens
                        ? now.with(new Shock(kind, vendor, model, 1, null))
                        : now.without(kind, vendor, model));
    }

    /** Supposes a factor, of which 1 says that nothing happens. */
    void setFactor(Shock.Kind kind, String vendor, double factor) {
        Supposed now = supposed();
        change(
                factor == 1
                        ? now.without(kind, vendor, null)
                        : now.with(new Shock(kind, vendor, null, factor, null)));
    }

    /** Supposes no more what was supposed. */
    void drop(Shock shock) {
        change(supposed().without(shock.kind(), shock.vendor(), shock.model()));
    }

    /** Supposes a scenario and nothing else. */
    void suppose(Scenario scenario) {
        change(new Supposed(scenario.shocks()));
    }

    /** Supposes nothing. */
    void clear() {
        change(new Supposed(List.of()));
    }

    /** Supposes exactly this, as when something is undone. */
    void change(Supposed next) {
        memory.change(all -> all.withShocks(next.shocks()));
    }

    /** Keeps what is supposed under a name. */
    void save(String name) {
        Supposed now = supposed();
        if (!now.shocks().isEmpty() && !name.isBlank()) {
            memory.change(all -> all.withScenario(new Scenario(name.strip(), now.shocks())));
        }
    }

    /** Keeps a scenario, as when forgetting it is undone. */
    void keep(Scenario scenario) {
        memory.change(all -> all.withScenario(scenario));
    }

    /** Forgets a saved scenario. */
    void forget(String name) {
        memory.change(all -> all.withoutScenario(name));
    }

    /** One question at a time: a slider asks faster than anything can be answered. */
    private void ask() {
        Results now = results;
        List<Shock> shocks = memory.get().shocks();
        List<Volume> volumes = memory.get().volumes();
        if (now == null || asking) {
            again = now != null;
            return;
        }
        if (shocks.isEmpty()) {
            answer.set(null);
            return;
        }
        asking = true;
        again = false;
        problem.set("");
        tasks.quietly(
                "work out what would follow",
                progress -> {
                    Outlook outlook = prospects.of(now);
                    return Answer.of(outlook, now, shocks, volumes);
                },
                found -> {
                    asking = false;
                    if (again) {
                        ask();
                    } else {
                        answer.set(found);
                    }
                },
                failure -> {
                    asking = false;
                    answer.set(null);
                    fail(failure);
                });
    }

    private void fail(Throwable failure) {
        if (failure instanceof AuditException known && known.getMessage() != null) {
            problem.set(known.getMessage());
        } else {
            problem.set(Messages.text("failed.bug"));
            tasks.unexpected("work out what would follow", failure);
        }
    }
}
