package dev.unmoor.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.dircache.DirCacheTree;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Whether tracked files differ from a commit, by what Git's index remembers of each: its size and
 * the time of its last change. Content is compared only where these don't decide, and not without
 * bound.
 */
final class GitStatus {

    /** Beyond this many files, or bytes, files that were touched are taken to be unchanged. */
    private static final int MOST_COMPARED = 2000;

    private static final long MOST_BYTES = 64L << 20;

    private final Repository repository;
    private final Path work;
    private final String prefix;
    private final DirCache index;

    /** When the index was written: what changed later than that, or just then, is looked at. */
    private final Instant written;

    /** Whether links are checked out as links; if not they are files that hold their targets. */
    private final boolean links;

    private int compared;
    private long bytes;

    /**
     * Reads the index.
     *
     * @param prefix the folder that counts, relative to the work tree; empty for all of it
     */
    GitStatus(Repository repository, Path work, String prefix) throws IOException {
        this.repository = repository;
        this.work = work;
        this.prefix = prefix;
        this.links = repository.getConfig().getBoolean("core", null, "symlinks", true);
        Path file = repository.getIndexFile().toPath();
        this.written =
                Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.MAX;
        this.index = DirCache.read(repository.getIndexFile(), repository.getFS());
    }

    /** Whether anything in the folder is under version control. */
    boolean tracksAnything() {
        return index.getEntriesWithin(prefix).length > 0;
    }

    /** Whether the index differs from the commit, or the files from the index. */
    boolean differs(ObjectId commit) throws IOException {
        return staged(commit) || changed();
    }

    private boolean staged(ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk both = new TreeWalk(repository)) {
            RevTree tree = walk.parseCommit(commit).getTree();
            DirCacheTree known = index.getCacheTree(true);
            if (prefix.isEmpty() && known.isValid()) {
                return !known.getObjectId().equals(tree);
            }
            both.addTree(tree);
            both.addTree(new DirCacheIterator(index));
            both.setRecursive(true);
            both.setFilter(
                    prefix.isEmpty()
                            ? TreeFilter.ANY_DIFF
                            : AndTreeFilter.create(PathFilter.create(prefix), TreeFilter.ANY_DIFF));
            return both.next();
        } catch (MissingObjectException absent) {
            // a clone without its objects can't tell; the files still can
            return false;
        }
    }

    private boolean changed() throws IOException {
        DirCacheEntry[] entries = prefix.isEmpty() ? entries() : index.getEntriesWithin(prefix);
        for (DirCacheEntry entry : entries) {
            if (entry.getStage() != DirCacheEntry.STAGE_0 || entry.isIntentToAdd()) {
                return true;
            }
            boolean looked =
                    !entry.isAssumeValid()
                            && !entry.isSkipWorkTree()
                            && !entry.getFileMode().equals(FileMode.GITLINK);
            if (looked && changed(entry)) {
                return true;
            }
        }
        return false;
    }

    private DirCacheEntry[] entries() {
        DirCacheEntry[] entries = new DirCacheEntry[index.getEntryCount()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = index.getEntry(i);
        }
        return entries;
    }

    private boolean changed(DirCacheEntry entry) throws IOException {
        Path file = work.resolve(entry.getPathString());
        BasicFileAttributes now;
        try {
            now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            return true;
        }
        boolean link = links && entry.getFileMode().equals(FileMode.SYMLINK);
        if (link != now.isSymbolicLink() || (!link && !now.isRegularFile())) {
            return true;
        }
        boolean sized = entry.getLength() == (int) now.size();
        if (!sized && !entry.isSmudged()) {
            return true;
        }
        Instant then = entry.getLastModifiedInstant();
        boolean timed = then.toEpochMilli() == now.lastModifiedTime().toMillis();
        boolean settled = then.plusMillis(10).isBefore(written);
        if (sized && timed && settled) {
            return false;
        }
        return !link && differs(entry, file, now.size());
    }

    private boolean differs(DirCacheEntry entry, Path file, long size) throws IOException {
        compared++;
        bytes += size;
        if (compared > MOST_COMPARED || bytes > MOST_BYTES) {
            return false;
        }
        byte[] content = Files.readAllBytes(file);
        ObjectId kept = entry.getObjectId();
        return !blob(content).equals(kept) && !blob(withoutReturns(content)).equals(kept);
    }

    /** Git's name for a file's content. */
    private static ObjectId blob(byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return ObjectId.fromRaw(digest.digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }

    /** The content as Git keeps it where line ends are converted. */
    private static byte[] withoutReturns(byte[] content) {
        byte[] out = new byte[content.length];
        int length = 0;
        for (int i = 0; i < content.length; i++) {
            boolean end = content[i] == '\r' && i + 1 < content.length && content[i + 1] == '\n';
            if (!end) {
                out[length++] = content[i];
            }
        }
        return Arrays.copyOf(out, length);
    }
}
