package dev.unmoor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitPastTest {

    @TempDir private Path folder;

    private Path root;
    private Path cache;

    @BeforeEach
    void places() throws IOException {
        QuietGit.ensure();
        root = Files.createDirectory(folder.resolve("repo")).toRealPath();
        cache = folder.resolve("cache");
    }

    private void commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        git.commit()
                .setMessage(message)
                .setAuthor("a", "a@example.org")
                .setCommitter("a", "a@example.org")
                .setSign(false)
                .call();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(each).toString(), Files.readString(each));
            }
        }
        return files;
    }

    @Test
    void eachCommitIsLaidOutAsItWasAndTheWorkTreeStays() throws Exception {
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            Files.writeString(root.resolve("a"), "one");
            Files.createDirectories(root.resolve("d/e"));
            Files.writeString(root.resolve("d/e/f"), "deep");
            commit(git, "first\n\nand more");
            Files.delete(root.resolve("d/e/f"));
            Files.delete(root.resolve("d/e"));
            Files.delete(root.resolve("d"));
            Files.writeString(root.resolve("d"), "a file now");
            Files.delete(root.resolve("a"));
            Files.createDirectories(root.resolve("a/b"));
            Files.writeString(root.resolve("a/b/c"), "a folder now");
            commit(git, "second");
        }
        Files.writeString(root.resolve("a/b/c"), "not committed");

        try (GitPast past = GitPast.open(root, cache)) {
            List<PastCommit> commits = past.commits(10);
            assertThat(commits).extracting(PastCommit::subject).containsExactly("second", "first");
            assertThat(past.commits(1)).hasSize(1);
            assertThat(past.differing(commits.get(1).id(), commits.get(0).id()))
                    .containsExactly("a", "a/b/c", "d", "d/e/f");

            Path at = past.layOut(commits.get(1));
            assertThat(files(at)).containsEntry("a", "one").containsEntry("d/e/f", "deep");
            past.layOut(commits.get(0));
            assertThat(files(at)).hasSize(2).containsEntry("a/b/c", "a folder now");
            past.layOut(commits.get(1));
            assertThat(files(at)).hasSize(2).containsEntry("d/e/f", "deep");
        }
        assertThat(root.resolve("a/b/c")).hasContent("not committed");
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void ofAFolderInARepositoryOnlyWhatChangedItCounts() throws Exception {
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            Files.writeString(root.resolve("a"), "1");
            commit(git, "outside");
            Files.createDirectories(root.resolve("sub"));
            Files.writeString(root.resolve("sub/b"), "1");
            commit(git, "inside");
            Files.writeString(root.resolve("a"), "2");
            commit(git, "outside again");
        }
        try (GitPast past = GitPast.open(root.resolve("sub"), cache)) {
            List<PastCommit> commits = past.commits(10);
            assertThat(commits).extracting(PastCommit::subject).containsExactly("inside");
            assertThat(files(past.layOut(commits.getFirst()))).containsOnlyKeys("b");
        }
    }

    @Test
    void pathsThatLeadOutLinksAndSubmodulesAreLeftOut() throws Exception {
        try (Git git = Git.init().setDirectory(root.toFile()).call();
                ObjectInserter inserter = git.getRepository().newObjectInserter()) {
            ObjectId text =
                    inserter.insert(
                            org.eclipse.jgit.lib.Constants.OBJ_BLOB,
                            "planted".getBytes(StandardCharsets.UTF_8));
            var up = new TreeFormatter();
            up.append("evil", FileMode.REGULAR_FILE, text);
            var tree = new TreeFormatter();
            tree.append("..", FileMode.TREE, inserter.insert(up));
            tree.append(".git", FileMode.TREE, inserter.insert(up));
            tree.append("good", FileMode.REGULAR_FILE, text);
            tree.append("link", FileMode.SYMLINK, text);
            tree.append("module", FileMode.GITLINK, text);
            var commit = new CommitBuilder();
            commit.setTreeId(inserter.insert(tree));
            commit.setAuthor(new PersonIdent("a", "a@example.org"));
            commit.setCommitter(commit.getAuthor());
            commit.setMessage("planted");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate head = git.getRepository().updateRef("HEAD");
            head.setNewObjectId(id);
            assertThat(head.forceUpdate()).isEqualTo(RefUpdate.Result.NEW);
        }
        try (GitPast past = GitPast.open(root, cache)) {
            Path at = past.layOut(past.commits(1).getFirst());
            assertThat(files(at)).containsOnlyKeys("good");
            assertThat(files(cache)).hasSize(1);
            assertThat(folder.resolve("evil")).doesNotExist();
        }
    }

    @Test
    void withoutRepositoryOrCommitThereIsNoPast() throws Exception {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        assertThatThrownBy(() -> GitPast.open(plain, cache))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("no Git repository");
        Git.init().setDirectory(root.toFile()).call().close();
        try (GitPast past = GitPast.open(root, cache)) {
            assertThatThrownBy(() -> past.commits(5))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("no commit yet");
        }
    }
}
