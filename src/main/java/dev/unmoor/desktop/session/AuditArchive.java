package dev.unmoor.desktop.session;

import dev.unmoor.model.Audit;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where audits are kept between runs. Called away from the window's thread; what goes wrong there
 * is told to the person by whoever implements this, and costs no audit.
 */
public interface AuditArchive {

    /** Keeps nothing. */
    AuditArchive NONE =
            new AuditArchive() {
                @Override
                public @Nullable Kept latest(Path root) {
                    return null;
                }

                @Override
                public void keep(Path root, Audit audit, Instant finished) {
                    // that is what it is for
                }
            };

    /** An audit with the moment in which it ended. */
    record Kept(Audit audit, Instant finished) {}

    /** The last audit of a project; null if there is none that can be read. */
    @Nullable Kept latest(Path root);

    /** Keeps an audit that was finished. */
    void keep(Path root, Audit audit, Instant finished);
}
