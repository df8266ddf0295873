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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetCommandTest {

    @TempDir private Path folder;

    private Path fleet;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), project -> {}, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    @BeforeEach
    void repositories() throws IOException {
        fleet = Files.createDirectory(folder.resolve("fleet"));
        Path tied = Files.createDirectory(fleet.resolve("tied <img src=x onerror=alert(1)>"));
        Files.writeString(
                tied.resolve("app.py"),
                "from openai import OpenAI\nOpenAI().chat.completions.create(model='gpt-4o')\n");
        Path free = Files.createDirectory(fleet.resolve("free"));
        Files.writeString(free.resolve("app.py"), "print(1)\n");
        Files.createDirectory(fleet.resolve("empty"));
    }

    private Outcome fleet(String format) {
        return run("fleet", fleet.toString(), "--format", format, "--no-store", "--no-cache");
    }

    @Test
    void aFolderBecomesOnePortfolio() {
        Outcome json = fleet("json");
        assertThat(json.code()).as(json.err()).isEqualTo(Main.DONE);
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(run("schema", "fleet").out(), InputFormat.JSON)
                                .validate(json.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(json.out()).contains("\"status\" : \"failed\"").contains("\"tied\" : 1");

        Outcome text = fleet("text");
        assertThat(text.out())
                .contains("3 repositories, 2 audited, 1 tied")
                .contains("1 more use no model vendor")
                .contains("empty: ");
    }

    @Test
    void theHtmlRunsNothingThatComesFromARepository() {
        Outcome html = fleet("html");
        assertThat(html.code()).as(html.err()).isEqualTo(Main.DONE);
        Document page = Jsoup.parse(html.out());
        assertThat(page.select("img, iframe, object, [onerror], [src], link")).isEmpty();
        assertThat(page.select("table.heat tbody tr")).hasSize(1);
        assertThat(page.select("table.heat th[scope=row]").text()).startsWith("tied <img");
        assertThat(page.select("li").text()).contains("empty");
    }

    @Test
    void reportsMadeElsewhereAreMerged() throws IOException {
        Path report = folder.resolve("one.json");
        Path portfolio = folder.resolve("fleet.json");
        Path broken = folder.resolve("broken.json");
        assertThat(
                        run(
                                        "scan",
                                        fleet.resolve("free").toString(),
                                        "--format",
                                        "json",
                                        "--no-store",
                                        "-o",
                                        report.toString())
                                .code())
                .isEqualTo(Main.DONE);
        Files.writeString(portfolio, fleet("json").out());
        Files.writeString(broken, "{\"schema\":\"unmoor-report/1\"");

        Outcome merged =
                run("fleet", "merge", report.toString(), portfolio.toString(), broken.toString());

        assertThat(merged.code()).isEqualTo(Main.DONE);
        assertThat(merged.out()).contains("4 repositories, 3 audited");
        assertThat(merged.err().lines()).singleElement().asString().contains("broken.json");
        assertThat(run("fleet", "merge", broken.toString()).code()).isEqualTo(Main.BAD_INPUT);
    }

    @Test
    void whatIsNoFleetIsRefusedInOneLine() {
        assertThat(run("fleet").code()).isEqualTo(Main.BAD_INPUT);
        Outcome missing = run("fleet", folder.resolve("nowhere").toString());
        assertThat(missing.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(missing.err().lines()).singleElement().asString().contains("nowhere");
        assertThat(run("fleet", fleet.toString(), "--jobs", "0").code()).isEqualTo(Main.BAD_INPUT);
    }
}
