package dev.unmoor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {

    private static final Path SAMPLE = Path.of("assets/samples/support-assistant");

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), project -> {}, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    private static void assertRefused(Outcome outcome, String saying) {
        assertEquals(Main.BAD_INPUT, outcome.code(), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().contains(saying), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void theSampleGivesADocumentThatMeetsTheSchema() {
        Outcome outcome = run("scan", SAMPLE.toString(), "--format", "json", "--no-cache");

        assertEquals(Main.DONE, outcome.code(), outcome.err());
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(run("schema", "report").out(), InputFormat.JSON);
        assertEquals(List.of(), schema.validate(outcome.out(), InputFormat.JSON));
        assertTrue(
                outcome.out().contains("\"vendor\" : \"groq\""), "the borrowed SDK's real vendor");
    }

    @Test
    void theSameTreeGivesTheSameBytesOnOneThreadAndOnMany() {
        String one =
                run("scan", SAMPLE.toString(), "--format", "json", "--threads", "1", "--no-cache")
                        .out();
        String many =
                run("scan", SAMPLE.toString(), "--format", "json", "--threads", "7", "--no-cache")
                        .out();

        assertEquals(withoutDuration(one), withoutDuration(many));
    }

    private static String withoutDuration(String document) {
        return document.replaceAll("\"durationMs\" : \\d+", "");
    }

    @Test
    void nothingIsWrittenIntoTheScannedTree(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("app.py");
        Files.writeString(file, "from openai import OpenAI\nOpenAI().models.list()\n");
        List<String> before = tree(folder);

        assertEquals(Main.DONE, run("scan", folder.toString()).code());

        assertEquals(before, tree(folder));
    }

    private static List<String> tree(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted().toList()) {
                all.add(path + " " + Files.getLastModifiedTime(path));
            }
        }
        return all;
    }

    @Test
    void theHtmlReportEscapesWhatTheTreeHolds(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("<img src=x onerror=alert(1)>.py"),
                "from openai import OpenAI\n"
                        + "OpenAI().chat.completions.create(model='gpt-4o', messages=[{'role': 'system',"
                        + " 'content': '</pre><script>alert(1)</script> be kind'}])\n");

        Outcome outcome = run("scan", folder.toString(), "--format", "html");

        assertEquals(Main.DONE, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("&lt;/pre&gt;&lt;script&gt;"), "the prompt is shown");
        assertFalse(outcome.out().contains("<script>alert"), "and not obeyed");
        assertFalse(outcome.out().contains("<img src=x"), "nor is the path");
    }

    @Test
    void aPathThatDoesNotExistIsRefusedInOneLine() {
        assertRefused(run("scan", "no/such/place"), "does not exist");
    }

    @Test
    void anEmptyFolderIsRefusedInOneLine(@TempDir Path folder) {
        assertRefused(run("scan", folder.toString()), "empty");
    }

    @Test
    void anUnknownOptionIsRefusedInOneLine() {
        assertRefused(run("scan", SAMPLE.toString(), "--fromat", "json"), "--fromat");
    }

    @Test
    void noThreadsAreRefused() {
        assertRefused(run("scan", SAMPLE.toString(), "--threads", "0"), "at least 1");
    }

    @Test
    void anOutputThatCannotBeWrittenIsRefusedInOneLine(@TempDir Path folder) {
        assertRefused(
                run(
                        "scan",
                        SAMPLE.toString(),
                        "-o",
                        folder.resolve("no/such/folder/r.json").toString()),
                "could not be written");
    }

    @Test
    void aSchemaThatThereIsNotIsRefused() {
        assertRefused(run("schema", "poem"), "poem");
    }

    @Test
    void brokenAndHostileFilesNeverStopAnAudit(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("deep.py"),
                "import openai\nx = " + "(".repeat(5000) + "1" + ")".repeat(5000) + "\n");
        Files.writeString(
                folder.resolve("deep.ts"),
                "import OpenAI from 'openai'\nconst x = "
                        + "[".repeat(5000)
                        + "]".repeat(5000)
                        + "\n");
        Files.writeString(
                folder.resolve("Deep.java"),
                "import com.openai.client.OpenAIClient;\nclass Deep { int x = "
                        + "(".repeat(5000)
                        + "1"
                        + ")".repeat(5000)
                        + "; }\n");
        Files.write(
                folder.resolve("wide.py"),
                "from openai import OpenAI\nclient = OpenAI()\n".getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("binary.py"), new byte[] {'i', 'm', 0, 1, 2, 3});
        Files.writeString(
                folder.resolve("broken.py"),
                "from openai import OpenAI\ndef (:\nclient = OpenAI()\r\n");
        Files.writeString(
                folder.resolve("lone.json"), "{\"model\": \"gpt-4o\", \"x\": \"\\ud800\"}");

        Outcome outcome = run("scan", folder.toString(), "--format", "json");

        assertEquals(Main.DONE, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("\"path\" : \"wide.py\""), "UTF-16 is read");
        assertTrue(outcome.out().contains("\"reason\" : \"binary\""), "binary is said to be so");
    }

    @Test
    void theDoctorSaysWhatABugReportNeeds() {
        Outcome outcome = run("doctor");

        assertEquals(Main.DONE, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("catalog   20"), outcome.out());
    }
}
