package dev.unmoor.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.desktop.fixture.Direct;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Path ROOT = FixtureAudit.ROOT;
    private static final Audit AUDIT = FixtureAudit.make();

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private static Session direct(AuditEngine engine) {
        return new Session(
                engine,
                Direct.tasks(),
                () -> NOW,
                () -> Names.NONE,
                List::of,
                AuditArchive.NONE,
                Judged.NOTHING);
    }

    /** A session whose audits wait until a test runs them. */
    private Session held(AuditEngine engine) {
        var tasks =
                new TaskCenter(
                        Runnable::run,
                        waiting::add,
                        Duration.ZERO,
                        (title, failure) -> {
                            throw new AssertionError(title, failure);
                        });
        return new Session(
                engine,
                tasks,
                () -> NOW,
                () -> Names.NONE,
                List::of,
                AuditArchive.NONE,
                Judged.NOTHING);
    }

    @Test
    void whatPeopleJudgedToBeFalseIsLeftOutAndStaysAtHand() {
        Finding one = AUDIT.findings().getFirst();
        AuditEngine engine =
                (request, listener) -> {
                    assertThat(request.disregard().among(AUDIT.findings()))
                            .containsOnlyKeys(one.id());
                    return AUDIT;
                };
        var session =
                new Session(
                        engine,
                        Direct.tasks(),
                        () -> NOW,
                        () -> Names.NONE,
                        List::of,
                        AuditArchive.NONE,
                        root -> found -> Map.of(one.id(), "a mock"));
        session.open(ROOT);
        Results results = session.resultsProperty().get();
        assertThat(results.aside()).containsExactly(one);
        assertThat(results.all()).hasSize(AUDIT.findings().size() + 1);
        assertThat(results.index().finding(one.id())).isEqualTo(one);
    }

    @Test
    void anAuditThatIsOwedFollowsTheRunningOne() {
        var runs = new AtomicInteger();
        Session session =
                held((request, listener) -> {
                    runs.incrementAndGet();
                    return AUDIT;
                });
        session.open(ROOT);
        session.reconsider();
        session.reconsider();
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        assertThat(runs).hasValue(2);
        assertThat(session.phaseProperty().get()).isInstanceOf(Phase.Ready.class);
        session.reconsider();
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        assertThat(runs).hasValue(3);
    }

    @Test
    void showsWhatAnAuditFinds() {
        Session session = direct((request, listener) -> AUDIT);
        assertThat(session.root()).isNull();
        session.open(ROOT);
        assertThat(session.phaseProperty().get()).isInstanceOf(Phase.Ready.class);
        Results results = session.resultsProperty().get();
        assertThat(results.audit()).isSameAs(AUDIT);
        assertThat(results.partial()).isFalse();
        assertThat(results.finished()).isEqualTo(NOW);
        assertThat(session.root()).isEqualTo(ROOT.toAbsolutePath().normalize());
    }

    @Test
    void streamsWhileItRuns() {
        var seen = new ArrayList<Integer>();
        var stages = new ArrayList<AuditListener.Stage>();
        Session[] holder = new Session[1];
        AuditEngine engine =
                (request, listener) -> {
                    listener.progress(AuditListener.Stage.PARSE, 3, 10);
                    listener.found(AUDIT.findings().subList(0, 3));
                    seen.add(holder[0].streamed().size());
                    stages.add(holder[0].progressProperty().get().stage());
                    return AUDIT;
                };
        holder[0] = direct(engine);
        holder[0].open(ROOT);
        assertThat(seen).containsExactly(3);
        assertThat(stages).containsExactly(AuditListener.Stage.PARSE);
        assertThat(holder[0].streamed()).isEmpty();
    }

    @Test
    void stopsAndKeepsWhatWasFound() {
        AuditEngine engine =
                (request, listener) -> {
                    assertThat(listener.cancelled()).isTrue();
                    return AUDIT;
                };
        Session session = held(engine);
        session.open(ROOT);
        session.stop();
        assertThat(session.phaseProperty().get())
                .isEqualTo(new Phase.Scanning(session.root(), NOW, true));
        waiting.poll().run();
        assertThat(session.resultsProperty().get().partial()).isTrue();
    }

    @Test
    void tellsWhyItFailed() {
        Session session =
                direct((request, listener) -> {
                    throw new AuditException("There is no such folder.");
                });
        session.open(ROOT);
        assertThat(session.phaseProperty().get())
                .isEqualTo(new Phase.Failed(session.root(), "There is no such folder.", ""));
    }

    @Test
    void aBugIsNotTheReadersFault() {
        Session session =
                direct((request, listener) -> {
                    throw new IllegalStateException("broken inside");
                });
        session.open(ROOT);
        var failed = (Phase.Failed) session.phaseProperty().get();
        assertThat(failed.message()).doesNotContain("broken inside");
        assertThat(failed.details()).contains("broken inside");
    }

    @Test
    void anOvertakenAuditIsDropped() {
        Session session = held((request, listener) -> AUDIT);
        session.open(ROOT);
        Runnable first = waiting.poll();
        session.open(Path.of("/somewhere/else"));
        first.run();
        assertThat(session.resultsProperty().get()).isNull();
        assertThat(session.phaseProperty().get()).isInstanceOf(Phase.Scanning.class);
        waiting.poll().run();
        assertThat(session.resultsProperty().get().root()).isEqualTo(Path.of("/somewhere/else"));
    }

    @Test
    void oldResultsStayWhileItScansAgainAndTheSelectionComesAlong() {
        Session session = held((request, listener) -> AUDIT);
        session.open(ROOT);
        waiting.poll().run();
        Results before = session.resultsProperty().get();
        session.selectedProperty().set(AUDIT.findings().getFirst());
        session.rescan();
        assertThat(session.resultsProperty().get()).isSameAs(before);
        session.rescan();
        assertThat(waiting).hasSize(1);
        waiting.poll().run();
        assertThat(session.resultsProperty().get()).isNotSameAs(before);
        assertThat(session.selectedProperty().get()).isEqualTo(AUDIT.findings().getFirst());
    }

    @Test
    void rescanWithoutCacheSaysSo() {
        var caches = new ArrayList<Boolean>();
        Session session =
                direct((request, listener) -> {
                    caches.add(request.cache());
                    return AUDIT;
                });
        session.open(ROOT);
        session.rescan();
        session.rescanFully();
        assertThat(caches).containsExactly(true, true, false);
    }

    @Test
    void closingForgets() {
        Session session = direct((request, listener) -> AUDIT);
        session.open(ROOT);
        session.scopeProperty().set(new Scope("module:web", "web"));
        session.close();
        assertThat(session.phaseProperty().get()).isEqualTo(new Phase.NoProject());
        assertThat(session.resultsProperty().get()).isNull();
        assertThat(session.scopeProperty().get()).isNull();
    }

    @Test
    void noticesChangedFiles(@TempDir Path folder) throws Exception {
        for (var finding : AUDIT.findings()) {
            Path file = folder.resolve(finding.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
            Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
        }
        Session session = direct((request, listener) -> AUDIT);
        session.open(folder);
        session.lookForChanges();
        assertThat(session.changedFilesProperty().get()).isZero();
        Files.setLastModifiedTime(
                folder.resolve("api/app/answer.py"), FileTime.from(NOW.plusSeconds(5)));
        Files.delete(folder.resolve("infra/main.tf"));
        session.lookForChanges();
        assertThat(session.changedFilesProperty().get()).isEqualTo(2);
        session.rescan();
        assertThat(session.changedFilesProperty().get()).isZero();
    }

    @Test
    void knowsModulesAndVendors() {
        AuditIndex index = AuditIndex.of(AUDIT, List.of(), Names.NONE);
        assertThat(index.module("api/app/answer.py")).isEqualTo("api");
        assertThat(index.module("unknown/x.py")).isEqualTo("unknown");
        assertThat(index.module("README.md")).isEqualTo(".");
        assertThat(index.vendorRank("openai")).isZero();
        assertThat(index.vendorName("aws-bedrock")).isEqualTo("AWS Bedrock");
        assertThat(index.findings(List.of("f0", "none"))).hasSize(1);
    }
}
