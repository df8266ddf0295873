package dev.unmoor.desktop.session;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sample project that comes with the program, laid out on the disk so that it can be audited.
 */
public final class Sample {

    private static final String RESOURCE = "/samples/support-assistant";

    private Sample() {}

    /** Whether this build has it. */
    public static boolean available() {
        return Sample.class.getResource(RESOURCE) != null;
    }

    /**
     * Lays it out, anew each time.
     *
     * @param folder in which its folder is made
     * @return the folder of the project
     * @throws IOException if it can't be written, or this build doesn't have it
     */
    public static Path layOut(Path folder) throws IOException {
        URL resource = Sample.class.getResource(RESOURCE);
        if (resource == null) {
            throw new IOException("the sample project is not in this build");
        }
        Path target = folder.resolve("support-assistant");
        try {
            URI uri = resource.toURI();
            if (uri.getScheme().equals("jar")) {
                String jar = uri.toString().substring(0, uri.toString().indexOf('!'));
                try (FileSystem files = FileSystems.newFileSystem(URI.create(jar), Map.of())) {
                    copy(files.getPath(RESOURCE), target);
                }
            } else {
                copy(Path.of(uri), target);
            }
        } catch (URISyntaxException impossible) {
            throw new IOException(resource + " is no address", impossible);
        }
        return target;
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path one : all) {
            Path target = to.resolve(from.relativize(one).toString());
            if (Files.isDirectory(one)) {
                Files.createDirectories(target);
            } else {
                Files.copy(one, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
