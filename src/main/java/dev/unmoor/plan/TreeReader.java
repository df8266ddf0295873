package dev.unmoor.plan;

import java.util.List;
import java.util.Optional;

/** The scanned tree as a plan reads it: bounded, decoded, never out of root. */
public interface TreeReader {

    /** The paths of all files that an audit looks at, relative to the root, sorted. */
    List<String> paths();

    /** A file's text; empty if it is binary, too large or unreadable. */
    Optional<String> read(String path);
}
