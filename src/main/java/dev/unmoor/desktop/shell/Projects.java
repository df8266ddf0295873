package dev.unmoor.desktop.shell;

import dev.unmoor.audit.Repository;
import dev.unmoor.desktop.job.Progress;
import dev.unmoor.desktop.job.Work;
import dev.unmoor.desktop.session.Sample;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ways to open a project: a folder chosen, a path or an address given, the sample. */
final class Projects {

    private final Workbench workbench;
    private final Path dataFolder;

    /**
     * @param dataFolder where the sample is laid out
     */
    Projects(Workbench workbench, Path dataFolder) {
        this.workbench = workbench;
        this.dataFolder = dataFolder;
    }

    /** Asks for a folder. */
    void choose() {
        workbench
                .dialogs()
                .chooseFolder(Messages.text("open.title"))
                .ifPresent(folder -> workbench.session().open(folder));
    }

    /** Opens a path, or clones a repository and opens that. */
    void open(String place) {
        if (Repository.isElsewhere(place)) {
            bring(
                    Messages.text("job.clone", place),
                    progress -> Repository.local(place, new Cloning(progress)),
                    "clone.failed");
        } else {
            workbench.session().open(Path.of(place));
        }
    }

    /** Lays the sample out and opens it. */
    void openSample() {
        bring(
                Messages.text("job.sample"),
                progress -> {
                    Files.createDirectories(dataFolder);
                    return Sample.layOut(dataFolder.resolve("samples"));
                },
                "sample.failed");
    }

    private void bring(String title, Work<Path> work, String failed) {
        workbench
                .tasks()
                .run(
                        title,
                        work,
                        folder -> workbench.session().open(folder),
                        failure ->
                                workbench
                                        .notices()
                                        .problem(
                                                Messages.text(
                                                        failed,
                                                        String.valueOf(failure.getMessage())),
                                                ""));
    }

    private record Cloning(Progress progress) implements Repository.Listener {
        @Override
        public void progress(String task, double share) {
            progress.report(share, task);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
