package dev.unmoor.desktop.preferences;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file in which preferences are kept. */
public final class PreferencesFile {

    private static final String NAME = "preferences.json";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private final Path file;

    /** Keeps preferences in the given folder, which need not exist yet. */
    public PreferencesFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** The file of the person who runs the program. */
    public static PreferencesFile ofThisUser() {
        return new PreferencesFile(ConfigFolder.ofThisMachine());
    }

    /** Where it is. */
    public Path path() {
        return file;
    }

    /**
     * Reads what was kept. Where there is nothing yet, or nothing that can be understood, gives the
     * usual; what can't be understood is set aside beside it, not lost.
     *
     * @throws IOException if the file is there and can't be read
     */
    public Preferences read() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return Preferences.USUAL;
        }
        try {
            Preferences read = JSON.readValue(bytes, Preferences.class);
            return read == null ? Preferences.USUAL : read;
        } catch (JacksonException broken) {
            Files.move(
                    file,
                    file.resolveSibling(NAME + ".broken"),
                    StandardCopyOption.REPLACE_EXISTING);
            return Preferences.USUAL;
        }
    }

    /** Writes them, whole or not at all. */
    public void write(Preferences preferences) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " has no folder");
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, NAME, ".part");
        try {
            Files.write(draft, JSON.writeValueAsBytes(preferences));
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException plain) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
