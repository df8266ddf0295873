package dev.unmoor.audit;

import dev.unmoor.cache.CacheFolder;
import dev.unmoor.source.GitClone;
import dev.unmoor.source.SourceException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Projects by name: a folder or file here, or a repository elsewhere that is cloned on request. */
public final class Repository {

    /** Hears how the cloning of a repository goes, and may stop it. */
    public interface Listener {

        /**
         * How far it is.
         *
         * @param task what is being done, in Git's words
         * @param share 0 to 1; negative while unknown
         */
        void progress(String task, double share);

        /** Whether it should stop. */
        boolean cancelled();
    }

    private Repository() {}

    /** Whether a text names a repository that has to be cloned first. */
    public static boolean isElsewhere(String text) {
        return GitClone.isNeeded(text);
    }

    /**
     * The folder or file that a text names; a repository elsewhere, or a bare one, is cloned into
     * the user's cache folder.
     *
     * @param text a path, or the address of a repository
     * @throws AuditException if it is no path and can't be cloned; the message says why
     */
    public static Path local(String text, Listener listener) throws AuditException {
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

    private record Cloning(Listener listener) implements GitClone.Listener {
        @Override
        public void progress(String task, int done, int total) {
            listener.progress(task, total > 0 ? (double) done / total : -1);
        }

        @Override
        public boolean cancelled() {
            return listener.cancelled();
        }
    }
}
