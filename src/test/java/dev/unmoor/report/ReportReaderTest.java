package dev.unmoor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.model.Audit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportReaderTest {

    private static Audit audit;
    private static String document;

    @BeforeAll
    static void auditTheSample() throws AuditException, IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);
        audit =
                new Auditor(clock, "0")
                        .run(
                                new AuditRequest(
                                        Path.of("assets/samples/support-assistant"),
                                        1,
                                        false,
                                        true,
                                        List.of()),
                                AuditListener.SILENT);
        document = written(audit);
    }

    private static String written(Audit audit) throws IOException {
        StringWriter out = new StringWriter();
        JsonReport.write(audit, out);
        return out.toString();
    }

    private static Audit read(String text) throws IOException {
        return ReportReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatWasWrittenIsReadBackWhole() throws IOException {
        Audit back = read(document);

        assertThat(back).isEqualTo(audit);
        assertThat(written(back)).isEqualTo(document);
        assertThat(back.findings()).isNotEmpty();
    }

    @Test
    void whatALaterProgramAddsIsPassedOverAndWhatAnEarlierOneLackedIsEmpty() throws IOException {
        String later = document.replaceFirst("\"tool\" : \\{", "\"tool\" : { \"more\" : [1],");
        String earlier = document.replaceFirst("(?s)\"escapeRoutes\" : \\[.*?\\n  \\} \\],", "");
        assertThat(earlier).doesNotContain("escapeRoutes");

        assertThat(read(later)).isEqualTo(audit);
        assertThat(read(earlier).escapeRoutes()).isEmpty();
        assertThat(read(earlier).findings()).isEqualTo(audit.findings());
    }

    @Test
    void whatIsNoReportIsRefusedInOneLine() {
        assertThatThrownBy(() -> read("[1,2]")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("{\"schema\":\"unmoor-plan/1\"}"))
                .isInstanceOf(ReportReader.NotAReportException.class)
                .hasMessageContaining("unmoor-plan/1");
        assertThatThrownBy(() -> read("{\"schema\":\"unmoor-report/1\"}"))
                .isInstanceOf(ReportReader.NotAReportException.class)
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> read(document.substring(0, document.length() / 2)))
                .isInstanceOf(IOException.class)
                .message()
                .doesNotContain("\n");
    }
}
