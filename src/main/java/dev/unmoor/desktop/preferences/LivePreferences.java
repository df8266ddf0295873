package dev.unmoor.desktop.preferences;

import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.job.Throttle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The preferences of the running window: changed on its thread, written off it, soon after. */
public final class LivePreferences {

    private final ReadOnlyObjectWrapper<Preferences> current;
    private final PreferencesFile file;
    private final TaskCenter tasks;
    private final Consumer<IOException> notWritten;
    private final Throttle write;
    private final Object writing = new Object();

    /**
     * Starts from what was read.
     *
     * @param notWritten hears, on the window's thread, when the file can't be written
     */
    public LivePreferences(
            Preferences read,
            PreferencesFile file,
            TaskCenter tasks,
            Consumer<IOException> notWritten) {
        this.current = new ReadOnlyObjectWrapper<>(read);
        this.file = file;
        this.tasks = tasks;
        this.notWritten = notWritten;
        this.write = tasks.throttle(this::writeSoon);
    }

    /** What holds now. */
    public Preferences get() {
        return current.get();
    }

    /** Folders with further catalog files. */
    public List<Path> catalogs() {
        return current.get().tools().catalogs().stream().map(Path::of).toList();
    }

    /** Where they are kept. */
    public Path path() {
        return file.path();
    }

    /** What holds now, to listen to. */
    public ReadOnlyObjectProperty<Preferences> property() {
        return current.getReadOnlyProperty();
    }

    /** Changes them and has them written. */
    public void change(UnaryOperator<Preferences> change) {
        Preferences next = change.apply(current.get());
        if (!next.equals(current.get())) {
            current.set(next);
            write.request();
        }
    }

    /** Writes them at once, as when the window closes. */
    public void flush() throws IOException {
        synchronized (writing) {
            file.write(current.get());
        }
    }

    private void writeSoon() {
        Preferences written = current.get();
        tasks.quietly(
                "write preferences",
                progress -> {
                    synchronized (writing) {
                        file.write(written);
                    }
                    return written;
                },
                done -> {},
                failure ->
                        notWritten.accept(
                                failure instanceof IOException io ? io : new IOException(failure)));
    }
}
