package dev.unmoor.detect;

import dev.unmoor.model.TraceStep;
import dev.unmoor.syntax.Dependency;
import dev.unmoor.syntax.config.LockVersions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which version of a declared package is in use: what the nearest lock file settles. */
final class Locks {

    private record Lock(String path, LockVersions versions) {}

    private final Map<String, List<Lock>> byFolder = new HashMap<>();

    /** Adds a lock file. */
    void add(String path, LockVersions versions) {
        byFolder.computeIfAbsent(Modules.folder(path), k -> new ArrayList<>())
                .add(new Lock(path, versions));
    }

    /** Where the version of a dependency is settled: beside its manifest, or in a folder above. */
    @Nullable TraceStep of(Dependency dependency, String manifest) {
        String folder = Modules.folder(manifest);
        while (true) {
            for (Lock each : byFolder.getOrDefault(folder, List.of())) {
                LockVersions.Locked found =
                        each.versions().ecosystem().equals(dependency.ecosystem())
                                ? each.versions().find(dependency.name())
                                : null;
                if (found != null) {
                    return new TraceStep(each.path(), found.line(), "locked at " + found.version());
                }
            }
            if (folder.isEmpty()) {
                return null;
            }
            folder = Modules.folder(folder);
        }
    }
}
