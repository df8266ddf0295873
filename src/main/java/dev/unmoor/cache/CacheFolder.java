package dev.unmoor.cache;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where each system keeps what a program can make again. */
public final class CacheFolder {

    /** The environment variable that overrides the system's own place. */
    public static final String OVERRIDE = "UNMOOR_CACHE_HOME";

    private CacheFolder() {}

    /**
     * The user's cache folder of this program; it need not exist yet. {@code $UNMOOR_CACHE_HOME},
     * else {@code $XDG_CACHE_HOME/unmoor} or {@code ~/.cache/unmoor} (Linux), {@code
     * ~/Library/Caches/unmoor} (macOS), {@code %LOCALAPPDATA%/unmoor/cache} (Windows).
     */
    public static Path user() {
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
            return base.resolve("unmoor").resolve("cache");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Caches", "unmoor");
        }
        String xdg = environment.apply("XDG_CACHE_HOME");
        // the specification has relative paths ignored
        Path base =
                isSet(xdg) && Path.of(xdg).isAbsolute() ? Path.of(xdg) : Path.of(home, ".cache");
        return base.resolve("unmoor");
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
