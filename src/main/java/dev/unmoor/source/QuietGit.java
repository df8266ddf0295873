package dev.unmoor.source;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit from doing what reading doesn't need.
 *
 * <p>Left alone, JGit runs the installed {@code git} to find its settings, obeys filters that a
 * user's settings name (programs, which it would run), and measures the clock of a disk by writing
 * {@code .probe-…} files into the repository that it reads. Here it has no settings but the
 * repository's own, is told the clock, and tidies nothing up.
 */
final class QuietGit extends SystemReader.Delegate {

    static {
        SystemReader.setInstance(new QuietGit(SystemReader.getInstance()));
    }

    private QuietGit(SystemReader usual) {
        super(usual);
    }

    /** Makes sure that JGit is quiet; to be called before any of its repositories is opened. */
    static void ensure() {
        // the class has been initialised by this call
    }

    @Override
    public StoredConfig getUserConfig() {
        return new NoSettings(null);
    }

    @Override
    public StoredConfig getSystemConfig() {
        return new NoSettings(null);
    }

    @Override
    public StoredConfig getJGitConfig() {
        return new NoSettings(null);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new NoSettings(parent);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new NoSettings(parent);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new NoSettings(parent);
    }

    /** Environment variables of the user's {@code git} don't point us anywhere either. */
    @Override
    public @Nullable String getenv(String variable) {
        return variable.startsWith("GIT_") ? null : super.getenv(variable);
    }

    /** Settings without a file, which know how exact the clock of any disk is. */
    private static final class NoSettings extends FileBasedConfig {

        /** Coarser than any disk in use: what is younger is compared by its content. */
        private static final long CLOCK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

        @SuppressWarnings("NullAway") // JGit takes no file and no parent, and says so nowhere
        NoSettings(@Nullable Config parent) {
            super(parent, null, FS.DETECTED);
            // tidying up behind a fetch would go on in the background, while the folder is moved
            setInt("gc", null, "auto", 0);
        }

        @Override
        public void load() {
            // there is nothing to load
        }

        @Override
        public void save() {
            // and nowhere to save
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(
                String section, String subsection, String name, long absent, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(CLOCK_NANOS, TimeUnit.NANOSECONDS)
                    : super.getTimeUnit(section, subsection, name, absent, unit);
        }
    }
}
