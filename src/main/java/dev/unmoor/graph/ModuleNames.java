package dev.unmoor.graph;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which module a file belongs to: the nearest folder with a manifest, else the first folder below
 * the root. The root itself is {@code .}.
 */
public final class ModuleNames {

    private final Set<String> folders = new TreeSet<>();

    /**
     * @param manifests paths of the project's manifests
     */
    public ModuleNames(Collection<String> manifests) {
        for (String path : manifests) {
            folders.add(folder(path));
        }
    }

    /** The module of a file. */
    public String of(String path) {
        String at = folder(path);
        while (!at.isEmpty()) {
            if (folders.contains(at)) {
                return at;
            }
            at = folder(at);
        }
        int slash = path.indexOf('/');
        return folders.contains("") || slash < 0 ? "." : path.substring(0, slash);
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
