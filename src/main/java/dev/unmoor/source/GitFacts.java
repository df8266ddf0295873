package dev.unmoor.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What Git knows of a checkout.
 *
 * @param commit full hash of HEAD; null outside Git and before the first commit
 * @param branch null outside Git and when detached
 * @param dirty whether tracked files differ from HEAD
 */
public record GitFacts(@Nullable String commit, @Nullable String branch, boolean dirty) {

    /** Nothing: not under Git. */
    public static final GitFacts NONE = new GitFacts(null, null, false);

    /**
     * Reads them, without running Git and without writing anything.
     *
     * <p>A folder inside a larger repository has that repository's commit if the repository tracks
     * something in it, and is dirty if something in it differs.
     *
     * @return {@link #NONE} outside Git and where the repository is broken
     */
    public static GitFacts read(Path root) {
        QuietGit.ensure();
        Path work = workTree(root);
        if (work == null) {
            return NONE;
        }
        String prefix = work.relativize(root).toString().replace(File.separatorChar, '/');
        try (Repository repository =
                new FileRepositoryBuilder().setWorkTree(work.toFile()).setMustExist(true).build()) {
            return read(repository, work, prefix);
        } catch (IOException | RuntimeException broken) {
            // a broken repository is as good as none; JGit throws all sorts of things for one
            return NONE;
        }
    }

    private static GitFacts read(Repository repository, Path work, String prefix)
            throws IOException {
        GitStatus status = new GitStatus(repository, work, prefix);
        if (!prefix.isEmpty() && !status.tracksAnything()) {
            return NONE;
        }
        Ref head = repository.exactRef("HEAD");
        if (head == null) {
            return NONE;
        }
        ObjectId commit = head.getObjectId();
        String branch =
                head.isSymbolic() ? Repository.shortenRefName(head.getTarget().getName()) : null;
        return new GitFacts(
                commit == null ? null : commit.name(),
                branch,
                commit != null && status.differs(commit));
    }

    /** The nearest folder, the root or one above it, that is the work tree of a repository. */
    static @Nullable Path workTree(Path root) {
        for (Path folder = root; folder != null; folder = folder.getParent()) {
            Path git = folder.resolve(".git");
            if (Files.isRegularFile(git, LinkOption.NOFOLLOW_LINKS)
                    || Files.isRegularFile(git.resolve("HEAD"))) {
                return folder;
            }
        }
        return null;
    }
}
