package dev.unmoor.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds and reads the files of a catalog, in an order that is always the same. */
final class CatalogFiles {

    private static final String ROOT = "/catalog/";

    /** Larger files are refused: no catalog file comes near it, and overlays are not trusted. */
    private static final long LARGEST = 4 << 20;

    /** Where a scanned tree keeps entries of its own. */
    static final Path IN_TREE = Path.of(".unmoor", "catalog");

    private static final int MOST_IN_TREE = 64;
    private static final long LARGEST_IN_TREE = 128 << 10;

    /**
     * A file's text.
     *
     * @param name its path for people
     * @param folder the folder it lies in, which says what it describes; empty at the top
     */
    record Text(String name, String folder, String text) {}

    private CatalogFiles() {}

    /** The files of the program's own catalog. */
    static List<Text> bundled(List<String> folders, List<String> single) throws IOException {
        URL here = CatalogFiles.class.getResource(ROOT + single.getFirst());
        if (here == null) {
            throw new IOException("the catalog is not on the class path");
        }
        try {
            URI uri = here.toURI();
            if (uri.getScheme().equals("file")) {
                return bundled(Path.of(uri.resolve(".")), folders, single);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return bundled(jar.getPath(ROOT), folders, single);
            }
        } catch (URISyntaxException e) {
            throw new IOException("the catalog lies at " + here, e);
        }
    }

    private static List<Text> bundled(Path root, List<String> folders, List<String> single)
            throws IOException {
        var texts = new ArrayList<Text>();
        for (String name : single) {
            texts.add(read(root.resolve(name), name, ""));
        }
        for (String folder : folders) {
            for (Path file : yamlIn(root.resolve(folder), 1)) {
                texts.add(read(file, folder + "/" + file.getFileName(), folder));
            }
        }
        return texts;
    }

    /** The files of a user's catalog: all YAML in the folder, down to two levels. */
    static List<Text> overlay(Path folder) throws IOException {
        var texts = new ArrayList<Text>();
        for (Path file : yamlIn(folder, 2)) {
            Path parent = folder.relativize(file).getParent();
            texts.add(read(file, file.toString(), parent == null ? "" : parent.toString()));
        }
        return texts;
    }

    /**
     * The files of a scanned tree's own catalog, {@code .unmoor/catalog/*.yaml}. The tree is not
     * trusted: links are not followed, and few and small files are read.
     *
     * @throws IOException if there is more than that, or a file can't be read
     */
    static List<Text> inTree(Path tree) throws IOException {
        Path above = tree.resolve(IN_TREE.getName(0));
        Path folder = tree.resolve(IN_TREE);
        if (!Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)
                || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
            for (Path child : children) {
                if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(child);
                }
                if (files.size() > MOST_IN_TREE) {
                    throw new IOException(
                            IN_TREE + " holds more than " + MOST_IN_TREE + " catalog files");
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        files.sort(Comparator.comparing(Path::toString));
        var texts = new ArrayList<Text>();
        for (Path file : files) {
            String name = IN_TREE.resolve(file.getFileName()).toString().replace('\\', '/');
            if (Files.size(file) > LARGEST_IN_TREE) {
                throw new IOException(name + " is larger than " + LARGEST_IN_TREE + " bytes");
            }
            // the folder is empty, so that what a file describes is said by what stands in it
            texts.add(read(file, name, ""));
        }
        return texts;
    }

    private static List<Path> yamlIn(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(CatalogFiles::isYaml)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
    }

    private static Text read(Path file, String name, String folder) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(name + " is too large for a catalog file");
        }
        return new Text(name, folder, Files.readString(file));
    }
}
