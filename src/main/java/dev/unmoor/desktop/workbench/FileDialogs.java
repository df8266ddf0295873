package dev.unmoor.desktop.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for places on the disk. */
public interface FileDialogs {

    /** Asks for a folder. */
    Optional<Path> chooseFolder(String title);

    /**
     * Asks for a file to read.
     *
     * @param title the dialog's title
     * @param kind what kind of file it is, for people
     * @param extensions how its name may end, without the dot
     */
    Optional<Path> chooseFile(String title, String kind, List<String> extensions);

    /**
     * Asks where to write a file.
     *
     * @param title the dialog's title
     * @param name the name to begin with
     * @param kind what kind of file it is, for people
     */
    Optional<Path> chooseSave(String title, String name, String kind);
}
