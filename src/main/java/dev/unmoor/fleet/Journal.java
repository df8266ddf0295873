package dev.unmoor.fleet;

import dev.unmoor.history.DataFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a run has done so far, one small file a repository, so that a run that was cut off can go
 * on. A line is there whole or not at all. Safe to share between threads.
 */
public final class Journal {

    private static final String ENDING = ".json";
    private static final int NAME = 32;

    private final Path folder;
    private final Map<String, Member> lines = new HashMap<>();

    private Journal(Path folder) {
        this.folder = folder;
    }

    /**
     * The journal of a fleet, with what an earlier run of the same fleet has left in it.
     *
     * @throws IOException if it is there and can't be read
     */
    public static Journal of(List<String> roots) throws IOException {
        String fleet = hash(String.join("\n", roots.stream().sorted().toList()));
        return open(DataFolder.user().resolve("fleet").resolve(fleet));
    }

    static Journal open(Path folder) throws IOException {
        Journal journal = new Journal(folder);
        if (!Files.isDirectory(folder)) {
            return journal;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                Portfolio line = PortfolioDocument.read(Files.readString(file));
                for (Member each : line.members()) {
                    journal.lines.put(file.getFileName().toString(), each);
                }
            }
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
        return journal;
    }

    /** How many lines it has. */
    public synchronized int size() {
        return lines.size();
    }

    synchronized @Nullable Member line(String root) {
        return lines.get(file(root));
    }

    void note(String root, Member line, Consumer<String> problems) {
        StringWriter text = new StringWriter();
        try {
            PortfolioDocument.write(PortfolioDocument.of(List.of(line)), text);
            Files.createDirectories(folder);
            Path made = Files.createTempFile(folder, "line-", ".tmp");
            try {
                Files.writeString(made, text.toString(), StandardCharsets.UTF_8);
                move(made, folder.resolve(file(root)));
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException unwritable) {
            problems.accept(
                    "what is done can't be noted, so that a cut would cost it: "
                            + unwritable.getMessage());
        }
        synchronized (this) {
            lines.put(file(root), line);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Forgets it, when the run is over or is to begin anew. */
    public synchronized void clear() throws IOException {
        lines.clear();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
        Files.deleteIfExists(folder);
    }

    private static String file(String root) {
        return hash(root) + ENDING;
    }

    private static String hash(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, NAME);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
