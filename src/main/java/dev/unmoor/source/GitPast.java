package dev.unmoor.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Past commits of a repository, and the files of one at a time laid out in a folder of our own. The
 * repository and its work tree are only read.
 *
 * <p>From one commit to the next only what differs is written. Links and submodules are left out,
 * as in an audit, and paths that no honest tree holds.
 */
public final class GitPast implements AutoCloseable {

    /** More than this in one tree is no source code. */
    private static final long MOST_BYTES = 4L << 30;

    private static final int LARGEST_FILE = 16 << 20;

    private final Repository repository;
    private final String prefix;
    private final Path folder;
    private final Set<String> written = new TreeSet<>();
    private long bytes;
    private @Nullable ObjectId laidOut;

    private GitPast(Repository repository, String prefix, Path folder) {
        this.repository = repository;
        this.prefix = prefix;
        this.folder = folder;
    }

    /**
     * Opens the past of a folder.
     *
     * @param root a work tree, or a folder in one; then only what lies in it counts
     * @param cache under which the files are laid out
     * @throws SourceException if it is under no version control, or broken
     */
    public static GitPast open(Path root, Path cache) throws SourceException {
        QuietGit.ensure();
        Path real;
        try {
            real = root.toRealPath();
        } catch (IOException gone) {
            throw new SourceException("'" + root + "' can't be opened: " + Walk.why(gone), gone);
        }
        Path work = GitFacts.workTree(real);
        if (work == null) {
            throw new SourceException("'" + root + "' has no past: it is in no Git repository");
        }
        String prefix = work.relativize(real).toString().replace(File.separatorChar, '/');
        try {
            Path folder = OwnFolder.create(cache, "past-");
            return new GitPast(
                    new FileRepositoryBuilder()
                            .setWorkTree(work.toFile())
                            .setMustExist(true)
                            .build(),
                    prefix,
                    folder);
        } catch (IOException broken) {
            throw new SourceException(
                    "the repository of '" + root + "' can't be read: " + broken.getMessage(),
                    broken);
        }
    }

    /**
     * The last commits that changed something, first parents only: what a branch went through, not
     * what was merged into it step by step.
     *
     * @param most how many at most
     * @return the newest first
     * @throws SourceException if there is no commit, or the repository is broken
     */
    public List<PastCommit> commits(int most) throws SourceException {
        List<PastCommit> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                throw new SourceException("the repository has no commit yet");
            }
            walk.setFirstParent(true);
            walk.sort(RevSort.COMMIT_TIME_DESC);
            walk.markStart(walk.parseCommit(head));
            for (RevCommit each = next(walk); each != null; each = next(walk)) {
                if (commits.size() >= most) {
                    break;
                }
                if (changes(walk, each)) {
                    commits.add(
                            new PastCommit(
                                    each.name(),
                                    Instant.ofEpochSecond(each.getCommitTime()),
                                    each.getShortMessage()));
                }
            }
            return commits;
        } catch (IOException | RuntimeException broken) {
            throw broken(broken);
        }
    }

    private static @Nullable RevCommit next(RevWalk walk) throws IOException {
        try {
            return walk.next();
        } catch (MissingObjectException shallow) {
            // the clone goes back no further
            return null;
        }
    }

    private boolean changes(RevWalk walk, RevCommit commit) throws IOException {
        if (prefix.isEmpty()) {
            return true;
        }
        ObjectId now = tree(commit);
        if (commit.getParentCount() == 0) {
            return now != null;
        }
        try {
            ObjectId before = tree(walk.parseCommit(commit.getParent(0)));
            return now != null && !now.equals(before);
        } catch (MissingObjectException shallow) {
            return now != null;
        }
    }

    private @Nullable ObjectId tree(RevCommit commit) throws IOException {
        RevTree tree = commit.getTree();
        if (prefix.isEmpty()) {
            return tree.copy();
        }
        try (TreeWalk at = TreeWalk.forPath(repository, prefix, tree)) {
            return at == null || !FileMode.TREE.equals(at.getFileMode(0))
                    ? null
                    : at.getObjectId(0);
        }
    }

    /**
     * The paths whose content differs between two commits.
     *
     * @throws SourceException if either isn't there
     */
    public Set<String> differing(String before, String after) throws SourceException {
        try (RevWalk walk = new RevWalk(repository)) {
            Set<String> paths = new TreeSet<>();
            try (TreeWalk both = both(tree(walk, before), tree(walk, after))) {
                while (both.next()) {
                    paths.add(both.getPathString());
                }
            }
            return paths;
        } catch (IOException | RuntimeException broken) {
            throw broken(broken);
        }
    }

    private @Nullable ObjectId tree(RevWalk walk, String commit) throws IOException {
        return tree(walk.parseCommit(ObjectId.fromString(commit)));
    }

    private TreeWalk both(@Nullable ObjectId before, @Nullable ObjectId after) throws IOException {
        TreeWalk both = new TreeWalk(repository);
        ObjectReader reader = both.getObjectReader();
        both.addTree(iterator(reader, before));
        both.addTree(iterator(reader, after));
        both.setRecursive(true);
        both.setFilter(TreeFilter.ANY_DIFF);
        return both;
    }

    private static AbstractTreeIterator iterator(ObjectReader reader, @Nullable AnyObjectId tree)
            throws IOException {
        return tree == null ? new EmptyTreeIterator() : new CanonicalTreeParser(null, reader, tree);
    }

    /**
     * Lays out the files of a commit in place of those of the commit before.
     *
     * @return the folder, the same each time
     * @throws SourceException if the commit can't be read or the files not be written
     */
    public Path layOut(PastCommit commit) throws SourceException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId next = tree(walk, commit.id());
            List<Blob> wanted = new ArrayList<>();
            // what was a file may be a folder now: all that goes, goes first
            try (TreeWalk both = both(laidOut, next)) {
                while (both.next()) {
                    remove(both.getPathString());
                    FileMode mode = both.getFileMode(1);
                    if (FileMode.REGULAR_FILE.equals(mode)
                            || FileMode.EXECUTABLE_FILE.equals(mode)) {
                        wanted.add(new Blob(both.getPathString(), both.getObjectId(1)));
                    }
                }
            }
            laidOut = next;
            for (Blob each : wanted) {
                write(walk.getObjectReader(), each);
            }
            return folder;
        } catch (IOException | RuntimeException broken) {
            throw broken(broken);
        }
    }

    /** A file of a tree. */
    private record Blob(String path, ObjectId content) {}

    private void remove(String path) throws IOException {
        if (!written.remove(path)) {
            return;
        }
        Path file = folder.resolve(path);
        bytes -= Files.size(file);
        Files.delete(file);
        for (Path at = file.getParent(); at != null && !at.equals(folder); at = at.getParent()) {
            try (DirectoryStream<Path> rest = Files.newDirectoryStream(at)) {
                if (rest.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(at);
        }
    }

    private void write(ObjectReader reader, Blob blob) throws IOException, SourceException {
        Path file = place(blob.path());
        if (file == null) {
            return;
        }
        ObjectLoader content = reader.open(blob.content());
        if (content.getSize() > LARGEST_FILE) {
            return;
        }
        bytes += content.getSize();
        if (bytes > MOST_BYTES) {
            throw new SourceException(
                    "the tree of a past commit is larger than " + (MOST_BYTES >> 30) + " GB");
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = content.openStream()) {
            Files.copy(in, file);
            written.add(blob.path());
        } catch (FileAlreadyExistsException twice) {
            // two names that this file system can't tell apart: one of them is enough
            bytes -= content.getSize();
        }
    }

    private @Nullable Path place(String path) {
        try {
            SystemReader.getInstance().checkPath(path);
            Path file = folder.resolve(path).normalize();
            return file.startsWith(folder) && !file.equals(folder) ? file : null;
        } catch (CorruptObjectException | InvalidPathException planted) {
            // no file system would hold it; an audit of that commit would not have met it either
            return null;
        }
    }

    private static SourceException broken(Exception failure) {
        return new SourceException(
                "the past can't be read: "
                        + (failure instanceof IOException io
                                ? Walk.why(io)
                                : String.valueOf(failure.getMessage())),
                failure);
    }

    /** Takes the folder away. */
    @Override
    public void close() throws SourceException {
        repository.close();
        try {
            OwnFolder.delete(folder);
        } catch (IOException left) {
            throw new SourceException("'" + folder + "' can't be removed: " + Walk.why(left), left);
        }
    }
}
