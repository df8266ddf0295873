package dev.unmoor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFactsTest {

    @TempDir Path folder;

    private Path root;
    private RevCommit commit;

    @BeforeAll
    static void quiet() {
        QuietGit.ensure();
    }

    @BeforeEach
    void makeRepository() throws IOException, GitAPIException {
        root = Files.createDirectory(folder.resolve("repo")).toRealPath();
        write("a.py", "print(1)\n");
        write("sub/b.py", "print(2)\n");
        write("sub/deep/c.py", "print(3)\n");
        try (Git git = Git.init().setDirectory(root.toFile()).setInitialBranch("trunk").call()) {
            git.add().addFilepattern(".").call();
            commit = commit(git, "first");
        }
    }

    private static RevCommit commit(Git git, String message) throws GitAPIException {
        return git.commit()
                .setMessage(message)
                .setAuthor("a", "a@example.org")
                .setCommitter("a", "a@example.org")
                .setSign(false)
                .call();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void tellsCommitAndBranch() {
        assertThat(GitFacts.read(root)).isEqualTo(new GitFacts(commit.name(), "trunk", false));
    }

    @Test
    void aChangedFileIsDirty() throws IOException {
        write("a.py", "print(1)  # changed\n");
        assertThat(GitFacts.read(root).dirty()).isTrue();
    }

    @Test
    void aChangeOfTheSameLengthIsDirty() throws IOException {
        write("a.py", "print(9)\n");
        assertThat(GitFacts.read(root).dirty()).isTrue();
    }

    @Test
    void aTouchedFileIsClean() throws IOException {
        Files.setLastModifiedTime(
                root.resolve("a.py"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(GitFacts.read(root).dirty()).isFalse();
    }

    @Test
    void aMissingFileIsDirtyAndAnUntrackedOneIsNot() throws IOException {
        write("new.py", "");
        assertThat(GitFacts.read(root).dirty()).isFalse();
        Files.delete(root.resolve("a.py"));
        assertThat(GitFacts.read(root).dirty()).isTrue();
    }

    @Test
    void aStagedChangeIsDirty() throws IOException, GitAPIException {
        write("a.py", "print(7)\n");
        try (Git git = Git.open(root.toFile())) {
            git.add().addFilepattern("a.py").call();
        }
        assertThat(GitFacts.read(root).dirty()).isTrue();
    }

    @Test
    void aFolderInsideHasTheRepositorysCommitAndItsOwnState() throws IOException {
        write("a.py", "print(1)  # changed outside\n");
        Path sub = root.resolve("sub");
        assertThat(GitFacts.read(sub)).isEqualTo(new GitFacts(commit.name(), "trunk", false));
        write("sub/deep/c.py", "changed inside\n");
        assertThat(GitFacts.read(sub).dirty()).isTrue();
        assertThat(GitFacts.read(root.resolve("sub/deep")).dirty()).isTrue();
    }

    @Test
    void aFolderInsideThatIsNotTrackedIsNoneOfTheRepositorys() throws IOException {
        write("scratch/x.py", "");
        assertThat(GitFacts.read(root.resolve("scratch"))).isEqualTo(GitFacts.NONE);
    }

    @Test
    void detachedHasNoBranch() throws IOException {
        Files.writeString(root.resolve(".git/HEAD"), commit.name() + "\n");
        assertThat(GitFacts.read(root)).isEqualTo(new GitFacts(commit.name(), null, false));
    }

    @Test
    void beforeTheFirstCommitThereIsNone() throws IOException, GitAPIException {
        Path fresh = Files.createDirectory(folder.resolve("fresh")).toRealPath();
        Git.init().setDirectory(fresh.toFile()).setInitialBranch("main").call().close();
        assertThat(GitFacts.read(fresh)).isEqualTo(new GitFacts(null, "main", false));
    }

    @Test
    void outsideGitThereIsNothing() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("plain")).toRealPath();
        assertThat(GitFacts.read(plain)).isEqualTo(GitFacts.NONE);
    }

    @Test
    void aWorkTreeElsewhereKnowsItsRepository() throws IOException {
        // what `git worktree add` writes
        Path tree = Files.createDirectory(folder.resolve("tree")).toRealPath();
        Path admin = Files.createDirectories(root.resolve(".git/worktrees/tree"));
        Files.writeString(tree.resolve(".git"), "gitdir: " + admin + "\n");
        Files.writeString(admin.resolve("HEAD"), "ref: refs/heads/side\n");
        Files.writeString(admin.resolve("commondir"), "../..\n");
        Files.writeString(admin.resolve("gitdir"), tree.resolve(".git") + "\n");
        Files.writeString(root.resolve(".git/refs/heads/side"), commit.name() + "\n");
        Files.copy(root.resolve(".git/index"), admin.resolve("index"));
        for (String file : new String[] {"a.py", "sub/b.py", "sub/deep/c.py"}) {
            Files.createDirectories(tree.resolve(file).getParent());
            Files.copy(root.resolve(file), tree.resolve(file));
        }
        assertThat(GitFacts.read(tree)).isEqualTo(new GitFacts(commit.name(), "side", false));
    }

    @Test
    void aBrokenRepositoryIsAsGoodAsNone() throws IOException {
        Files.write(
                root.resolve(".git/index"), new byte[] {'D', 'I', 'R', 'C', 0, 0, 0, 9, 1, 2, 3});
        assertThat(GitFacts.read(root)).isEqualTo(GitFacts.NONE);
        Files.writeString(root.resolve(".git/config"), "[[[[nonsense");
        assertThat(GitFacts.read(root)).isEqualTo(GitFacts.NONE);
        Path odd = Files.createDirectory(folder.resolve("odd")).toRealPath();
        Files.writeString(odd.resolve(".git"), "gitdir: /nowhere/at/all\n");
        assertThat(GitFacts.read(odd)).isEqualTo(GitFacts.NONE);
        Files.writeString(odd.resolve(".git"), "nonsense");
        assertThat(GitFacts.read(odd)).isEqualTo(GitFacts.NONE);
    }

    @Test
    void nothingIsWritten() throws IOException {
        var before = snapshot();
        Files.setLastModifiedTime(root.resolve("a.py"), FileTime.from(Instant.EPOCH));
        GitFacts.read(root);
        GitFacts.read(root.resolve("sub"));
        assertThat(snapshot()).isEqualTo(before);
    }

    private Set<String> snapshot() throws IOException {
        var all = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                boolean git = file.startsWith(root.resolve(".git"));
                // a folder in which a file came and went is younger than before
                all.add(file + (git ? " " + Files.getLastModifiedTime(file) : ""));
            }
        }
        return all;
    }
}
