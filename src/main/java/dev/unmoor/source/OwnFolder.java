package dev.unmoor.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.util.FileUtils;

/**
 * Folders in which this process works for a while. They bear the process's number, so that what a
 * process left that was killed can be told from what another is at work in.
 */
final class OwnFolder {

    private OwnFolder() {}

    /**
     * Makes a new folder, and takes away those of processes that are no more.
     *
     * @param parent where it is made; made as well if it isn't there
     * @param prefix what its name begins with
     */
    static Path create(Path parent, String prefix) throws IOException {
        Files.createDirectories(parent);
        sweep(parent, prefix);
        return Files.createTempDirectory(parent, prefix + ProcessHandle.current().pid() + "-");
    }

    private static void sweep(Path parent, String prefix) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(prefix) + "(\\d{1,18})-\\d+");
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent)) {
            for (Path each : all) {
                Matcher owned = name.matcher(each.getFileName().toString());
                if (owned.matches()
                        && Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
                        && ProcessHandle.of(Long.parseLong(owned.group(1))).isEmpty()) {
                    deleteQuietly(each);
                }
            }
        }
    }

    /** Deletes a folder with all that is in it; links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE | FileUtils.SKIP_MISSING);
    }

    /** Deletes a folder; what can't be deleted now goes when a folder is made next. */
    static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException busy) {
            folder.toFile().deleteOnExit();
        }
    }
}
