package dev.unmoor.report.plan;

import dev.unmoor.plan.kept.PlanShelf;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.report.JsonReport;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A saved plan in a JSON file that someone names, so that it can lie beside the code in Git. */
public final class PlanFile implements PlanShelf {

    /** A plan of ten thousand findings is a few megabytes. */
    private static final long LARGEST = 256L * 1024 * 1024;

    private final Path file;

    /**
     * @param file that is there, or will be
     */
    public PlanFile(Path file) {
        this.file = file;
    }

    @Override
    public SavedPlan load() throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("'" + file + "' is a folder, not a saved plan");
            }
            if (Files.size(file) > LARGEST) {
                throw new IOException("'" + file + "' is too large to be a saved plan");
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return JsonReport.readSavedPlan(new StringReader(text));
        } catch (NoSuchFileException e) {
            throw new IOException(
                    "there is no file '" + file + "'; 'unmoor plan … --save FILE' makes one", e);
        } catch (CharacterCodingException e) {
            throw new IOException("'" + file + "' is no text in UTF-8, so no saved plan", e);
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith("'" + file)
                    ? e
                    : new IOException("'" + file + "' can't be read: " + message, e);
        }
    }

    /** Writes beside the file and puts it in place in one step: a full disk destroys no plan. */
    @Override
    public void keep(SavedPlan plan) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder to keep '" + file + "' in");
        }
        Path beside = folder.resolve("." + file.getFileName() + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                JsonReport.write(plan, out);
            }
            try {
                Files.move(
                        beside,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
