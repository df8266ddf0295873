package dev.unmoor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A folder or a file on disk that is to be audited. */
public final class Checkout {

    private final Path root;
    private final @Nullable Path single;
    private final Limits limits;

    private Checkout(Path root, @Nullable Path single, Limits limits) {
        this.root = root;
        this.single = single;
        this.limits = limits;
    }

    /**
     * Opens a folder or a file, with the usual limits.
     *
     * @throws SourceException if there is nothing there that could be read
     */
    public static Checkout open(Path path) throws SourceException {
        return open(path, Limits.USUAL);
    }

    /**
     * Opens a folder or a file. A link is followed to what it points at; links inside are not.
     *
     * @throws SourceException if there is nothing there that could be read
     */
    public static Checkout open(Path path, Limits limits) throws SourceException {
        Path real;
        try {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new SourceException("'" + path + "' does not exist");
            }
            if (!Files.exists(path)) {
                throw new SourceException("'" + path + "' is a link that leads nowhere");
            }
            real = path.toRealPath();
        } catch (IOException | InvalidPathException unreadable) {
            throw new SourceException(
                    "'" + path + "' can't be opened: " + Walk.why(unreadable), unreadable);
        }
        if (!Files.isReadable(real)) {
            throw new SourceException(
                    "'" + path + "' can't be read: permission denied; check its access rights");
        }
        if (Files.isDirectory(real)) {
            return folder(path, real, limits);
        }
        if (Files.isRegularFile(real)) {
            return file(path, real, limits);
        }
        throw new SourceException("'" + path + "' is neither a folder nor a file");
    }

    private static Checkout folder(Path path, Path real, Limits limits) throws SourceException {
        if (isBare(real)) {
            throw new SourceException(
                    "'" + path + "' is a bare repository, without files: clone it first");
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(real)) {
            boolean empty = true;
            for (Path entry : entries) {
                empty &= entry.endsWith(".git");
            }
            if (empty) {
                throw new SourceException("'" + path + "' is empty: there is nothing to audit");
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            throw new SourceException(
                    "'" + path + "' can't be read: " + Walk.why(unreadable), unreadable);
        }
        return new Checkout(real, null, limits);
    }

    private static Checkout file(Path path, Path real, Limits limits) throws SourceException {
        Path folder = real.getParent();
        if (folder == null) {
            throw new SourceException("'" + path + "' lies in no folder");
        }
        String name = real.getFileName().toString();
        try {
            long size = Files.size(real);
            if (size == 0) {
                throw new SourceException("'" + path + "' is empty: there is nothing to audit");
            }
            Language language =
                    Kinds.isLock(name) ? Kinds.lockLanguage(name) : Languages.byName(name);
            byte[] head = head(real);
            if (language == null && !Kinds.isBinary(name)) {
                language = Languages.byContent(head, head.length);
            }
            boolean text =
                    FileContent.wide(head, head.length) != null
                            || !Bytes.holdsZero(head, 0, head.length);
            if (Kinds.isBinary(name) || !text) {
                throw new SourceException(
                        "'" + path + "' is binary: there is no code in it to read");
            }
            if (language == null) {
                throw new SourceException("'" + path + "' is of a kind that Unmoor does not read");
            }
            long limit = limits.of(language, SourceFile.Role.SOURCE);
            if (size > limit) {
                throw new SourceException(
                        "'" + path + "' is too large: " + Walk.tooLarge(size, limit));
            }
        } catch (IOException unreadable) {
            throw new SourceException(
                    "'" + path + "' can't be read: " + Walk.why(unreadable), unreadable);
        }
        return new Checkout(folder, real, limits);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8000);
        }
    }

    /** Whether a folder is a repository without files, which has to be cloned to be read. */
    public static boolean isBare(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"))
                && Files.isDirectory(folder.resolve("objects"))
                && Files.isDirectory(folder.resolve("refs"))
                && !Files.exists(folder.resolve(".git"));
    }

    /** The folder that paths are relative to, without links in it. */
    public Path root() {
        return root;
    }

    /** What people call it: the name of the folder, or of the file. */
    public String name() {
        Path named = single == null ? root.getFileName() : single.getFileName();
        return named == null ? root.toString() : named.toString();
    }

    /**
     * Finds the files worth reading. Never throws for what the tree holds.
     *
     * @param cancelled asked between folders; what was found until then is returned
     */
    public Tree walk(BooleanSupplier cancelled) {
        Walk walk = new Walk(root, limits, cancelled);
        return single == null ? walk.folder() : walk.file(single);
    }

    /** Reads the files that the walk found. */
    public SourceReader reader() {
        return new SourceReader(root, limits);
    }
}
