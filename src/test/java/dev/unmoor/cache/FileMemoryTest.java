package dev.unmoor.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMemoryTest {

    /** What a pass might remember. */
    public record Seen(boolean marked, int lines, List<String> imports) {}

    @TempDir Path cache;

    private final List<String> problems = new ArrayList<>();

    private FileMemory<Seen> open(String question) {
        return FileMemory.open(cache, Path.of("/project"), question, Seen.class, problems::add);
    }

    private static SourceFile file(String path, long size, long modified) {
        return new SourceFile(path, Language.PYTHON, SourceFile.Role.SOURCE, size, modified, false);
    }

    @Test
    void remembersWhatHasNotChanged() {
        Seen seen = new Seen(true, 7, List.of("a", "b"));
        FileMemory<Seen> first = open("q");
        first.put(file("a.py", 1, 1000), seen);
        first.save();
        FileMemory<Seen> second = open("q");
        assertThat(second.get(file("a.py", 1, 1000))).isEqualTo(seen);
        assertThat(second.get(file("a.py", 2, 1000))).isNull();
        assertThat(second.get(file("a.py", 1, 1001))).isNull();
        assertThat(second.get(file("b.py", 1, 1000))).isNull();
        assertThat(open("another question").get(file("a.py", 1, 1000))).isNull();
        assertThat(problems).isEmpty();
    }

    @Test
    void forgetsWhatIsNoLongerAskedFor() {
        FileMemory<Seen> first = open("q");
        first.put(file("a.py", 1, 1000), new Seen(true, 1, List.of()));
        first.put(file("b.py", 1, 1000), new Seen(false, 2, List.of()));
        first.save();
        FileMemory<Seen> second = open("q");
        assertThat(second.get(file("a.py", 1, 1000))).isNotNull();
        second.save();
        assertThat(open("q").get(file("b.py", 1, 1000))).isNull();
        assertThat(open("q").get(file("a.py", 1, 1000))).isNotNull();
    }

    @Test
    void doesNotTrustWhatHasJustChanged() {
        FileMemory<Seen> first = open("q");
        SourceFile fresh = file("a.py", 1, System.currentTimeMillis());
        first.put(fresh, new Seen(true, 1, List.of()));
        first.save();
        assertThat(open("q").get(fresh)).isNull();
    }

    @Test
    void forgetsAllWhenBroken() throws IOException {
        FileMemory<Seen> first = open("q");
        first.put(file("a.py", 1, 1000), new Seen(true, 1, List.of()));
        first.save();
        try (var all = Files.list(cache.resolve("projects"))) {
            Files.writeString(all.findFirst().orElseThrow(), "nonsense");
        }
        assertThat(open("q").get(file("a.py", 1, 1000))).isNull();
        assertThat(problems).hasSize(1);
    }

    @Test
    void theSystemsOwnPlace() {
        Path home = Path.of("/home/x");
        assertThat(CacheFolder.of("Linux", "/home/x", Map.<String, String>of()::get))
                .isEqualTo(home.resolve(".cache/unmoor"));
        assertThat(CacheFolder.of("Linux", "/home/x", Map.of("XDG_CACHE_HOME", "/c")::get))
                .isEqualTo(Path.of("/c/unmoor"));
        assertThat(CacheFolder.of("Linux", "/home/x", Map.of("XDG_CACHE_HOME", "relative")::get))
                .isEqualTo(home.resolve(".cache/unmoor"));
        assertThat(CacheFolder.of("Mac OS X", "/home/x", Map.<String, String>of()::get))
                .isEqualTo(home.resolve("Library/Caches/unmoor"));
        assertThat(CacheFolder.of("Windows 11", "/home/x", Map.of("LOCALAPPDATA", "/l")::get))
                .isEqualTo(Path.of("/l/unmoor/cache"));
        assertThat(CacheFolder.of("Linux", "/home/x", Map.of(CacheFolder.OVERRIDE, "/o")::get))
                .isEqualTo(Path.of("/o"));
    }
}
