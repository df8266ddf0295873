package dev.unmoor.desktop.planner;

import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.report.plan.PlanFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The plan that is being carried out in each project, in the program's own folder. */
final class KeptPlans {

    private static final String FOLDER = "plans";

    private final Path folder;
    private long last;

    KeptPlans(Path folder) {
        this.folder = folder.resolve(FOLDER);
    }

    /**
     * The plan of a project.
     *
     * @throws IOException if there is one that can't be read
     */
    Optional<SavedPlan> load(Path project) throws IOException {
        Path file = file(project);
        return Files.exists(file) ? Optional.of(new PlanFile(file).load()) : Optional.empty();
    }

    /**
     * Keeps the plan of a project in place of the earlier one.
     *
     * @param order rises with each change; workers may overtake each other, and the last one stays
     */
    synchronized void keep(Path project, SavedPlan plan, long order) throws IOException {
        if (order > last) {
            Files.createDirectories(folder);
            new PlanFile(file(project)).keep(plan);
            last = order;
        }
    }

    private Path file(Path project) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(project.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 8) + ".json");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
