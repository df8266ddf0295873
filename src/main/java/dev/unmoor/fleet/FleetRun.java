package dev.unmoor.fleet;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.Repository;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.TeamTriage;
import dev.unmoor.model.Audit;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Audits a fleet. Whatever happens to one repository is a line in the portfolio and nothing more:
 * one that is broken, gone, endless, or brings the program to its limits.
 */
public final class FleetRun {

    /** Time that an audit has to stop once it was asked to, before it is left behind. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger(FleetRun.class.getName());

    /** Makes one audit; tests make bad ones. */
    @FunctionalInterface
    interface Engine {
        Audit run(AuditRequest request, AuditListener listener) throws AuditException;
    }

    private final Engine engine;
    private final Settings settings;
    private final @Nullable History history;
    private final @Nullable Journal journal;

    /**
     * How a fleet is audited.
     *
     * @param jobs how many repositories at once
     * @param threads how many files at once, in each
     * @param cache whether facts of earlier audits are reused and kept
     * @param catalogs folders with further catalog files
     * @param longest how long one repository may take; what was found until then counts
     */
    public record Settings(
            int jobs, int threads, boolean cache, List<Path> catalogs, Duration longest) {

        public Settings {
            if (jobs < 1 || threads < 1) {
                throw new IllegalArgumentException("jobs and threads must be at least 1");
            }
            catalogs = List.copyOf(catalogs);
        }
    }

    /** Hears how the run goes and may stop it. Called from several threads. */
    public interface Listener {

        /** A repository is done. */
        default void done(Member member, int done, int total) {}

        /** Something that concerns the run and no single repository went wrong. */
        default void problem(String what) {}

        /** Whether to stop; repositories that are not done yet are left out. */
        default boolean cancelled() {
            return false;
        }
    }

    /**
     * A run.
     *
     * @param history where each audit is kept; null keeps nothing
     * @param journal where lines are noted, to go on after a cut; null notes nothing
     */
    public FleetRun(
            Auditor auditor,
            Settings settings,
            @Nullable History history,
            @Nullable Journal journal) {
        this(auditor::run, settings, history, journal);
    }

    FleetRun(
            Engine engine,
            Settings settings,
            @Nullable History history,
            @Nullable Journal journal) {
        this.engine = engine;
        this.settings = settings;
        this.history = history;
        this.journal = journal;
    }

    /**
     * Audits all repositories that the journal has no line of yet.
     *
     * @param roots paths and addresses
     * @return their lines, in the same order; those that a stop left out are missing
     */
    public List<Member> run(List<String> roots, Listener listener) {
        AtomicInteger done = new AtomicInteger();
        List<Future<@Nullable Member>> lines = new ArrayList<>();
        try (ExecutorService jobs =
                Executors.newFixedThreadPool(
                        settings.jobs(),
                        Thread.ofPlatform().daemon().name("unmoor-fleet-", 1).factory())) {
            for (String root : roots) {
                lines.add(
                        jobs.submit(() -> {
                            Member line = line(root, listener);
                            if (line != null) {
                                listener.done(line, done.incrementAndGet(), roots.size());
                            }
                            return line;
                        }));
            }
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Member member = got(lines.get(i), roots.get(i));
            if (member != null) {
                members.add(member);
            }
        }
        return List.copyOf(members);
    }

    private static @Nullable Member got(Future<@Nullable Member> line, String root) {
        try {
            return line.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException failed) {
            return Member.failed(name(root), root, told(failed.getCause()));
        }
    }

    private @Nullable Member line(String root, Listener listener) {
        if (listener.cancelled()) {
            return null;
        }
        Member noted = journal == null ? null : journal.line(root);
        if (noted != null) {
            return noted;
        }
        Member line = guarded(root, listener);
        if (line != null && journal != null) {
            journal.note(root, line, listener::problem);
        }
        return line;
    }

    /** On a thread of its own, which can be left behind should it not come back. */
    private @Nullable Member guarded(String root, Listener listener) {
        Watch watch = new Watch(settings.longest(), listener);
        ExecutorService own =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("unmoor-fleet-audit").factory());
        try {
            Future<@Nullable Member> line = own.submit(() -> audit(root, watch, listener));
            return line.get(settings.longest().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException endless) {
            return Member.failed(
                    name(root),
                    root,
                    "it took longer than "
                            + settings.longest().toMinutes()
                            + " minutes and could not be stopped");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            LOG.log(System.Logger.Level.DEBUG, "a repository could not be audited", cause);
            return Member.failed(name(root), root, told(cause));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            own.shutdownNow();
        }
    }

    private static TeamTriage decided(Path folder) throws AuditException {
        try {
            return TeamTriage.of(folder, LocalDate.now(ZoneOffset.UTC));
        } catch (HistoryException unreadable) {
            throw new AuditException(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private @Nullable Member audit(String root, Watch watch, Listener listener)
            throws AuditException {
        Path folder = Repository.local(root, watch);
        Audit audit =
                engine.run(
                        new AuditRequest(
                                folder,
                                settings.threads(),
                                settings.cache(),
                                false,
                                settings.catalogs(),
                                decided(folder)),
                        watch);
        if (listener.cancelled()) {
            return null;
        }
        if (!Files.exists(folder)) {
            return Member.failed(name(root), root, "it went away while it was audited");
        }
        String key = Repository.isElsewhere(root) ? withoutLogin(root) : History.key(folder);
        if (watch.late()) {
            return Member.of(
                    key,
                    audit,
                    true,
                    "its time was up after "
                            + settings.longest().toMinutes()
                            + " minutes; what was found until then counts");
        }
        keep(key, audit, listener);
        return Member.of(key, audit, false, null);
    }

    private void keep(String key, Audit audit, Listener listener) {
        if (history == null) {
            return;
        }
        try {
            history.save(key, audit, Instant.now());
        } catch (HistoryException failed) {
            listener.problem("the audit of '" + key + "' is not kept: " + failed.getMessage());
        }
    }

    static String withoutLogin(String address) {
        return address.replaceFirst("(://)[^/@]*@", "$1");
    }

    private static String name(String root) {
        try {
            Path name = Path.of(root).getFileName();
            return name == null ? root : name.toString();
        } catch (InvalidPathException address) {
            return withoutLogin(root);
        }
    }

    private static String told(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> "it failed without saying why";
            case AuditException known -> String.valueOf(known.getMessage());
            case StackOverflowError deep -> "its code is nested too deeply";
            case OutOfMemoryError large -> "it needs more memory than there is";
            default -> "a fault of the program: " + failure;
        };
    }

    /** Stops an audit when its time is up, or the whole run is stopped. */
    private static final class Watch implements AuditListener, Repository.Listener {

        private final long end;
        private final Listener run;
        private volatile boolean late;

        Watch(Duration longest, Listener run) {
            this.end = System.nanoTime() + longest.toNanos();
            this.run = run;
        }

        @Override
        public boolean cancelled() {
            if (System.nanoTime() - end > 0) {
                late = true;
            }
            return late || run.cancelled();
        }

        @Override
        public void progress(String task, double share) {
            // a fleet tells of repositories, not of what goes on in them
        }

        boolean late() {
            return late;
        }
    }
}
