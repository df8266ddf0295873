package dev.unmoor.cache;

import dev.unmoor.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in each file of one project, taken as still true while path, size and time of last
 * change are the same: what makes a second audit of a large tree instant. Safe to share between
 * threads.
 *
 * @param <T> what is remembered of a file: a public record of strings, numbers, lists and records
 */
public final class FileMemory<T extends Record> {

    /**
     * A file that changed this shortly before it was seen may change again without its time
     * telling.
     */
    private static final long SETTLED_MILLIS = 2_000;

    private final @Nullable Path file;
    private final String version;
    private final Codec<T> codec;
    private final Consumer<String> problems;
    private final Map<String, Note<T>> before = new HashMap<>();
    private final Map<String, Note<T>> now = new ConcurrentHashMap<>();

    /** What was seen in a file that had that size and time. */
    private record Note<T>(long size, long modified, T seen) {
        boolean isOf(SourceFile source) {
            return size == source.size() && modified == source.modified();
        }
    }

    private FileMemory(
            @Nullable Path file, String version, Class<T> type, Consumer<String> problems) {
        this.file = file;
        this.version = version;
        this.codec = new Codec<>(type);
        this.problems = problems;
    }

    /** Remembers nothing. */
    public static <T extends Record> FileMemory<T> none(Class<T> type) {
        return new FileMemory<>(null, "", type, problem -> {});
    }

    /**
     * What is remembered of a project.
     *
     * @param cache the cache folder of the program, as {@link CacheFolder#user}
     * @param root the project's root
     * @param question what was looked for; under another question nothing is remembered
     * @param type what is remembered of a file
     * @param problems hears, in plain words, what could not be read or kept
     */
    public static <T extends Record> FileMemory<T> open(
            Path cache, Path root, String question, Class<T> type, Consumer<String> problems) {
        Path file = cache.resolve("projects").resolve(Stamp.hash(root.toString(), type.getName()));
        String version = Stamp.hash(question, Stamp.ofProgram());
        FileMemory<T> memory = new FileMemory<>(file, version, type, problems);
        memory.load(file);
        return memory;
    }

    private void load(Path file) {
        try {
            Map<String, Note<T>> kept = KeptFile.read(file, this::read);
            if (kept != null) {
                before.putAll(kept);
            }
        } catch (IOException broken) {
            problems.accept("forgot what was seen of the project: " + broken.getMessage());
        }
    }

    private Map<String, Note<T>> read(Input in) {
        Map<String, Note<T>> notes = new HashMap<>();
        boolean same = in.string().equals(version);
        if (!same) {
            in.skipRest();
            return notes;
        }
        int count = in.count();
        for (int i = 0; i < count; i++) {
            String path = in.string();
            notes.put(path, new Note<>(in.whole(), in.whole(), codec.read(in)));
        }
        return notes;
    }

    /** What was seen in a file, if it is as it was then. */
    public @Nullable T get(SourceFile source) {
        Note<T> note = before.get(source.path());
        if (note == null || !note.isOf(source)) {
            return null;
        }
        now.put(source.path(), note);
        return note.seen;
    }

    /**
     * Remembers what was seen in a file, unless it has changed so shortly before that it may change
     * again unnoticed.
     */
    public void put(SourceFile source, T seen) {
        if (source.modified() < System.currentTimeMillis() - SETTLED_MILLIS) {
            now.put(source.path(), new Note<>(source.size(), source.modified(), seen));
        }
    }

    /** Keeps what was asked for and remembered since this was opened; the rest is forgotten. */
    public void save() {
        if (file == null || now.equals(before)) {
            return;
        }
        Map<String, Note<T>> sorted = new TreeMap<>(now);
        try {
            KeptFile.write(
                    file,
                    out -> {
                        out.string(version);
                        out.natural(sorted.size());
                        sorted.forEach((path, note) -> {
                            out.string(path);
                            out.whole(note.size);
                            out.whole(note.modified);
                            codec.write(note.seen, out);
                        });
                    });
        } catch (IOException unwritable) {
            problems.accept(
                    "what was seen of the project can't be kept: " + unwritable.getMessage());
        }
    }
}
