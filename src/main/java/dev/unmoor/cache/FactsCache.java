package dev.unmoor.cache;

import dev.unmoor.source.FileContent;
import dev.unmoor.source.SourceFile;
import dev.unmoor.syntax.FileFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts of files by their content. Safe to share between threads, and between processes: an entry
 * appears whole or not at all. Whatever goes wrong makes it slower, never wrong: a broken entry is
 * dropped and made again, a folder that can't be written is no longer written to.
 */
public final class FactsCache implements AutoCloseable {

    /** A hundred thousand files of facts, more or less. */
    private static final long USUAL_CAP = 256L << 20;

    /** An entry's time tells when it was last of use; exact to a day is enough. */
    private static final Duration FRESH = Duration.ofDays(1);

    /** A process that can't write this often stops trying. */
    private static final int MOST_FAILURES = 3;

    private static final FactsCache NONE = new FactsCache(null, 0, problem -> {});

    private final @Nullable Path folder;
    private final long cap;
    private final Consumer<String> problems;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();

    /** Worked out when it is first needed: most runs of the program never do. */
    private static final class Shape {
        static final Codec<FileFacts> CODEC = new Codec<>(FileFacts.class);
        static final String VERSION = Stamp.hash(CODEC.shape(), Stamp.ofProgram());
    }

    private FactsCache(@Nullable Path folder, long cap, Consumer<String> problems) {
        this.folder = folder;
        this.cap = cap;
        this.problems = problems;
    }

    /** Keeps nothing. */
    public static FactsCache none() {
        return NONE;
    }

    /**
     * The cache in a folder, which is made when something is first kept.
     *
     * @param cache the cache folder of the program, as {@link CacheFolder#user}
     * @param problems hears, in plain words, what could not be read or kept; called from any thread
     */
    public static FactsCache open(Path cache, Consumer<String> problems) {
        return open(cache, USUAL_CAP, problems);
    }

    static FactsCache open(Path cache, long cap, Consumer<String> problems) {
        return new FactsCache(cache.resolve("facts"), cap, problems);
    }

    /** The facts of a file with that content, path and language; null if they aren't kept. */
    public @Nullable FileFacts get(FileContent content) {
        Path entry = entry(content);
        if (entry == null) {
            return null;
        }
        try {
            FileFacts facts = KeptFile.read(entry, Shape.CODEC::read);
            if (facts != null) {
                touch(entry);
            }
            return facts;
        } catch (IOException broken) {
            problems.accept(
                    "dropped what was kept of "
                            + content.file().path()
                            + ": "
                            + broken.getMessage());
            drop(entry);
            return null;
        }
    }

    /** Keeps the facts of a file. */
    public void put(FileContent content, FileFacts facts) {
        Path entry = entry(content);
        if (entry == null || failures.get() >= MOST_FAILURES) {
            return;
        }
        try {
            if (KeptFile.write(entry, out -> Shape.CODEC.write(facts, out))) {
                written.incrementAndGet();
            }
        } catch (IOException unwritable) {
            if (failures.incrementAndGet() == MOST_FAILURES) {
                problems.accept("the cache can't be written: " + unwritable);
            }
        }
    }

    private @Nullable Path entry(FileContent content) {
        if (folder == null) {
            return null;
        }
        SourceFile file = content.file();
        // what a file is called says what it is: a manifest, a module of that name
        String key = Stamp.hash(Shape.VERSION, content.hash(), file.language().id(), file.path());
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }

    private static void touch(Path entry) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(entry).toInstant().plus(FRESH).isBefore(now)) {
            Files.setLastModifiedTime(entry, FileTime.from(now));
        }
    }

    private void drop(Path entry) {
        try {
            Files.deleteIfExists(entry);
        } catch (IOException unwritable) {
            problems.accept("can't drop " + entry.getFileName() + ": " + unwritable.getMessage());
        }
    }

    /** An entry on disk. */
    private record Entry(Path path, long size, Instant used) {}

    /** Makes room, if something was kept: what was of use longest ago goes first. */
    @Override
    public void close() {
        if (folder == null || written.getAndSet(0) == 0) {
            return;
        }
        try {
            List<Entry> entries = entries(folder);
            long size = entries.stream().mapToLong(Entry::size).sum();
            if (size <= cap) {
                return;
            }
            entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::path));
            for (Entry entry : entries) {
                if (size <= cap / 5 * 4) {
                    break;
                }
                drop(entry.path);
                size -= entry.size;
            }
        } catch (IOException unreadable) {
            problems.accept("the cache can't be tidied: " + unreadable.getMessage());
        }
    }

    private static List<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder, 2)) {
            paths = all.toList();
        } catch (UncheckedIOException vanished) {
            // another process tidies at this moment
            throw vanished.getCause();
        }
        for (Path path : paths) {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    entries.add(
                            new Entry(
                                    path,
                                    attributes.size(),
                                    attributes.lastModifiedTime().toInstant()));
                }
            } catch (NoSuchFileException gone) {
                // it takes no room any more
            }
        }
        return entries;
    }
}
