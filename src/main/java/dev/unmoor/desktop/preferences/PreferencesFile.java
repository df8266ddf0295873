package dev.unmoor.desktop.preferences;

import java.io.IOException;
import java.nio.file.Path;

/** The file in which preferences are kept. */
public final class PreferencesFile {

    private static final String NAME = "preferences.json";

    private final JsonFile<Preferences> file;

    /** Keeps preferences in the given folder, which need not exist yet. */
    public PreferencesFile(Path folder) {
        this.file = new JsonFile<>(folder.resolve(NAME), Preferences.class, Preferences.USUAL);
    }

    /** The file of the person who runs the program. */
    public static PreferencesFile ofThisUser() {
        return new PreferencesFile(ConfigFolder.ofThisMachine());
    }

    /** Where it is. */
    public Path path() {
        return file.path();
    }

    /**
     * Reads what was kept. Where there is nothing yet, or nothing that can be understood, gives the
     * usual; what can't be understood is set aside beside it, not lost.
     *
     * @throws IOException if the file is there and can't be read
     */
    public Preferences read() throws IOException {
        return file.read();
    }

    /** Writes them, whole or not at all. */
    public void write(Preferences preferences) throws IOException {
        file.write(preferences);
    }
}
