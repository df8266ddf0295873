package dev.unmoor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.fixture.Audited;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.plan.PlanException;
import dev.unmoor.plan.PlanRequest;
import dev.unmoor.plan.Planner;
import dev.unmoor.plan.Scope;
import dev.unmoor.plan.SmallProduct;
import dev.unmoor.plan.kept.SavedPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final Instant NOON = Audited.DAY.instant();

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("data").resolve("history.db");
    }

    @Test
    void whatIsKeptIsThereWhenItIsOpenedAgain() throws HistoryException {
        Audit audit = Audited.sample();
        AuditSummary kept;
        try (History history = History.open(file())) {
            kept = history.save(folder, audit, NOON);
        }
        try (History history = History.open(file())) {
            StoredAudit back = history.latest(folder).orElseThrow();
            assertThat(back.audit()).isEqualTo(audit);
            assertThat(back.summary()).isEqualTo(kept);
            assertThat(kept.score()).isEqualTo(audit.risk().score());
            assertThat(kept.findings()).isEqualTo(audit.findings().size());
            assertThat(kept.vendors()).hasSameSizeAs(audit.vendors());
            assertThat(kept.bestDays()).isNotNull();
            assertThat(kept.whole()).isTrue();
            assertThat(history.latest(folder.resolve("elsewhere"))).isEmpty();
        }
    }

    private static SavedPlan carried() throws PlanException {
        var request =
                new PlanRequest(List.of("openai"), List.of("anthropic"), List.of(), Scope.CODE);
        MigrationPlan plan =
                new Planner(SmallProduct.CATALOG, SmallProduct.KNOWLEDGE)
                        .plan(
                                SmallProduct.audit(SmallProduct.findings()),
                                request,
                                SmallProduct.tree());
        return SavedPlan.of("Leave", plan, List.of(), SmallProduct.tree(), NOON);
    }

    @Test
    void theCarriedPlanGivesWayToALaterOneAndGoesWithItsProject()
            throws HistoryException, PlanException {
        SavedPlan plan = carried();
        SavedPlan later = plan.owner(plan.plan().steps().getFirst().id(), "Ada", "ada", NOON);
        Path other = folder.resolve("other");
        try (History history = History.open(file())) {
            history.plans().keep(folder, plan, NOON);
            history.plans().keep(folder, later, NOON.plusSeconds(1));
            history.plans().keep(other, plan, NOON);
        }
        try (History history = History.open(file())) {
            assertThat(history.plans().of(folder)).contains(later);
            assertThat(history.plans().all()).containsExactlyInAnyOrder(later, plan);
            assertThat(history.deleteProject(folder)).isTrue();
            assertThat(history.plans().of(folder)).isEmpty();
            assertThat(history.plans().all()).containsExactly(plan);
            assertThat(history.plans().forget(other)).isTrue();
            assertThat(history.plans().forget(other)).isFalse();
        }
    }

    @Test
    void theLastAuditOfTheFilesIsNotThatOfAPastCommit() throws HistoryException {
        try (History history = History.open(file())) {
            AuditSummary scan = history.save(folder, Audited.sample(), NOON);
            AuditSummary commit =
                    history.save(
                            History.key(folder),
                            Audited.sample(),
                            Origin.COMMIT,
                            "Tie it up",
                            NOON.minus(Duration.ofDays(300)),
                            NOON.plusSeconds(60));
            assertThat(commit.subject()).isEqualTo("Tie it up");
            assertThat(history.latest(folder).orElseThrow().summary().id()).isEqualTo(scan.id());
            assertThat(history.audits(folder))
                    .extracting(AuditSummary::id)
                    .containsExactly(commit.id(), scan.id());
            assertThat(history.newest()).extracting(AuditSummary::id).containsExactly(scan.id());
        }
    }

    @Test
    void anAuditOrAProjectIsForgottenWholeAndItsBytesWithIt() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (History history = History.open(file())) {
            AuditSummary first = history.save(folder, Audited.sample(), NOON);
            AuditSummary second = history.save(folder, Audited.sample(), NOON);
            AuditSummary others = history.save(other, Audited.sample(), NOON);
            Decision decision = decision(Audited.sample().findings().getFirst(), "a-sure-sign");
            history.triage().put(folder, "x", List.of(decision));
            assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1) + wal())
                    .contains("a-sure-sign");

            assertThat(history.deleteAudit(first.id())).isTrue();
            assertThat(history.deleteAudit(first.id())).isFalse();
            assertThat(history.load(first.id())).isEmpty();
            assertThat(history.load(second.id())).isPresent();

            long before = history.size();
            assertThat(history.deleteProject(folder)).isTrue();
            assertThat(history.size()).isLessThan(before);
            assertThat(history.audits(folder)).isEmpty();
            assertThat(history.triage().of(folder)).isEmpty();
            assertThat(history.load(others.id())).isPresent();
            assertThat(history.projects()).hasSize(1);
            assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1) + wal())
                    .doesNotContain("a-sure-sign");

            // ids are not given twice: a script that remembers one never gets another's audit
            assertThat(history.save(folder, Audited.sample(), NOON).id())
                    .isGreaterThan(others.id());
        }
    }

    private String wal() throws IOException {
        Path wal = file().resolveSibling("history.db-wal");
        return Files.exists(wal) ? Files.readString(wal, StandardCharsets.ISO_8859_1) : "";
    }

    private static Decision decision(Finding finding, String reason) {
        return new Decision(
                finding.id(),
                "content",
                Verdict.ACCEPT,
                reason,
                "",
                LocalDate.of(2027, 1, 31),
                NOON,
                finding.kind().id(),
                finding.vendor(),
                finding.path(),
                finding.line());
    }

    @Test
    void decisionsAreKeptReplacedAndTakenBack() throws HistoryException {
        Finding finding = Audited.sample().findings().getFirst();
        try (History history = History.open(file())) {
            history.triage().put(folder, "x", List.of(decision(finding, "first")));
            history.triage().put(folder, "x", List.of(decision(finding, "second")));
            assertThat(history.triage().of(folder)).containsExactly(decision(finding, "second"));
            history.triage().remove(folder, "x", List.of(finding.id()));
            assertThat(history.triage().of(folder)).isEmpty();
        }
        assertThat(decision(finding, "").holdsOn(LocalDate.of(2027, 1, 31))).isTrue();
        assertThat(decision(finding, "").holdsOn(LocalDate.of(2027, 2, 1))).isFalse();
    }

    @Test
    void theOldestReportsMakeWayAndTheirLinesStay() throws HistoryException {
        Audit audit = Audited.sample();
        long one;
        try (History history = History.open(folder.resolve("measure.db"))) {
            one = history.save(folder, audit, NOON).reportBytes();
        }
        long cap = 200_000 + one * 6;
        try (History history = History.open(file(), cap)) {
            for (int i = 0; i < 20; i++) {
                history.save(folder, audit, NOON.plusSeconds(i));
                assertThat(history.size()).isLessThanOrEqualTo(cap);
            }
            List<AuditSummary> all = history.audits(folder);
            assertThat(all).hasSize(20);
            assertThat(all.getFirst().whole()).isFalse();
            assertThat(all.getFirst().score()).isEqualTo(audit.risk().score());
            assertThat(all.getLast().whole()).isTrue();
            assertThat(history.load(all.getFirst().id())).isEmpty();
            assertThat(history.latest(folder).orElseThrow().summary()).isEqualTo(all.getLast());
        }
    }

    @Test
    void twoAtOnceMakeTheFileAndWriteWithoutLoss() throws Exception {
        int writers = 4;
        int each = 5;
        try (var pool = Executors.newFixedThreadPool(writers)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                work.add(() -> {
                    try (History own = History.open(file())) {
                        for (int n = 0; n < each; n++) {
                            own.save(folder, Audited.sample(), NOON);
                        }
                        return each;
                    }
                });
            }
            int saved = 0;
            for (Future<Integer> done : pool.invokeAll(work)) {
                saved += done.get();
            }
            assertThat(saved).isEqualTo(writers * each);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
        try (History history = History.open(file())) {
            assertThat(history.audits(folder)).hasSize(writers * each);
        }
    }

    @Test
    void aFullDiskIsSaidPlainlyAndLosesNothing() throws HistoryException {
        try (History history = History.open(file())) {
            AuditSummary kept = history.save(folder, Audited.sample(), NOON);
            history.<Integer>read(db -> {
                // the database may not grow any further: what a full disk says
                db.query(row -> row.getInt(1), "PRAGMA max_page_count = 1");
                return 0;
            });
            assertThatThrownBy(() -> history.save(folder, Audited.sample(), NOON))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("the disk is full")
                    .message()
                    .doesNotContain("\n");
            assertThat(history.audits(folder)).containsExactly(kept);
        }
        try (History history = History.open(file())) {
            history.save(folder, Audited.sample(), NOON);
            assertThat(history.audits(folder)).hasSize(2);
        }
    }

    @Test
    void aHistoryOfAnEarlierVersionIsBroughtUpToDate() throws Exception {
        History.open(file()).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("ALTER TABLE audit DROP COLUMN subject");
            statement.execute("DROP TABLE opinion");
            statement.execute("DELETE FROM schema_version WHERE version > 1");
        }
        try (History history = History.open(file())) {
            assertThat(history.save(folder, Audited.sample(), NOON).subject()).isNull();
            assertThat(history.opinions().of(folder)).isEqualTo(Opinion.NONE);
        }
    }

    @Test
    void whatPeopleJudgeIsKeptUntilTheProjectGoes() throws HistoryException {
        var opinion = new Opinion(0.3, Map.of("main (app.py)", 2), "here");
        try (History history = History.open(file())) {
            history.opinions().put(folder, "app", opinion, NOON);
            Opinion kept = history.opinions().of(folder);
            assertThat(kept.likelihood()).isEqualTo(0.3);
            assertThat(kept.utility()).isEqualTo(opinion.utility());
            assertThat(kept.from()).isEqualTo("kept with the project on 2026-11-20");
            history.opinions().put(folder, "app", Opinion.NONE, NOON);
            assertThat(history.opinions().of(folder)).isEqualTo(Opinion.NONE);
            history.opinions().put(folder, "app", opinion, NOON);
            assertThat(history.deleteProject(folder)).isTrue();
            assertThat(history.opinions().of(folder)).isEqualTo(Opinion.NONE);
        }
    }

    @Test
    void aFileThatIsNoHistoryOrALaterOneIsRefusedAndLeftAlone()
            throws IOException, HistoryException, SQLException {
        Path broken = folder.resolve("broken.db");
        String text = "this is no database, however long it may be ".repeat(100);
        Files.writeString(broken, text);
        assertThatThrownBy(() -> History.open(broken))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("damaged");
        assertThat(broken).hasContent(text);

        History.open(file()).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("INSERT INTO schema_version VALUES (99)");
        }
        assertThatThrownBy(() -> History.open(file()))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("later version");
    }
}
