package dev.unmoor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.fixture.Audited;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store that is shared, on a real PostgreSQL. */
class SharedStoreTest {

    private static final Instant NOON = Audited.DAY.instant();

    private static EmbeddedPostgres server;

    @TempDir private Path folder;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    private static String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Test
    void whatOneKeepsAnotherReads() throws HistoryException {
        Audit audit = Audited.sample();
        Finding finding = audit.findings().getFirst();
        Decision decision =
                Triage.decide(finding, Verdict.WONT_FIX, "r", "c", LocalDate.of(2027, 1, 31), NOON);
        try (History one = History.open(url());
                History other = History.open(url())) {
            AuditSummary kept = one.save("/srv/app", audit, NOON);
            StoredAudit back = other.latest("/srv/app").orElseThrow();
            assertThat(back.audit()).isEqualTo(audit);
            assertThat(back.summary()).isEqualTo(kept);
            one.triage().put(folder, "x", List.of(decision));
            assertThat(other.triage().of(folder)).containsExactly(decision);
            assertThat(other.newest()).contains(kept);
            assertThat(other.size()).isPositive();
            assertThat(one.deleteAudit(kept.id())).isTrue();
            assertThat(other.latest("/srv/app")).isEmpty();
            assertThat(one.deleteProject("/srv/app")).isTrue();
        }
    }

    @Test
    void manyAtOnceMakeTheSchemaAndWriteWithoutLoss() throws Exception {
        int writers = 4;
        try (var pool = Executors.newFixedThreadPool(writers)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                work.add(() -> {
                    try (History own = History.open(url())) {
                        own.save("/srv/busy", Audited.sample(), NOON);
                        own.save("/srv/busy", Audited.sample(), NOON);
                        return 2;
                    }
                });
            }
            for (Future<Integer> done : pool.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(2);
            }
        }
        try (History history = History.open(url())) {
            assertThat(history.audits("/srv/busy")).hasSize(2 * writers);
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneLineWithoutThePassword() {
        assertThatThrownBy(() ->
                        History.open("jdbc:postgresql://localhost:1/x?user=a&password=secret"))
                .isInstanceOf(HistoryException.class)
                .message()
                .contains("can't be opened")
                .doesNotContain("secret")
                .doesNotContain("\n");
    }
}
