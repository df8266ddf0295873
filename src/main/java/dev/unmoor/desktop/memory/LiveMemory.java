package dev.unmoor.desktop.memory;

import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.job.Throttle;
import dev.unmoor.desktop.preferences.JsonFile;
import dev.unmoor.desktop.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The memory of the project in hand: read off the window's thread when a project is opened, changed
 * on it, written off it, soon after.
 */
public final class LiveMemory {

    private static final String FOLDER = "projects";

    private final ReadOnlyObjectWrapper<ProjectMemory> current =
            new ReadOnlyObjectWrapper<>(ProjectMemory.NONE);
    private final List<UnaryOperator<ProjectMemory>> early = new ArrayList<>();
    private final Path folder;
    private final TaskCenter tasks;
    private final Consumer<IOException> notWritten;
    private final Latest reading;
    private final Throttle write;
    private final Object writing = new Object();
    private @Nullable Path root;
    private boolean read;
    private boolean unwritten;
    private long asked;
    private long written;

    /**
     * Follows a session.
     *
     * @param folder the program's own folder
     * @param notWritten hears, on the window's thread, when a file can't be read or written
     */
    public LiveMemory(
            Session session, TaskCenter tasks, Path folder, Consumer<IOException> notWritten) {
        this.tasks = tasks;
        this.folder = folder;
        this.notWritten = notWritten;
        this.reading = new Latest(tasks);
        this.write = tasks.throttle(this::writeSoon);
        session.phaseProperty().addListener((value, before, now) -> follow(session.root()));
        follow(session.root());
    }

    /** What is remembered now. */
    public ProjectMemory get() {
        return current.get();
    }

    /** What is remembered now, to listen to. */
    public ReadOnlyObjectProperty<ProjectMemory> property() {
        return current.getReadOnlyProperty();
    }

    /** Changes it and has it written; without a project, nothing is remembered. */
    public void change(UnaryOperator<ProjectMemory> change) {
        if (root == null) {
            return;
        }
        if (!read) {
            // what was kept is still on its way, and must not be lost
            early.add(change);
        }
        ProjectMemory next = change.apply(current.get());
        if (!next.equals(current.get())) {
            current.set(next);
            if (read) {
                unwritten = true;
                write.request();
            }
        }
    }

    private void follow(@Nullable Path now) {
        if (Objects.equals(now, root)) {
            return;
        }
        writeSoon();
        root = now;
        read = false;
        early.clear();
        current.set(ProjectMemory.NONE);
        if (now == null) {
            return;
        }
        JsonFile<ProjectMemory> file = file(now);
        reading.ask(
                "read what is remembered",
                progress -> {
                    try {
                        synchronized (writing) {
                            return new Read(file.read(), null);
                        }
                    } catch (IOException failure) {
                        return new Read(ProjectMemory.NONE, failure);
                    }
                },
                this::take);
    }

    private record Read(ProjectMemory memory, @Nullable IOException failure) {}

    private void take(Read kept) {
        read = true;
        ProjectMemory next = kept.memory();
        for (UnaryOperator<ProjectMemory> change : early) {
            next = change.apply(next);
        }
        current.set(next);
        if (!early.isEmpty()) {
            early.clear();
            unwritten = true;
            write.request();
        }
        if (kept.failure() != null) {
            notWritten.accept(kept.failure());
        }
    }

    private JsonFile<ProjectMemory> file(Path project) {
        return new JsonFile<>(
                folder.resolve(FOLDER).resolve(key(project) + ".json"),
                ProjectMemory.class,
                ProjectMemory.NONE);
    }

    /** A name for a project's file that is the same next time and says nothing of its path. */
    private static String key(Path project) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(project.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void writeSoon() {
        Path project = root;
        if (project == null || !unwritten) {
            return;
        }
        unwritten = false;
        ProjectMemory written = current.get();
        long mine = ++asked;
        tasks.quietly(
                "write what is remembered",
                progress -> {
                    write(project, written, mine);
                    return written;
                },
                done -> {},
                failure ->
                        notWritten.accept(
                                failure instanceof IOException io ? io : new IOException(failure)));
    }

    /** Writes what is not written yet at once, as when the window closes. */
    public void flush() throws IOException {
        if (root != null && unwritten) {
            unwritten = false;
            write(root, current.get(), ++asked);
        }
    }

    /** Workers may overtake each other; what was asked for last stays. */
    private void write(Path project, ProjectMemory memory, long order) throws IOException {
        synchronized (writing) {
            if (order > written) {
                file(project).write(memory);
                written = order;
            }
        }
    }
}
