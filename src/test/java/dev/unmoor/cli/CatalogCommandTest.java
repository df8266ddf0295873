package dev.unmoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandTest {

    @TempDir private Path folder;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), project -> {}, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(run("schema", name).out(), InputFormat.JSON);
    }

    private Path inTree(String name, String text) throws IOException {
        Path own = Files.createDirectories(folder.resolve(".unmoor/catalog"));
        return Files.writeString(own.resolve(name), text);
    }

    @Test
    void aListIsNarrowedByKindLanguageAndWord() {
        Outcome frameworks = run("catalog", "list", "--kind", "framework", "--language", "Kotlin");

        assertThat(frameworks.code()).isEqualTo(Main.DONE);
        assertThat(frameworks.out()).contains("langchain4j", "koog").doesNotContain("crewai");
        assertThat(run("catalog", "list", "groq-sdk").out()).startsWith("groq ");
        assertThat(run("catalog", "list", "--kind", "nothing").err())
                .contains("no kind is called 'nothing'", "gateway");
        assertThat(run("catalog", "list", "--language", "cobol").err()).contains("python");
    }

    @Test
    void theListingIsADocumentToo() {
        Outcome listing = run("catalog", "list", "--format", "json");

        assertThat(schema("catalog-list").validate(listing.out(), InputFormat.JSON)).isEmpty();
        assertThat(listing.out()).contains("\"id\" : \"mistral\"");
    }

    @Test
    void anEntryIsShownWithWhatFindsIt() {
        assertThat(run("catalog", "show", "groq").out())
                .contains("groq-sdk", "GROQ_API_KEY", "api.groq.com", "chat.completions.create")
                .contains("known from", "2026");
        Outcome unknown = run("catalog", "show", "openai-everything");
        assertThat(unknown.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(unknown.err()).contains("no entry has the id").contains("openai");
    }

    @Test
    void aNewEntryFitsTheSchemaIsRightAndIsFound() throws IOException {
        String entry = run("catalog", "new", "acme-cloud").out();
        assertThat(schema("catalog").validate(entry, InputFormat.YAML)).isEmpty();
        inTree("acme-cloud.yaml", entry);
        Files.writeString(
                folder.resolve("ask.py"),
                """
                from acme_cloud import Client
                client = Client()
                client.chat.completions.create(model="acme-cloud-1", messages=[])
                """);

        assertThat(run("catalog", "validate", folder.toString()).out())
                .contains("Nothing is wrong; 1 entry is new");
        String report = run("scan", folder.toString(), "--format", "json", "--no-cache").out();
        assertThat(report.substring(report.indexOf("\"findings\" : [")))
                .contains("\"rule\" : \"acme-cloud/chat-completions\"", "\"path\" : \"ask.py\"")
                .doesNotContain("\"path\" : \".unmoor");
        // what is said beside the audit is by the same catalog
        for (String command : List.of("risk", "models", "whatif")) {
            Outcome said = run(command, folder.toString(), "--format", "json", "--no-cache");
            assertThat(said.code()).as(said.err()).isEqualTo(Main.DONE);
            assertThat(said.out()).as(command).contains("acme-cloud");
        }
        assertThat(run("risk", folder.toString(), "--format", "json", "--no-cache").out())
                .contains("\"name\" : \"Acme cloud\"");
    }

    @Test
    void aNewEntryIsNotWrittenOverAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), "mine");

        assertThat(run("catalog", "new", "acme", "-o", file.toString()).code())
                .isEqualTo(Main.BAD_INPUT);
        assertThat(file).hasContent("mine");
    }

    @Test
    void everythingThatIsWrongIsNamedWithItsLine() throws IOException {
        Files.writeString(
                folder.resolve("own.yaml"),
                """
                id: acme
                name: Acme
                kind: gateway
                source: here
                date: 2026-11
                shapes: [nobody-speaks]
                models: ['^(a|a)*$', 'acme']
                """);

        Outcome outcome = run("catalog", "validate", folder.toString());

        assertThat(outcome.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(outcome.err().lines())
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(line -> line.contains("own.yaml:6:") && line.contains("nobody-speaks"))
                .anyMatch(line -> line.contains("own.yaml:7:") && line.contains("repeats a choice"))
                .anyMatch(line -> line.contains("must begin with ^"));
    }

    @Test
    void aTreeCannotChangeWhatIsKnownNorKeepItselfFromBeingRead() throws IOException {
        inTree(
                "openai.yaml",
                """
                id: openai
                replace: true
                name: Nobody
                """);
        Files.writeString(folder.resolve("ask.py"), "import openai\nopenai.OpenAI()\n");

        assertThat(run("catalog", "validate", folder.toString()).err())
                .contains(".unmoor/catalog/openai.yaml:2:", "it can't change 'replace'");
        Outcome scan = run("scan", folder.toString(), "--format", "json", "--no-cache");
        assertThat(scan.code()).isEqualTo(Main.DONE);
        assertThat(scan.out())
                .contains("\"rule\" : \"openai/client\"", "catalog entries not used: line 2");
    }

    @Test
    void aTreeSaysNothingOfScoresOrOfTheVocabulary() throws IOException {
        inTree("levels.yaml", "cells: {}\n");
        inTree("capabilities.yaml", "source: x\ndate: 2026-11\ncapabilities: {}\n");

        inTree("places.yaml", "source: x\ndate: 2026-11\nrules: []\n");

        Outcome outcome = run("catalog", "validate", folder.toString());

        assertThat(outcome.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(outcome.err())
                .contains("capabilities.yaml:3:1: unknown key 'capabilities'")
                .contains("levels.yaml:1:1: unknown key 'cells'")
                .contains("places.yaml:1:1: a scanned tree adds vendors, shapes and models only");
    }

    @Test
    void aTreeIsReadWithinBounds() throws IOException {
        inTree("bomb.yaml", "id: x\nenv: ['" + "{a,b}".repeat(40) + "']\n");
        assertThat(run("catalog", "validate", folder.toString()).err())
                .contains("bomb.yaml:2:", "more than 2000 entries");

        inTree("bomb.yaml", "# " + "x".repeat(200_000));
        assertThat(run("catalog", "validate", folder.toString()).err())
                .contains("bomb.yaml", "larger than");
    }
}
