package dev.unmoor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unmoor.fixture.Audited;
import dev.unmoor.model.Audit;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static String written(Audit audit) throws IOException {
        var out = new StringWriter();
        JsonReport.write(audit, out);
        return out.toString();
    }

    private static String refusal(String document) {
        return String.valueOf(
                assertThrows(IOException.class, () -> JsonReport.read(new StringReader(document)))
                        .getMessage());
    }

    @Test
    void whatWasWrittenIsReadBackWhole() throws IOException {
        String document = written(Audited.sample());

        Audit read = JsonReport.read(new StringReader(document));

        assertEquals(Audited.sample(), read);
        assertEquals(document, written(read));
    }

    @Test
    void whatLaterVersionsAddIsPassedOver() throws IOException {
        String document =
                written(Audited.sample())
                        .replaceFirst("\"tool\" : \\{", "\"later\" : [1], \"tool\" : { \"x\" : 1,");

        assertEquals(Audited.sample(), JsonReport.read(new StringReader(document)));
    }

    @Test
    void whatEarlierVersionsDidNotListIsEmpty() throws IOException {
        String document =
                written(Audited.sample())
                        .replaceFirst("(?s)\"escapeRoutes\" : \\[.*?\\n  \\} \\],", "");
        assertFalse(document.contains("escapeRoutes"));

        Audit read = JsonReport.read(new StringReader(document));

        assertEquals(List.of(), read.escapeRoutes());
        assertEquals(Audited.sample().findings(), read.findings());
    }

    @Test
    void otherDocumentsAreRefusedWithAReason() throws IOException {
        assertTrue(refusal("{}").contains("unmoor-report/1"));
        assertTrue(refusal("{\"schema\":\"unmoor-plan/1\"}").contains("unmoor-plan/1"));
        assertTrue(refusal("hello").contains("no unmoor-report/1 document"));
        assertTrue(refusal("{\"schema\":\"unmoor-report/1\"}").contains("missing"));
        String unknownKind = written(Audited.sample()).replaceFirst("sdk-call", "telepathy");
        assertTrue(refusal(unknownKind).contains("telepathy"), refusal(unknownKind));
        String noRule = written(Audited.sample()).replaceFirst("\"rule\" :", "\"role\" :");
        assertTrue(refusal(noRule).contains("rule is missing"), refusal(noRule));
    }
}
