package dev.unmoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audit tells while it runs, and what a stop leaves. */
class AuditorListenerTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path tree;

    @BeforeEach
    void write() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(
                    tree.resolve(name + ".py"),
                    """
                    from openai import OpenAI
                    client = OpenAI()
                    answer = client.responses.create(model="gpt-5", input="hi")
                    """);
        }
    }

    private Audit audit(AuditListener listener) throws AuditException {
        return new Auditor(CLOCK, "test")
                .run(new AuditRequest(tree, 1, false, false, List.of()), listener);
    }

    @Test
    void callsAreToldFileByFileBeforeTheWholeIsAssessed() throws AuditException {
        List<List<Finding>> told = new ArrayList<>();

        Audit audit =
                audit(
                        new AuditListener() {
                            @Override
                            public void found(List<Finding> findings) {
                                told.add(findings);
                            }
                        });

        assertThat(told).hasSize(3);
        assertThat(told.stream().flatMap(List::stream))
                .extracting(f -> f.path() + ":" + f.line())
                .isSubsetOf(audit.findings().stream().map(f -> f.path() + ":" + f.line()).toList());
    }

    @Test
    void aStopWhileResolvingKeepsWhatWasFound() throws AuditException {
        var stopping =
                new AuditListener() {
                    private boolean stop;

                    @Override
                    public boolean cancelled() {
                        return stop;
                    }

                    @Override
                    public void found(List<Finding> findings) {
                        stop = true;
                    }
                };

        Audit audit = audit(stopping);

        assertThat(audit.findings())
                .filteredOn(f -> f.kind() == FindingKind.SDK_CALL)
                .extracting(Finding::path)
                .containsExactly("a.py");
    }
}
