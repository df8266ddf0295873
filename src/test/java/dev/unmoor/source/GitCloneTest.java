package dev.unmoor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitCloneTest {

    @TempDir Path folder;

    private Path origin;
    private final List<String> tasks = new ArrayList<>();

    private final GitClone.Listener listener =
            new GitClone.Listener() {
                @Override
                public void progress(String task, int done, int total) {
                    tasks.add(task);
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    @BeforeEach
    void makeBareRepository() throws IOException, GitAPIException {
        QuietGit.ensure();
        Path work = Files.createDirectory(folder.resolve("work"));
        try (Git git = Git.init().setDirectory(work.toFile()).setInitialBranch("trunk").call()) {
            Files.writeString(work.resolve("a.py"), "print(1)\n");
            Files.writeString(work.resolve(".gitattributes"), "*.py filter=evil\n");
            Files.createSymbolicLink(work.resolve("link.py"), Path.of("/etc/hosts"));
            git.add().addFilepattern(".").call();
            commit(git, "first");
            Files.writeString(work.resolve("a.py"), "print(2)\r\n");
            git.add().addFilepattern(".").call();
            commit(git, "second");
        }
        origin = folder.resolve("acme.git");
        Git.cloneRepository()
                .setURI(work.toUri().toString())
                .setDirectory(origin.toFile())
                .setBare(true)
                .call()
                .close();
    }

    private static void commit(Git git, String message) throws GitAPIException {
        git.commit()
                .setMessage(message)
                .setAuthor("a", "a@example.org")
                .setCommitter("a", "a@example.org")
                .setSign(false)
                .call();
    }

    @Test
    void bringsTheNewestStateOnly() throws SourceException, IOException, GitAPIException {
        Path clone = GitClone.clone(origin.toString(), folder.resolve("cache"), listener);
        assertThat(clone.getFileName()).hasToString("acme");
        assertThat(clone.resolve("a.py")).hasContent("print(2)\r\n");
        assertThat(Files.isSymbolicLink(clone.resolve("link.py"))).isFalse();
        assertThat(Files.readString(clone.resolve("link.py"))).isEqualTo("/etc/hosts");
        try (Git git = Git.open(clone.toFile())) {
            assertThat(git.log().call()).hasSize(1);
        }
        assertThat(GitFacts.read(clone).branch()).isEqualTo("trunk");
        assertThat(GitFacts.read(clone).dirty()).isFalse();
        assertThat(tasks).isNotEmpty();
        assertThat(Checkout.open(clone).walk(() -> false).files())
                .extracting(SourceFile::path)
                .contains("a.py");
    }

    @Test
    void aSecondCloneTakesTheFirstsPlace() throws SourceException, IOException {
        Path cache = folder.resolve("cache");
        Path first = GitClone.clone(origin.toUri().toString(), cache, listener);
        Files.writeString(first.resolve("left.py"), "over");
        Path second = GitClone.clone(origin.toUri().toString(), cache, listener);
        assertThat(second).isEqualTo(first);
        assertThat(second.resolve("left.py")).doesNotExist();
        try (Stream<Path> all = Files.list(second.getParent())) {
            assertThat(all).containsExactly(second);
        }
    }

    @Test
    void knowsWhatHasToBeCloned() {
        assertThat(GitClone.isNeeded("https://example.org/a/b.git")).isTrue();
        assertThat(GitClone.isNeeded("file:///a/b")).isTrue();
        assertThat(GitClone.isNeeded("git@example.org:a/b.git")).isTrue();
        assertThat(GitClone.isNeeded(origin.toString())).isTrue();
        assertThat(GitClone.isNeeded(folder.resolve("work").toString())).isFalse();
        assertThat(GitClone.isNeeded("some/where")).isFalse();
        assertThat(GitClone.isNeeded("\0")).isFalse();
    }

    @Test
    void saysWhyItCanNot() throws IOException {
        Path cache = folder.resolve("cache");
        assertThatThrownBy(() -> GitClone.clone("git@example.org:a/b.git", cache, listener))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("only https:// and file://");
        assertThatThrownBy(() -> GitClone.clone("ssh://example.org/a", cache, listener))
                .hasMessageContaining("only https:// and file://");
        assertThatThrownBy(() -> GitClone.clone("https://", cache, listener))
                .isInstanceOf(SourceException.class);
        String nowhere = folder.resolve("nowhere").toUri().toString();
        assertThatThrownBy(() -> GitClone.clone(nowhere, cache, listener))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("can't be cloned")
                .hasMessageNotContaining("\n");
        Files.createDirectories(cache);
        try (Stream<Path> all = Files.walk(cache)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void stopsWhenToldTo() {
        var stopping =
                new GitClone.Listener() {
                    @Override
                    public void progress(String task, int done, int total) {
                        tasks.add(task);
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(
                        () -> GitClone.clone(origin.toString(), folder.resolve("cache"), stopping))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("stopped");
    }

    @Test
    void nothingIsWrittenIntoTheOrigin() throws IOException, SourceException {
        Map<String, String> before = contents(origin);
        GitClone.clone(origin.toString(), folder.resolve("cache"), listener);
        assertThat(contents(origin)).isEqualTo(before);
    }

    /** Every file below a folder with what is in it. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                if (each.toString().endsWith(".lock")) {
                    // Git tidies up behind what made the origin
                    continue;
                }
                found.put(
                        folder.relativize(each).toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(each)));
            }
        }
        return found;
    }
}
