package dev.unmoor.desktop.session;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Disregard;
import dev.unmoor.desktop.job.Job;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.Progress;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.job.Throttle;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Location;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The project in hand. Used from the window's thread; audits run elsewhere. */
public final class Session {

    private final AuditEngine engine;
    private final TaskCenter tasks;
    private final InstantSource time;
    private final Supplier<Names> names;
    private final Supplier<List<Path>> catalogs;
    private final AuditArchive archive;
    private final Judged judged;

    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.NoProject());
    private final ReadOnlyObjectWrapper<@Nullable Results> results = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ScanProgress> progress =
            new ReadOnlyObjectWrapper<>(ScanProgress.BEGINNING);
    private final ObservableList<Finding> streamed = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Finding> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Location> place = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Scope> scope = new SimpleObjectProperty<>();

    private final ReadOnlyIntegerWrapper keptAudits = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper changedFiles = new ReadOnlyIntegerWrapper();
    private final Latest looking;

    private @Nullable Job audit;
    private long run;

    /** Whether another audit is owed once the running one is done. */
    private boolean again;

    /**
     * A session without a project.
     *
     * @param names gives names for people; asked away from the window's thread
     * @param catalogs gives folders with further catalog files, as they are set when an audit
     *     begins
     * @param archive keeps finished audits and gives the last one back
     * @param judged gives what people have judged, which audits heed
     */
    public Session(
            AuditEngine engine,
            TaskCenter tasks,
            InstantSource time,
            Supplier<Names> names,
            Supplier<List<Path>> catalogs,
            AuditArchive archive,
            Judged judged) {
        this.engine = engine;
        this.tasks = tasks;
        this.time = time;
        this.names = names;
        this.catalogs = catalogs;
        this.archive = archive;
        this.judged = judged;
        this.looking = new Latest(tasks);
        // one thing is looked at: a finding, or a place that no finding stands for
        selected.addListener((value, before, now) -> {
            if (now != null) {
                place.set(null);
            }
        });
        place.addListener((value, before, now) -> {
            if (now != null) {
                selected.set(null);
            }
        });
    }

    /** Opens a folder or file and audits it; until that is done, its last audit is shown. */
    public void open(Path root) {
        abandon();
        selected.set(null);
        place.set(null);
        scope.set(null);
        results.set(null);
        Path absolute = root.toAbsolutePath().normalize();
        scan(absolute, true);
        if (archive.equals(AuditArchive.NONE)) {
            return;
        }
        long mine = run;
        tasks.quietly(
                "read the last audit",
                progress -> Optional.ofNullable(remembered(absolute)),
                kept -> {
                    Results last = kept.orElse(null);
                    if (mine == run && last != null && results.get() == null) {
                        results.set(last);
                    }
                });
    }

    /** Shows the last audit of a project without auditing it anew; nothing happens without one. */
    public void restore(Path root) {
        long mine = run;
        tasks.quietly(
                "read the last audit",
                progress -> Optional.ofNullable(remembered(root)),
                kept -> {
                    Results last = kept.orElse(null);
                    if (mine == run && last != null && phase.get() instanceof Phase.NoProject) {
                        results.set(last);
                        phase.set(new Phase.Ready(last));
                        lookForChanges();
                    }
                });
    }

    /** Runs on a worker. */
    private @Nullable Results remembered(Path root) {
        AuditArchive.Kept kept = archive.latest(root);
        return kept == null
                ? null
                : Results.of(root, kept.audit(), false, kept.finished(), names.get());
    }

    /** Audits the open project anew; what is shown stays until the new results are there. */
    public void rescan() {
        rescan(true);
    }

    /** Audits the open project anew without what is remembered of earlier audits. */
    public void rescanFully() {
        rescan(false);
    }

    /** Audits anew, as soon as nothing is audited any more: what people judge has changed. */
    public void reconsider() {
        if (phase.get() instanceof Phase.Scanning) {
            again = true;
        } else {
            rescan(true);
        }
    }

    private void rescan(boolean cache) {
        Path root = root();
        if (root != null && !(phase.get() instanceof Phase.Scanning)) {
            abandon();
            scan(root, cache);
        }
    }

    /** Asks a running audit to stop; what it has found is kept. */
    public void stop() {
        if (phase.get() instanceof Phase.Scanning scanning && audit != null) {
            audit.cancel();
            phase.set(new Phase.Scanning(scanning.root(), scanning.since(), true));
        }
    }

    /** Leaves the project. */
    public void close() {
        abandon();
        selected.set(null);
        place.set(null);
        scope.set(null);
        results.set(null);
        streamed.clear();
        phase.set(new Phase.NoProject());
    }

    /** The root of the open project, if one is open. */
    public @Nullable Path root() {
        return switch (phase.get()) {
            case Phase.NoProject none -> null;
            case Phase.Scanning scanning -> scanning.root();
            case Phase.Ready ready -> ready.results().root();
            case Phase.Failed failed -> failed.root();
        };
    }

    /** What the session is at. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** The last results of the open project; null until there are any. */
    public ReadOnlyObjectProperty<@Nullable Results> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** How far the running audit is. */
    public ReadOnlyObjectProperty<ScanProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What the running audit has found so far, in the order it came. */
    public ObservableList<Finding> streamed() {
        return streamed;
    }

    /** The finding that is looked at, on whatever screen. */
    public ObjectProperty<@Nullable Finding> selectedProperty() {
        return selected;
    }

    /** The place that is looked at, where no finding stands for it. */
    public ObjectProperty<@Nullable Location> placeProperty() {
        return place;
    }

    /** What everything is narrowed to. */
    public ObjectProperty<@Nullable Scope> scopeProperty() {
        return scope;
    }

    /** How many files with findings have changed since the results, as far as was looked. */
    public ReadOnlyIntegerProperty changedFilesProperty() {
        return changedFiles.getReadOnlyProperty();
    }

    /** How many audits this window has had kept. */
    public ReadOnlyIntegerProperty keptAuditsProperty() {
        return keptAudits.getReadOnlyProperty();
    }

    /** Looks whether files have changed since the results, as when the window is come back to. */
    public void lookForChanges() {
        Results now = results.get();
        if (now != null && phase.get() instanceof Phase.Ready) {
            long mine = run;
            looking.ask(
                    "look for changes",
                    progress -> Changes.count(now, progress),
                    count -> {
                        if (mine == run) {
                            changedFiles.set(count);
                        }
                    });
        }
    }

    private void abandon() {
        run++;
        again = false;
        changedFiles.set(0);
        if (audit != null) {
            audit.cancel();
            audit = null;
        }
    }

    private void scan(Path root, boolean cache) {
        long mine = run;
        streamed.clear();
        progress.set(ScanProgress.BEGINNING);
        phase.set(new Phase.Scanning(root, time.instant(), false));
        int threads = AuditRequest.of(root).threads();
        var request = new AuditRequest(root, threads, cache, true, catalogs.get());
        audit =
                tasks.run(
                        Messages.text("job.audit", nameOf(root)),
                        told -> audit(request, mine, told),
                        done -> {
                            if (mine == run) {
                                finish(done);
                            }
                        },
                        failure -> {
                            if (mine == run) {
                                fail(root, failure);
                            }
                        });
    }

    /** Runs on a worker. */
    private Results audit(AuditRequest request, long mine, Progress told) throws AuditException {
        var listener = new Relay(mine, told);
        Disregard heeded = judged.of(request.root());
        var aside = new ArrayList<Finding>();
        var made =
                engine.run(
                        request.with(found -> {
                            Map<String, String> why = heeded.among(found);
                            aside.clear();
                            found.stream()
                                    .filter(each -> why.containsKey(each.id()))
                                    .forEach(aside::add);
                            return why;
                        }),
                        listener);
        Results done =
                Results.of(
                        request.root(), made, aside, told.cancelled(), time.instant(), names.get());
        if (!done.partial()) {
            keep(done);
        }
        return done;
    }

    /** Nobody waits for it. */
    private void keep(Results done) {
        if (archive.equals(AuditArchive.NONE)) {
            return;
        }
        tasks.quietly(
                "keep the audit",
                progress -> {
                    archive.keep(done.root(), done.audit(), done.finished());
                    return done;
                },
                kept -> keptAudits.set(keptAudits.get() + 1));
    }

    private void finish(Results done) {
        audit = null;
        Finding before = selected.get();
        results.set(done);
        selected.set(before == null ? null : done.index().finding(before.id()));
        phase.set(new Phase.Ready(done));
        streamed.clear();
        if (again) {
            again = false;
            rescan(true);
        }
    }

    private void fail(Path root, Throwable failure) {
        audit = null;
        if (failure instanceof AuditException known && known.getMessage() != null) {
            String details = known.getCause() == null ? "" : trace(known.getCause());
            phase.set(new Phase.Failed(root, known.getMessage(), details));
        } else {
            phase.set(new Phase.Failed(root, Messages.text("failed.bug"), trace(failure)));
        }
    }

    private static String trace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** The name of a folder or file for people. */
    public static String nameOf(Path root) {
        Path name = root.getFileName();
        return name == null ? root.toString() : name.toString();
    }

    /** Carries what the audit tells from its threads to the window's, thinned. */
    private final class Relay implements AuditListener {

        private final long mine;
        private final Progress told;
        private final ConcurrentLinkedQueue<Finding> arrived = new ConcurrentLinkedQueue<>();
        private final Throttle update;
        private volatile ScanProgress last = ScanProgress.BEGINNING;

        Relay(long mine, Progress told) {
            this.mine = mine;
            this.told = told;
            this.update = tasks.throttle(this::show);
        }

        @Override
        public boolean cancelled() {
            return told.cancelled();
        }

        @Override
        public void progress(Stage stage, int done, int total) {
            var now = new ScanProgress(stage, done, total);
            last = now;
            told.report(now.overall(), Messages.word("stage", stageId(stage)));
            update.request();
        }

        @Override
        public void found(List<Finding> findings) {
            arrived.addAll(findings);
            update.request();
        }

        private void show() {
            if (mine != run || !(phase.get() instanceof Phase.Scanning)) {
                return;
            }
            progress.set(last);
            var batch = new ArrayList<Finding>();
            for (Finding next = arrived.poll(); next != null; next = arrived.poll()) {
                batch.add(next);
            }
            if (!batch.isEmpty()) {
                streamed.addAll(batch);
            }
        }
    }

    /** The id of a stage in message keys. */
    public static String stageId(AuditListener.Stage stage) {
        return stage.name().toLowerCase(Messages.LOCALE);
    }
}
