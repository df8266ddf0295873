package dev.unmoor.desktop.models;

import dev.unmoor.audit.AuditException;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.memory.LiveMemory;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.session.Prospects;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.text.Amounts;
import dev.unmoor.outlook.InputException;
import dev.unmoor.outlook.ModelLine;
import dev.unmoor.outlook.Models;
import dev.unmoor.outlook.Volume;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What models cost, without a window: volumes go in, bills and alternatives come out. */
final class CostModel {

    private final TaskCenter tasks;
    private final Prospects prospects;
    private final LiveMemory memory;
    private final LivePreferences preferences;
    private final Latest working;
    private final ReadOnlyObjectWrapper<@Nullable Models> models = new ReadOnlyObjectWrapper<>();
    private @Nullable Results results;

    CostModel(
            TaskCenter tasks, Prospects prospects, LiveMemory memory, LivePreferences preferences) {
        this.tasks = tasks;
        this.prospects = prospects;
        this.memory = memory;
        this.preferences = preferences;
        this.working = new Latest(tasks);
        memory.property()
                .addListener((value, before, now) -> {
                    if (!before.volumes().equals(now.volumes())) {
                        ask();
                    }
                });
        preferences
                .property()
                .addListener((value, before, now) -> {
                    if (before.tools().dayRate() != now.tools().dayRate()) {
                        ask();
                    }
                });
    }

    /** Takes new results. */
    void show(Results now) {
        results = now;
        ask();
    }

    /** The models with their bills; null until they are worked out. */
    ReadOnlyObjectProperty<@Nullable Models> modelsProperty() {
        return models.getReadOnlyProperty();
    }

    /** The line of a model, if it is worked out. */
    @Nullable ModelLine line(String id) {
        Models known = models.get();
        if (known != null) {
            for (ModelLine line : known.lines()) {
                if (line.id().equals(id)) {
                    return line;
                }
            }
        }
        return null;
    }

    /** The volumes that were entered. */
    List<Volume> volumes() {
        return memory.get().volumes();
    }

    /** What a working day costs, US dollars; 0 where it was not said. */
    double dayRate() {
        return preferences.get().tools().dayRate();
    }

    /**
     * Takes what was typed for a working day.
     *
     * @return whether it is a number
     */
    boolean setDayRate(String typed) {
        OptionalDouble rate = Amounts.parse(typed);
        rate.ifPresent(value -> preferences.change(all -> all.withDayRate(value)));
        return rate.isPresent();
    }

    /**
     * Takes what was typed for a model's month.
     *
     * @return whether all three are numbers
     */
    boolean setVolume(String model, String calls, String input, String output) {
        OptionalLong howMany = Amounts.count(calls);
        OptionalLong in = Amounts.count(input);
        OptionalLong out = Amounts.count(output);
        if (howMany.isEmpty() || in.isEmpty() || out.isEmpty()) {
            return false;
        }
        var volume = new Volume(model, howMany.getAsLong(), in.getAsLong(), out.getAsLong());
        memory.change(all -> all.withVolume(volume));
        return true;
    }

    /**
     * Takes volumes from a table, which replace those of the same models.
     *
     * @param done hears how many models had one
     * @param failed hears what is wrong, for people
     */
    void importVolumes(Path file, Consumer<Integer> done, Consumer<String> failed) {
        Results now = results;
        if (now == null) {
            return;
        }
        tasks.quietly(
                "read volumes",
                progress -> VolumesFile.read(file, now.audit().findings()),
                read -> {
                    memory.change(all -> {
                        var next = all;
                        for (Volume volume : read) {
                            next = next.withVolume(volume);
                        }
                        return next;
                    });
                    done.accept(read.size());
                },
                failure -> {
                    boolean foreseen =
                            failure instanceof InputException || failure instanceof IOException;
                    failed.accept(String.valueOf(failure.getMessage()));
                    if (!foreseen) {
                        tasks.unexpected("read volumes", failure);
                    }
                });
    }

    /** A table of the volumes, with empty rows for models that have none. */
    String table() {
        Results now = results;
        List<String> ids =
                now == null
                        ? List.of()
                        : now.audit().models().stream().map(model -> model.id()).toList();
        return VolumesFile.write(ids, volumes());
    }

    private void ask() {
        Results now = results;
        if (now == null) {
            return;
        }
        List<Volume> volumes = volumes();
        double dayRate = dayRate();
        working.ask(
                "work out what models cost", progress -> cost(now, volumes, dayRate), models::set);
    }

    private Models cost(Results now, List<Volume> volumes, double dayRate) throws AuditException {
        return prospects.of(now).models(volumes, dayRate);
    }
}
