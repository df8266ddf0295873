package dev.unmoor.audit;

import dev.unmoor.cache.CacheFolder;
import dev.unmoor.source.GitClone;
import dev.unmoor.source.SourceException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a project is: a folder or file here, or a repository that is cloned when it is asked for. */
public final class Place {

    private Place() {}

    /** Whether a text names a repository that has to be cloned first. */
    public static boolean isElsewhere(String text) {
        return GitClone.isNeeded(text);
    }

    /**
     * The folder or file that a text names; a repository elsewhere, or a bare one, is cloned into
     * the user's cache folder.
     *
     * @param text a path, or the address of a repository
     * @param listener hears how cloning goes, as stage {@code CLONE}, and may stop it
     * @throws AuditException if it is no path and can't be cloned; the message says why
     */
    public static Path local(String text, AuditListener listener) throws AuditException {
        try {
            return isElsewhere(text)
                    ? GitClone.clone(text, CacheFolder.user(), new Cloning(listener))
                    : Path.of(text);
        } catch (SourceException failed) {
            throw new AuditException(String.valueOf(failed.getMessage()), failed);
        } catch (InvalidPathException noPath) {
            throw new AuditException("'" + text + "' is no path", noPath);
        }
    }

    /** Tells an audit's listener of a clone. */
    private record Cloning(AuditListener listener) implements GitClone.Listener {
        @Override
        public void progress(String task, int done, int total) {
            listener.progress(AuditListener.Stage.CLONE, done, total);
        }

        @Override
        public boolean cancelled() {
            return listener.cancelled();
        }
    }
}
