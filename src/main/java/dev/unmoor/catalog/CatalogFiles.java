package dev.unmoor.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
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
