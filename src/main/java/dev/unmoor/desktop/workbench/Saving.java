package dev.unmoor.desktop.workbench;

import dev.unmoor.desktop.text.Messages;
import java.io.IOException;
import java.nio.file.Path;

/** Writes files that people asked for, away from the window's thread, and says how it went. */
public final class Saving {

    private Saving() {}

    /** Writes a file. */
    @FunctionalInterface
    public interface Writer {
        void to(Path file) throws IOException;
    }

    /**
     * Writes a file as a job; then offers to open it, or says why it could not be written.
     *
     * @param writer called on a worker
     */
    public static void run(Workbench workbench, Path file, Writer writer) {
        Notices notices = workbench.notices();
        workbench
                .tasks()
                .run(
                        Messages.text("job.export"),
                        progress -> {
                            writer.to(file);
                            return file;
                        },
                        done ->
                                notices.done(
                                        Messages.text("export.done", done.toString()),
                                        Messages.text("export.open"),
                                        () -> workbench.outside().open(done)),
                        failure ->
                                notices.problem(
                                        Messages.text(
                                                "export.failed",
                                                file.toString(),
                                                String.valueOf(failure.getMessage())),
                                        ""));
    }
}
