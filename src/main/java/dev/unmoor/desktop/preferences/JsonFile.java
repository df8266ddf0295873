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

/**
 * A file of the program's own in which one value is kept.
 *
 * @param <T> what is kept
 */
public final class JsonFile<T> {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private final Path file;
    private final Class<T> type;
    private final T usual;

    /**
     * Keeps a value in a file, whose folder need not exist yet.
     *
     * @param usual what holds while nothing is kept
     */
    public JsonFile(Path file, Class<T> type, T usual) {
        this.file = file;
        this.type = type;
        this.usual = usual;
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
    public T read() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return usual;
        }
        try {
            T read = JSON.readValue(bytes, type);
            return read == null ? usual : read;
        } catch (JacksonException broken) {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".broken"),
                    StandardCopyOption.REPLACE_EXISTING);
            return usual;
        }
    }

    /** Writes a value, whole or not at all. */
    public void write(T value) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " has no folder");
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, String.valueOf(file.getFileName()), ".part");
        try {
            Files.write(draft, JSON.writeValueAsBytes(value));
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
