package dev.unmoor.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a tree Git has under version control, whatever its ignore rules say: rules hold
 * for what is not tracked. The index is read when it is first asked for.
 */
final class Tracked {

    private final Path root;
    private final @Nullable Path work;
    private @Nullable DirCache index;
    private String prefix = "";

    private Tracked(Path root, @Nullable Path work) {
        this.root = root;
        this.work = work;
    }

    /**
     * What is tracked of a tree.
     *
     * @param root without links in it
     */
    static Tracked of(Path root) {
        return new Tracked(root, GitFacts.workTree(root));
    }

    /** Whether the tree is, or lies in, the work tree of a repository. */
    boolean underGit() {
        return work != null;
    }

    /**
     * Whether a file is tracked, or something in a folder is.
     *
     * @param path relative to the root, with {@code /}
     */
    boolean holds(String path, boolean folder) {
        DirCache known = index();
        String whole = prefix + path;
        return folder ? known.getEntriesWithin(whole).length > 0 : known.getEntry(whole) != null;
    }

    private DirCache index() {
        DirCache known = index;
        if (known == null) {
            known = read();
            index = known;
        }
        return known;
    }

    private DirCache read() {
        if (work == null) {
            return DirCache.newInCore();
        }
        QuietGit.ensure();
        String below = work.relativize(root).toString().replace(File.separatorChar, '/');
        prefix = below.isEmpty() ? "" : below + "/";
        try (Repository repository =
                new FileRepositoryBuilder().setWorkTree(work.toFile()).setMustExist(true).build()) {
            return DirCache.read(repository.getIndexFile(), repository.getFS());
        } catch (IOException | RuntimeException broken) {
            // a broken repository tracks nothing; JGit throws all sorts of things for one
            return DirCache.newInCore();
        }
    }
}
