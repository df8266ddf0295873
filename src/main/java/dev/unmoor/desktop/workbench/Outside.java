package dev.unmoor.desktop.workbench;

import java.nio.file.Path;

/** The desktop around the window. */
public interface Outside {

    /** Puts text on the clipboard. */
    void copy(String text);

    /** Opens an address with whatever the system opens it with. */
    void browse(String address);

    /** Opens a file with whatever the system opens it with. */
    void open(Path file);
}
