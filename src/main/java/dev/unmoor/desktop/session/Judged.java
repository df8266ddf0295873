package dev.unmoor.desktop.session;

import dev.unmoor.audit.Disregard;
import java.nio.file.Path;

/** Gives what people have judged about the findings of a project, for an audit to heed. */
@FunctionalInterface
public interface Judged {

    /** Nobody has judged anything. */
    Judged NOTHING = root -> Disregard.NOTHING;

    /** What was judged about a project by now; asked away from the window's thread. */
    Disregard of(Path root);
}
