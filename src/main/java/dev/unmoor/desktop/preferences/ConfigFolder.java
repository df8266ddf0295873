package dev.unmoor.desktop.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a program keeps its settings, by the custom of each system. */
final class ConfigFolder {

    /** System property that puts the settings elsewhere. */
    static final String OVERRIDE = "unmoor.config";

    private ConfigFolder() {}

    static Path ofThisMachine() {
        String override = System.getProperty(OVERRIDE, "");
        if (!override.isEmpty()) {
            return Path.of(override);
        }
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("user.home", "."),
                System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return roaming.isEmpty()
                    ? Path.of(home, "AppData", "Roaming", "Unmoor")
                    : Path.of(roaming, "Unmoor");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Unmoor");
        }
        String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return xdg.isEmpty() ? Path.of(home, ".config", "unmoor") : Path.of(xdg, "unmoor");
    }
}
