package dev.unmoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {

    private static final String CALL =
            "from openai import OpenAI\nOpenAI().chat.completions.create(model='gpt-4o')\n";

    private static final String STATE =
            "from openai import OpenAI\n"
                    + "c = OpenAI()\nc.beta.assistants.create(model='gpt-4o')\n"
                    + "c.vector_stores.create(name='x')\n";

    @TempDir private Path folder;

    private Path root;
    private Path store;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void places() throws IOException {
        root = Files.createDirectory(folder.resolve("app"));
        store = folder.resolve("history.db");
    }

    private Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        Collections.addAll(all, "--store", store.toString());
        return bare(all.toArray(String[]::new));
    }

    private static Outcome bare(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), project -> {}, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    private static void assertMeets(String schema, String document) {
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(bare("schema", schema).out(), InputFormat.JSON)
                                .validate(document, InputFormat.JSON))
                .isEmpty();
    }

    private void commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor("a", "a@example.org")
                .setCommitter("a", "a@example.org")
                .setSign(false)
                .call();
    }

    @Test
    void scansAreKeptListedComparedAndForgotten() throws IOException {
        Files.writeString(root.resolve("app.py"), CALL);
        assertThat(run("scan", root.toString()).code()).isEqualTo(Main.DONE);
        Files.writeString(root.resolve("state.py"), STATE);
        assertThat(run("scan", root.toString()).code()).isEqualTo(Main.DONE);

        Outcome listed = run("history", root.toString(), "--format", "json");
        assertThat(listed.code()).as(listed.err()).isEqualTo(Main.DONE);
        assertMeets("history", listed.out());
        Matcher ids = Pattern.compile("\"id\" : (\\d+)").matcher(listed.out());
        assertThat(ids.results()).hasSize(2);
        assertThat(run("history", root.toString()).out()).contains("2026.").contains("MB");

        Outcome diff = run("diff", "1", "2", "--format", "json");
        assertThat(diff.code()).as(diff.err()).isEqualTo(Main.DONE);
        assertMeets("diff", diff.out());
        assertThat(diff.out()).contains("\"path\" : \"state.py\"").contains("\"byKnowledge\" : 0");
        assertThat(run("diff", "1", "2").out()).contains("Added (").contains("comes from code");

        assertThat(run("history", "--delete", "1").code()).isEqualTo(Main.DONE);
        assertThat(run("history", "--delete", "1").code()).isEqualTo(Main.BAD_INPUT);
        assertThat(run("diff", "1", "2").err()).contains("no whole audit 1");
        assertThat(run("history").out()).contains("app");
        assertThat(run("history", root.toString(), "--forget").code()).isEqualTo(Main.DONE);
        assertThat(run("history").out()).contains("Nothing is remembered");
    }

    @Test
    void withoutStoreNothingIsKept() throws IOException {
        Files.writeString(root.resolve("app.py"), CALL);

        Outcome scan = run("scan", root.toString(), "--no-store");

        assertThat(scan.code()).isEqualTo(Main.DONE);
        assertThat(store).doesNotExist();
    }

    @Test
    void aHistoryThatCannotBeKeptCostsNoAudit() throws IOException {
        Files.writeString(root.resolve("app.py"), CALL);
        Files.writeString(store, "no database at all, but text ".repeat(50));

        Outcome scan = run("scan", root.toString());

        assertThat(scan.code()).isEqualTo(Main.DONE);
        assertThat(scan.out()).contains("Lock-in");
        assertThat(scan.err().lines()).singleElement().asString().contains("is not kept");
    }

    @Test
    void theCommitThatTiedItIsFoundAndTheWorkTreeIsNotTouched() throws Exception {
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            Files.writeString(root.resolve("readme.md"), "nothing yet");
            commit(git, "Begin");
            Files.writeString(root.resolve("app.py"), CALL);
            commit(git, "Call a model");
            Files.writeString(root.resolve("readme.md"), "a word more");
            commit(git, "Say more");
            Files.writeString(root.resolve("state.py"), STATE);
            commit(git, "Keep everything with the vendor \u001b[31m");
        }
        Files.writeString(root.resolve("app.py"), "# being edited\n");

        Outcome text = run("history", root.toString(), "--commits", "10");

        assertThat(text.code()).as(text.err()).isEqualTo(Main.DONE);
        assertThat(text.out())
                .contains("Call a model")
                .contains("one commit changes nothing")
                .containsPattern("Lock-in grew most, by \\d+, with .*Keep everything")
                .doesNotContain("\u001b");
        assertThat(root.resolve("app.py")).hasContent("# being edited\n");

        Outcome again = run("history", root.toString(), "--commits", "10", "--format", "json");
        assertMeets("history", again.out());
        Outcome bare =
                bare("history", root.toString(), "--commits", "2", "--every", "2", "--no-store");
        assertThat(bare.code()).as(bare.err()).isEqualTo(Main.DONE);
    }

    @Test
    void whatIsNoProjectIsRefusedInOneLine() {
        assertThat(run("history", "--commits", "3").code()).isEqualTo(Main.BAD_INPUT);
        Outcome none = run("history", root.toString(), "--commits", "3");
        assertThat(none.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(none.err().lines()).singleElement().asString().contains("no Git repository");
        assertThat(run("diff", "no", "where").code()).isEqualTo(Main.BAD_INPUT);
    }
}
