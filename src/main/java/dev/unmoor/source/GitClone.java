package dev.unmoor.source;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.api.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.URIish;

/**
 * Brings a repository to this machine: its newest state only, into the program's cache folder. The
 * only thing in the program that opens a network connection, and it does so when it is told to and
 * not otherwise. No credentials are sent, no hook, filter or submodule of the repository is obeyed,
 * and links in it become plain files.
 */
public final class GitClone {

    private static final int TIMEOUT_SECONDS = 60;

    private static final Pattern URL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://.*");

    /** {@code git@host:owner/name}: what Git takes for a path over SSH. */
    private static final Pattern SHELL = Pattern.compile("[\\w.-]+@[\\w.-]+:.*");

    /** Hears how a clone goes and may stop it. */
    public interface Listener {

        /**
         * How far it is.
         *
         * @param task what is being done, in Git's words
         * @param done units done
         * @param total units in all; 0 while unknown
         */
        void progress(String task, int done, int total);

        /** Whether it should stop. */
        boolean cancelled();
    }

    private GitClone() {}

    /**
     * Whether a text names a repository that has to be cloned: a URL, or the path of a bare one.
     */
    public static boolean isNeeded(String text) {
        if (URL.matcher(text).matches()) {
            return true;
        }
        try {
            Path path = Path.of(text);
            return Files.exists(path) ? Checkout.isBare(path) : SHELL.matcher(text).matches();
        } catch (InvalidPathException noPath) {
            return SHELL.matcher(text).matches();
        }
    }

    /**
     * Clones a repository, in place of what an earlier clone of the same left.
     *
     * @param repository {@code https://…}, {@code file://…} or the path of a repository here
     * @param cache the program's cache folder
     * @return the folder with its files
     * @throws SourceException if it can't be had, or the listener stopped it; the message says why
     */
    public static Path clone(String repository, Path cache, Listener listener)
            throws SourceException {
        QuietGit.ensure();
        URIish address = address(repository);
        Path clones = cache.resolve("clones").resolve(key(repository));
        Path target = clones.resolve(name(address));
        Path fresh = null;
        try {
            fresh = OwnFolder.create(clones, "new-");
            fetch(address, fresh, new Monitor(listener, !isLocal(address)));
            if (listener.cancelled()) {
                throw new SourceException("cloning '" + shown(address) + "' was stopped");
            }
            OwnFolder.delete(target);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return target;
        } catch (TransportException unreachable) {
            throw new SourceException(why(address, unreachable), unreachable);
        } catch (GitAPIException | JGitInternalException | IOException failed) {
            String reason = listener.cancelled() ? "it was stopped" : Walk.why(failed);
            throw new SourceException(
                    "'" + shown(address) + "' can't be cloned: " + reason, failed);
        } finally {
            if (fresh != null) {
                OwnFolder.deleteQuietly(fresh);
            }
        }
    }

    private static void fetch(URIish address, Path folder, ProgressMonitor monitor)
            throws GitAPIException, IOException {
        try (Git git =
                Git.cloneRepository()
                        .setURI(address.toPrivateString())
                        .setDirectory(folder.toFile())
                        .setDepth(1)
                        .setTagOption(TagOpt.NO_TAGS)
                        .setCloneAllBranches(false)
                        .setCloneSubmodules(false)
                        .setNoCheckout(true)
                        .setTimeout(TIMEOUT_SECONDS)
                        .setProgressMonitor(monitor)
                        .call()) {
            StoredConfig config = git.getRepository().getConfig();
            // a link that is written as a file can't lead anywhere
            config.setBoolean("core", null, "symlinks", false);
            config.setString("core", null, "autocrlf", "false");
            config.save();
            if (git.getRepository().resolve(Constants.HEAD) != null) {
                git.reset()
                        .setMode(ResetCommand.ResetType.HARD)
                        .setRef(Constants.HEAD)
                        .setProgressMonitor(monitor)
                        .call();
            }
        }
    }

    private static URIish address(String repository) throws SourceException {
        try {
            boolean url = URL.matcher(repository).matches();
            if (!url && SHELL.matcher(repository).matches() && !Files.exists(Path.of(repository))) {
                throw unsupported(repository);
            }
            URIish address =
                    new URIish(
                            url ? repository : Path.of(repository).toRealPath().toUri().toString());
            if (!isLocal(address) && !"https".equals(address.getScheme())) {
                throw unsupported(repository);
            }
            return address;
        } catch (URISyntaxException | InvalidPathException | IOException wrong) {
            throw new SourceException("'" + repository + "' is no address of a repository", wrong);
        }
    }

    private static boolean isLocal(URIish address) {
        return address.getScheme() == null || address.getScheme().equals("file");
    }

    private static SourceException unsupported(String repository) {
        return new SourceException(
                "'"
                        + repository
                        + "' can't be cloned: only https:// and file:// addresses can;"
                        + " clone it yourself and give the folder");
    }

    private static String why(URIish address, TransportException error) {
        String message = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
        String lower = message.toLowerCase(Locale.ROOT);
        String reason;
        if (lower.contains("not authorized") || lower.contains("authentication")) {
            reason = "it wants a login, or does not exist; clone it yourself and give the folder";
        } else if (lower.contains("not found") || lower.contains("no repository")) {
            reason = "there is no such repository";
        } else {
            // JGit puts the address in front, with whatever is secret in it
            int colon = message.indexOf(": ");
            reason = colon < 0 ? message : message.substring(colon + 2);
        }
        return "'" + shown(address) + "' can't be cloned: " + reason;
    }

    /** The address without what may be secret in it. */
    private static String shown(URIish address) {
        return address.setPass(null).setUser(null).toString();
    }

    /** The last part of the address, as a name for a folder. */
    private static String name(URIish address) {
        String name;
        try {
            name = address.getHumanishName();
        } catch (IllegalArgumentException none) {
            name = "repository";
        }
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return plain.isEmpty() || plain.startsWith(".") ? "repository" : plain;
    }

    private static String key(String repository) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(repository.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Hands JGit's progress on. */
    private static final class Monitor implements ProgressMonitor {
        private final Listener listener;
        private final boolean stoppable;
        private String task = "";
        private int done;
        private int total;

        Monitor(Listener listener, boolean stoppable) {
            this.listener = listener;
            this.stoppable = stoppable;
        }

        @Override
        public void start(int totalTasks) {
            // each task tells its own size
        }

        @Override
        public void beginTask(String title, int work) {
            task = title;
            done = 0;
            total = work;
            listener.progress(task, 0, total);
        }

        @Override
        public void update(int completed) {
            done += completed;
            listener.progress(task, done, total);
        }

        @Override
        public void endTask() {
            listener.progress(task, total, total);
        }

        @Override
        public boolean isCancelled() {
            // stopped within a local copy, which is quick, JGit writes a stack trace to standard
            // error
            return stoppable && listener.cancelled();
        }

        @Override
        public void showDuration(boolean enabled) {
            // the listener has a clock of its own
        }
    }
}
