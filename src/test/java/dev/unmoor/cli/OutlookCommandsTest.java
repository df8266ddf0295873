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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code risk}, {@code routes}, {@code whatif}, {@code models} and {@code export} as people call
 * them.
 */
class OutlookCommandsTest {

    private static final String SAMPLE = "assets/samples/support-assistant";

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), project -> {}, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    private static JsonNode document(String command, String tree, String... more) {
        var arguments = new ArrayList<>(List.of(command, tree, "--format", "json"));
        arguments.addAll(List.of(more));
        Outcome outcome = run(arguments.toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(run("schema", command).out(), InputFormat.JSON);
        assertThat(schema.validate(outcome.out(), InputFormat.JSON)).isEmpty();
        return JsonMapper.shared().readTree(outcome.out());
    }

    /**
     * Every id under a key {@code findings}, {@code uses} or {@code perhaps}, wherever it stands.
     */
    private static void ids(JsonNode node, Set<String> ids) {
        if (node.isObject()) {
            node.properties()
                    .forEach(each -> {
                        if (Set.of("findings", "uses", "perhaps").contains(each.getKey())) {
                            each.getValue()
                                    .forEach(id -> {
                                        if (id.isString()) {
                                            ids.add(id.asString());
                                        }
                                    });
                        }
                        ids(each.getValue(), ids);
                    });
        } else if (node.isArray()) {
            node.forEach(each -> ids(each, ids));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"risk", "routes", "whatif", "models"})
    void eachDocumentMeetsItsSchemaAndCarriesThePlacesOfItsNumbers(String command) {
        JsonNode document = document(command, SAMPLE);
        assertThat(document.path("schema").asString()).isEqualTo("unmoor-" + command + "/1");
        var named = new HashSet<String>();
        ids(document, named);
        var placed = new HashSet<String>();
        document.path("findings")
                .forEach(each -> {
                    placed.add(each.path("id").asString());
                    assertThat(each.path("line").asInt()).isPositive();
                });
        assertThat(named).isNotEmpty();
        assertThat(placed).isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"risk", "routes", "whatif", "models"})
    void eachSummaryShowsWhereItsNumbersComeFrom(String command) {
        Outcome outcome = run(command, SAMPLE);
        assertThat(outcome.code()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).containsPattern("\\w+\\.(py|ts|go|java|tf|ya?ml|toml|json):\\d+");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void riskSaysScoreGradeAndBandOnceAndCarriesItsParameters() {
        JsonNode risk = document("risk", SAMPLE);
        assertThat(risk.path("risk").path("band").asString()).isNotBlank();
        assertThat(risk.path("risk").path("modules").size()).isPositive();
        assertThat(risk.path("risk").path("workloads").size()).isPositive();
        assertThat(risk.path("parameters").size()).isGreaterThan(60);
        assertThat(risk.path("profile").asString())
                .isEqualTo(risk.path("risk").path("profile").asString());
        String said = run("risk", SAMPLE).out();
        assertThat(said.split(" of 100 \\(", -1)).as("the score stands there once").hasSize(2);
    }

    @Test
    void theUsersLikelihoodIsTaken() {
        JsonNode liability = document("risk", SAMPLE, "--likelihood", "0.5").path("liability");
        assertThat(liability.path("likelihood").asDouble()).isEqualTo(0.5);
        assertThat(liability.path("likelihoodFrom").asString()).isEqualTo("set by the user");
        assertThat(run("risk", SAMPLE, "--likelihood", "1.5").code()).isEqualTo(Main.BAD_INPUT);
    }

    @Test
    void whatPeopleJudgeIsKeptWithTheProjectUntilTheyForgetIt(@TempDir Path folder) {
        String store = folder.resolve("history.db").toString();
        String workload =
                document("risk", SAMPLE).path("worth").path(0).path("workload").asString();
        document(
                "risk",
                SAMPLE,
                "--store",
                store,
                "--likelihood",
                "0.25",
                "--utility",
                workload + "=3",
                "--keep");
        JsonNode later = document("risk", SAMPLE, "--store", store);
        assertThat(later.path("liability").path("likelihood").asDouble()).isEqualTo(0.25);
        assertThat(later.path("liability").path("likelihoodFrom").asString())
                .startsWith("kept with the project on 20");
        JsonNode worth = later.path("worth").path(0);
        assertThat(worth.path("workload").asString()).isEqualTo(workload);
        assertThat(worth.path("utility").asInt()).isEqualTo(3);
        assertThat(worth.path("reading").asString()).isNotBlank();
        assertThat(run("risk", SAMPLE, "--store", store).out()).contains("utility 3: ");
        JsonNode aside = document("risk", SAMPLE, "--no-store");
        assertThat(aside.path("worth").path(0).path("utility").isNull()).isTrue();
        JsonNode forgotten = document("risk", SAMPLE, "--store", store, "--forget");
        assertThat(forgotten.path("worth").path(0).path("utility").isNull()).isTrue();
        assertThat(document("risk", SAMPLE, "--store", store).path("worth"))
                .isEqualTo(forgotten.path("worth"));
    }

    @Test
    void whatIsKeptGoesIntoEveryDocument(@TempDir Path folder) throws IOException {
        String store = folder.resolve("history.db").toString();
        document("risk", SAMPLE, "--store", store, "--likelihood", "0.37", "--keep");
        for (String command : List.of("scan", "report")) {
            Path page = folder.resolve(command + ".html");
            Outcome outcome =
                    run(
                            command,
                            SAMPLE,
                            "--format",
                            "html",
                            "-o",
                            page.toString(),
                            "--store",
                            store);
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
            assertThat(Files.readString(page))
                    .contains("times a chance of 37 % within")
                    .contains("kept with the project on 20");
        }
    }

    @Test
    void aStoreThatCannotBeReadCostsWhatIsKeptInItAndNothingElse(@TempDir Path folder)
            throws IOException {
        Path broken = Files.writeString(folder.resolve("history.db"), "no database ".repeat(200));
        Outcome outcome = run("risk", SAMPLE, "--store", broken.toString());
        assertThat(outcome.code()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).contains("What being stuck may cost");
        assertThat(outcome.err()).contains("what is kept of the project can't be read");
    }

    @Test
    void judgementsThatCannotBeAreToldWhatIsWrong() {
        assertThat(run("risk", SAMPLE, "--utility", "nobody=2").err())
                .contains("no workload is called 'nobody'");
        assertThat(run("risk", SAMPLE, "--utility", "x=4").err()).contains("from 0 to 3");
        assertThat(run("risk", SAMPLE, "--likelihood", "0.5", "--keep", "--no-store").code())
                .isEqualTo(Main.BAD_INPUT);
    }

    @Test
    void scenariosAreSavedAndAskedAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("scenarios.yaml");
        JsonNode first =
                document(
                        "whatif",
                        SAMPLE,
                        "--price",
                        "openai=2",
                        "--unavailable",
                        "groq",
                        "--name",
                        "A bad week",
                        "--save",
                        file.toString());
        assertThat(first.path("scenarios").size()).isEqualTo(1);
        assertThat(Files.readString(file)).contains("A bad week");
        JsonNode again = document("whatif", SAMPLE, "--scenario", file.toString());
        assertThat(again.path("scenarios")).isEqualTo(first.path("scenarios"));
    }

    @Test
    void whatIfWithoutAQuestionAsksTheUsualOnes() {
        JsonNode scenarios = document("whatif", SAMPLE).path("scenarios");
        var kinds = new HashSet<String>();
        scenarios.forEach(each ->
                each.path("shocks").forEach(shock -> kinds.add(shock.path("kind").asString())));
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "price", "rate-limit", "unavailable", "withdrawn", "capacity", "retired");
    }

    @Test
    void aMisspeltVendorIsRefusedRatherThanFoundHarmless() {
        Outcome outcome = run("whatif", SAMPLE, "--withdraw", "opnai");
        assertThat(outcome.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(outcome.err()).contains("opnai").hasLineCount(1);
    }

    @Test
    void modelsCostWhatTheVolumeSays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("volume.csv");
        Files.writeString(
                file, "model,calls,input_tokens,output_tokens\ngpt-4o,1000,10000000,1000000\n");
        JsonNode models =
                document("models", SAMPLE, "--volume", file.toString(), "--day-rate", "800");
        JsonNode dearest = models.path("models").get(0);
        assertThat(dearest.path("id").asString()).isEqualTo("gpt-4o");
        assertThat(dearest.path("monthlyCost").asDouble())
                .isEqualTo(models.path("monthlyCost").asDouble())
                .isPositive();
        assertThat(dearest.path("price").path("asOf").asString()).isNotBlank();
        assertThat(dearest.path("alternatives").size()).isPositive();
        dearest.path("alternatives")
                .forEach(each -> {
                    boolean cheaper =
                            each.path("monthlyCost").asDouble()
                                    < dearest.path("monthlyCost").asDouble();
                    assertThat(each.path("breakEvenP50Months").isNull()).isEqualTo(!cheaper);
                });
        String said = run("models", SAMPLE, "--volume", file.toString()).out();
        said.lines()
                .filter(line -> line.contains("per million tokens"))
                .forEach(line -> assertThat(line).contains("as of "));
    }

    @Test
    void aVolumeThatCannotBeReadIsRefusedInOneLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("volume.csv");
        Files.writeString(file, "model,calls,input_tokens\ngpt-4o,many,1\n");
        Outcome outcome = run("models", SAMPLE, "--volume", file.toString());
        assertThat(outcome.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(outcome.err()).contains("row 2").contains("'many'").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"risk", "routes", "whatif", "models"})
    void codeWithoutUsageGivesASensibleAnswer(String command, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("a.py"), "claude = 'a cat'\n");
        document(command, folder.toString());
        Outcome outcome = run(command, folder.toString());
        assertThat(outcome.code()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).doesNotContain("null").doesNotContain("NaN");
        String said =
                switch (command) {
                    case "risk" -> "No use of a model vendor was found";
                    case "routes" -> "not applicable";
                    case "whatif" -> "nothing can happen to it";
                    default -> "No model id was found";
                };
        assertThat(outcome.out()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"risk", "routes", "whatif", "models"})
    void onlyUnresolvedCallsGiveASensibleAnswer(String command, @TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("a.py"),
                """
                import openai

                def ask(client, model, messages):
                    return client.chat.completions.create(model=model, messages=messages)
                """);
        document(command, folder.toString());
        Outcome outcome = run(command, folder.toString());
        assertThat(outcome.code()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).doesNotContain("null").doesNotContain("NaN");
        if (command.equals("risk")) {
            assertThat(outcome.out())
                    .contains("Lock-in: at least 0 of 100")
                    .contains("only 0 % of calls and 0 % of model ids could be resolved");
        }
        if (command.equals("whatif")) {
            assertThat(outcome.out()).contains("a.py:4");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"prompts", "evals", "gateway", "data", "open-weights", "exit-plan"})
    void anExportGoesToItsFolder(String what, @TempDir Path folder) {
        Path out = folder.resolve("new");
        Outcome outcome = run("export", what, SAMPLE, "-o", out.toString());
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        assertThat(out.resolve("README.md")).isNotEmptyFile();
        assertThat(run("export", what, SAMPLE, "-o", out.toString()).err()).contains("not empty");
    }

    @Test
    void nothingIsExportedIntoTheScannedTree(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.py"), "x = 1\n");
        Path link = folder.resolveSibling(folder.getFileName() + "-link");
        Files.createSymbolicLink(link, folder);
        for (Path out : List.of(folder.resolve("out"), folder, link.resolve("out"))) {
            Outcome outcome = run("export", "prompts", folder.toString(), "-o", out.toString());
            assertThat(outcome.code()).isEqualTo(Main.BAD_INPUT);
            assertThat(outcome.err()).contains("lies in what is audited");
        }
        Files.delete(link);
        assertThat(folder).isDirectoryNotContaining(each -> !each.endsWith("a.py"));
    }

    @Test
    void whatCannotBeExportedIsNamed() {
        Outcome outcome = run("export", "gold", SAMPLE, "-o", "target/never");
        assertThat(outcome.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(outcome.err()).contains("'gold'").contains("exit-plan");
    }
}
