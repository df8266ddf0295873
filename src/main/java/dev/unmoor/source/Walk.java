package dev.unmoor.source;

import dev.unmoor.model.Project.Skipped;
import dev.unmoor.model.SkipReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a tree: which files are worth reading, and why the others are not.
 *
 * <p>Links are never followed: what they point at inside the tree is met where it lies, what they
 * point at outside is none of the project's, and loops can't arise.
 */
final class Walk {

    /** A deeper tree is cut there: nobody's code lies so deep, and paths have limits too. */
    private static final int DEEPEST = 200;

    private final Path root;
    private final Limits limits;
    private final BooleanSupplier cancelled;
    private final Tracked tracked;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final TreeMap<String, Unread> unread = new TreeMap<>();
    private int seen;

    /** Files of one kind that is never read. */
    private static final class Unread {
        final boolean binary;
        int count;

        Unread(boolean binary) {
            this.binary = binary;
        }
    }

    /**
     * A folder to be walked, with the names in it.
     *
     * @param ignored whether Git leaves out what it does not track there
     */
    private record Folder(
            Path path,
            String relative,
            IgnoreRules rules,
            Set<String> names,
            int depth,
            boolean ignored) {}

    Walk(Path root, Limits limits, BooleanSupplier cancelled) {
        this.root = root;
        this.limits = limits;
        this.cancelled = cancelled;
        this.tracked = Tracked.of(root);
    }

    /** Walks a folder. */
    Tree folder() {
        Deque<Folder> open = new ArrayDeque<>();
        Set<String> names = list(root, "");
        if (names != null) {
            IgnoreRules rules = IgnoreRules.root(root, names, skipped::add);
            open.push(new Folder(root, "", rules, names, 0, false));
        }
        while (!open.isEmpty() && !cancelled.getAsBoolean()) {
            visit(open.pop(), open);
        }
        return result(open.isEmpty());
    }

    /** Takes one file, whatever ignore rules say: it was named. */
    Tree file(Path file) {
        try {
            file(
                    file,
                    file.getFileName().toString(),
                    Files.readAttributes(file, BasicFileAttributes.class),
                    null);
        } catch (IOException unreadable) {
            skip(file.getFileName().toString(), SkipReason.UNREADABLE, why(unreadable));
        }
        return result(true);
    }

    private Tree result(boolean complete) {
        unread.forEach((pattern, kind) ->
                skip(
                        pattern,
                        kind.binary ? SkipReason.BINARY : SkipReason.EXCLUDED,
                        kind.count
                                + (kind.count == 1 ? " file" : " files")
                                + (kind.binary ? "" : " of a kind that is not read")));
        files.sort(Comparator.comparing(SourceFile::path));
        skipped.sort(Comparator.comparing(Skipped::path).thenComparing(Skipped::reason));
        return new Tree(files, skipped, seen, complete);
    }

    private void visit(Folder folder, Deque<Folder> open) {
        Set<String> lower = new TreeSet<>();
        folder.names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        for (String name : folder.names) {
            Path path = folder.path.resolve(name);
            String relative = folder.relative.isEmpty() ? name : folder.relative + "/" + name;
            BasicFileAttributes attributes;
            try {
                attributes =
                        Files.readAttributes(
                                path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException unreadable) {
                skip(relative, SkipReason.UNREADABLE, why(unreadable));
                continue;
            }
            if (attributes.isSymbolicLink()) {
                link(path, relative);
            } else if (attributes.isDirectory()) {
                Folder below = enter(path, relative, folder, lower);
                if (below != null) {
                    open.push(below);
                }
            } else if (attributes.isRegularFile()) {
                file(path, relative, attributes, folder);
            } else {
                skip(relative, SkipReason.UNREADABLE, "neither a file nor a folder");
            }
        }
    }

    private void link(Path path, String relative) {
        String target;
        try {
            target = " to " + Files.readSymbolicLink(path);
        } catch (IOException unreadable) {
            target = "";
        }
        skip(relative, SkipReason.EXCLUDED, "a link" + target + "; links are not followed");
    }

    private @Nullable Folder enter(
            Path path, String relative, Folder parent, Set<String> siblings) {
        IgnoreRules.Verdict said = judge(parent, relative, true);
        boolean ignored = said == IgnoreRules.Verdict.GIT && tracked.holds(relative, true);
        IgnoreRules.Verdict verdict = ignored ? IgnoreRules.Verdict.SILENT : said;
        if (verdict == IgnoreRules.Verdict.GIT || verdict == IgnoreRules.Verdict.OWN) {
            skip(relative + "/", SkipReason.EXCLUDED, ignoredBy(verdict));
            return null;
        }
        if (parent.depth == DEEPEST) {
            skip(relative + "/", SkipReason.TOO_LARGE, "folders nested deeper than " + DEEPEST);
            return null;
        }
        Inside inside = new Inside(path, relative);
        if (verdict != IgnoreRules.Verdict.KEPT) {
            String reason = DefaultExcludes.folder(relative, siblings, inside::lower);
            if (reason != null) {
                if (!reason.equals(DefaultExcludes.VERSION_CONTROL)) {
                    skip(relative + "/", SkipReason.EXCLUDED, reason);
                }
                return null;
            }
        }
        Set<String> names = inside.names();
        return names == null
                ? null
                : new Folder(
                        path,
                        relative,
                        parent.rules.below(path, relative, names, skipped::add),
                        names,
                        parent.depth + 1,
                        ignored);
    }

    /**
     * What the ignore rules say. Git's own hold in a repository only: elsewhere there is nothing to
     * tell what was tracked, and what somebody handed on is there to be read.
     */
    private IgnoreRules.Verdict judge(Folder folder, String relative, boolean below) {
        IgnoreRules.Verdict verdict = folder.rules.judge(relative, below);
        if (verdict == IgnoreRules.Verdict.GIT && !tracked.underGit()) {
            return IgnoreRules.Verdict.SILENT;
        }
        return verdict == IgnoreRules.Verdict.SILENT && folder.ignored
                ? IgnoreRules.Verdict.GIT
                : verdict;
    }

    /** The names in a folder, listed once and only if somebody asks. */
    private final class Inside {
        private final Path path;
        private final String relative;
        private boolean listed;
        private @Nullable Set<String> names;

        Inside(Path path, String relative) {
            this.path = path;
            this.relative = relative;
        }

        @Nullable Set<String> names() {
            if (!listed) {
                names = list(path, relative + "/");
                listed = true;
            }
            return names;
        }

        Set<String> lower() {
            Set<String> lower = new LinkedHashSet<>();
            Set<String> all = names();
            if (all != null) {
                all.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
            }
            return lower;
        }
    }

    private void file(
            Path path, String relative, BasicFileAttributes attributes, @Nullable Folder folder) {
        seen++;
        String name = relative.substring(relative.lastIndexOf('/') + 1);
        IgnoreRules.Verdict verdict =
                folder == null ? IgnoreRules.Verdict.KEPT : judge(folder, relative, false);
        if (verdict == IgnoreRules.Verdict.GIT && tracked.holds(relative, false)) {
            verdict = IgnoreRules.Verdict.SILENT;
        }
        if (verdict == IgnoreRules.Verdict.GIT || verdict == IgnoreRules.Verdict.OWN) {
            skip(relative, SkipReason.EXCLUDED, ignoredBy(verdict));
            return;
        }
        boolean lock = Kinds.isLock(name);
        Language language = lock ? Kinds.lockLanguage(name) : Languages.byName(relative);
        if (language == null && Kinds.isBinary(name)) {
            count(name, true);
            return;
        }
        if (language == null && !name.contains(".")) {
            language = byFirstLine(path, relative);
        }
        if (language == null) {
            count(name, false);
            return;
        }
        if (folder != null
                && language == Language.DOTENV
                && folder.rules.gitIgnores(relative, false)) {
            // kept by .unmoorignore or not: what Git is told to leave alone may hold live secrets
            skip(relative, SkipReason.EXCLUDED, ignoredBy(IgnoreRules.Verdict.GIT));
            return;
        }
        String reason = verdict == IgnoreRules.Verdict.KEPT ? null : DefaultExcludes.file(relative);
        if (reason != null) {
            skip(relative, SkipReason.EXCLUDED, reason);
            return;
        }
        SourceFile.Role role = lock ? SourceFile.Role.LOCK : SourceFile.Role.SOURCE;
        long limit = limits.of(language, role);
        if (attributes.size() > limit) {
            skip(relative, SkipReason.TOO_LARGE, tooLarge(attributes.size(), limit));
            return;
        }
        files.add(
                new SourceFile(
                        relative,
                        language,
                        role,
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis(),
                        TestPaths.isTest(relative)));
    }

    private @Nullable Language byFirstLine(Path path, String relative) {
        byte[] head = new byte[128];
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return Languages.byContent(head, in.readNBytes(head, 0, head.length));
        } catch (IOException unreadable) {
            skip(relative, SkipReason.UNREADABLE, why(unreadable));
            return null;
        }
    }

    private void count(String name, boolean binary) {
        unread.computeIfAbsent(Kinds.pattern(name), pattern -> new Unread(binary)).count++;
    }

    private void skip(String path, SkipReason reason, String detail) {
        skipped.add(new Skipped(path, reason, detail));
    }

    private @Nullable Set<String> list(Path folder, String relative) {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
            return names;
        } catch (IOException | DirectoryIteratorException unreadable) {
            skip(relative, SkipReason.UNREADABLE, why(unreadable));
        }
        return null;
    }

    private static String ignoredBy(IgnoreRules.Verdict verdict) {
        return verdict == IgnoreRules.Verdict.GIT
                ? "ignored by .gitignore"
                : "ignored by .unmoorignore";
    }

    static String tooLarge(long size, long limit) {
        return String.format(Locale.ROOT, "%.1f MB; the limit is %.1f MB", size / 1e6, limit / 1e6);
    }

    /** What an I/O error means to people. */
    static String why(Exception error) {
        if (error instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (error instanceof NoSuchFileException) {
            return "vanished while it was read";
        }
        String message = error.getMessage();
        return message == null ? "can't be read" : "can't be read: " + message.strip();
    }
}
