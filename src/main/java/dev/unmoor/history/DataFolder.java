package dev.unmoor.history;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where each system keeps what a program must not lose. */
public final class DataFolder {

    /** The environment variable that overrides the system's own place. */
    public static final String OVERRIDE = "UNMOOR_DATA_HOME";

    /** The system property that overrides both. */
    static final String PROPERTY = "unmoor.data";

    private DataFolder() {}

    /**
     * The user's data folder of this program; it need not exist yet. {@code $UNMOOR_DATA_HOME},
     * else {@code $XDG_DATA_HOME/unmoor} or {@code ~/.local/share/unmoor} (Linux), {@code
     * ~/Library/Application Support/unmoor} (macOS), {@code %LOCALAPPDATA%/unmoor/data} (Windows).
     */
    public static Path user() {
        String property = System.getProperty(PROPERTY);
        if (isSet(property)) {
            return Path.of(property);
        }
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("user.home", "."),
                System::getenv);
    }

    static Path of(String system, String home, UnaryOperator<@Nullable String> environment) {
        String override = environment.apply(OVERRIDE);
        if (isSet(override)) {
            return Path.of(override);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.apply("LOCALAPPDATA");
            Path base = isSet(local) ? Path.of(local) : Path.of(home, "AppData", "Local");
            return base.resolve("unmoor").resolve("data");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "unmoor");
        }
        String xdg = environment.apply("XDG_DATA_HOME");
        // the specification has relative paths ignored
        Path base =
                isSet(xdg) && Path.of(xdg).isAbsolute()
                        ? Path.of(xdg)
                        : Path.of(home, ".local", "share");
        return base.resolve("unmoor");
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
