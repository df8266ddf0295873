package dev.unmoor.fleet;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.Repository;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which repositories make up a fleet. */
public final class Roster {

    /** How far below a folder repositories are looked for. */
    private static final int DEEPEST = 4;

    private static final long LARGEST_LIST = 16 << 20;

    private Roster() {}

    /**
     * The repositories that a path names, as paths or addresses.
     *
     * <p>Of a folder: each folder in it that is a repository, or holds some further down, or is a
     * project by itself. Of a file: one path or address a line, relative to the file, {@code #} for
     * comments.
     *
     * @throws AuditException if there is nothing there, or it can't be read
     */
    public static List<String> of(Path path) throws AuditException {
        List<String> found;
        try {
            if (Files.isDirectory(path)) {
                found = folder(path);
            } else if (Files.isRegularFile(path)) {
                found = list(path);
            } else {
                throw new AuditException("'" + path + "' is neither a folder nor a list");
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            throw new AuditException(
                    "'" + path + "' can't be read: " + unreadable.getMessage(), unreadable);
        }
        if (found.isEmpty()) {
            throw new AuditException("'" + path + "' names no repository");
        }
        return found;
    }

    private static List<String> folder(Path root) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path child : folders(root)) {
            Set<String> below = new TreeSet<>();
            repositories(child, 1, below);
            if (below.isEmpty()) {
                found.add(child.toString());
            } else {
                found.addAll(below);
            }
        }
        return List.copyOf(found);
    }

    private static void repositories(Path folder, int depth, Set<String> found) {
        if (isRepository(folder)) {
            found.add(folder.toString());
            return;
        }
        if (depth >= DEEPEST) {
            return;
        }
        try {
            for (Path child : folders(folder)) {
                repositories(child, depth + 1, found);
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // its own audit will say so
            found.add(folder.toString());
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                boolean hidden = entry.getFileName().toString().startsWith(".");
                if (!hidden && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(entry);
                }
            }
        }
        return folders;
    }

    private static boolean isRepository(Path folder) {
        boolean bare =
                Files.isRegularFile(folder.resolve("HEAD"))
                        && Files.isDirectory(folder.resolve("objects"))
                        && Files.isDirectory(folder.resolve("refs"));
        return bare || Files.exists(folder.resolve(".git"));
    }

    private static List<String> list(Path file) throws IOException, AuditException {
        if (Files.size(file) > LARGEST_LIST) {
            throw new AuditException("'" + file + "' is too large for a list of repositories");
        }
        Path base = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Set<String> found = new LinkedHashSet<>();
        try {
            for (String each : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String line = each.strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    found.add(entry(base, line));
                }
            }
        } catch (MalformedInputException noText) {
            throw new AuditException("'" + file + "' is no list: it is not text", noText);
        }
        return List.copyOf(found);
    }

    private static String entry(Path base, String line) {
        try {
            Path path = base.resolve(line);
            // an address is no path, but a path may look like one
            return Files.exists(path) || !Repository.isElsewhere(line) ? path.toString() : line;
        } catch (InvalidPathException noPath) {
            return line;
        }
    }
}
