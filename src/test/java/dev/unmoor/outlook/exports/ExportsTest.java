package dev.unmoor.outlook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.CatalogSource;
import dev.unmoor.audit.Outlooks;
import dev.unmoor.outlook.Outlook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Exports of a small project whose texts try to break every format. */
class ExportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final String CODE =
            """
            import json
            from openai import OpenAI

            client = OpenAI()
            SYSTEM_PROMPT = "You are {{careful}}: answer \\"yes\\" or: no\\n# not a comment {% if %}"

            def ask(question, name):
                system_prompt = f"You are a helpful assistant of {name}. Answer as JSON."
                answer = client.chat.completions.create(
                    model="gpt-4o",
                    messages=[
                        {"role": "system", "content": SYSTEM_PROMPT},
                        {"role": "system", "content": system_prompt},
                        {"role": "user", "content": question},
                    ],
                    response_format={"type": "json_object"},
                )
                return json.loads(answer.choices[0].message.content)

            def keep(path):
                return client.files.create(file=open(path, "rb"), purpose="assistants")

            def index(text):
                return client.embeddings.create(model="text-embedding-3-small", input=text)
            """;

    private static Outlook outlook;
    private static Outlook nothing;

    @BeforeAll
    static void audit(@TempDir Path folder) throws AuditException, IOException {
        Path used = Files.createDirectories(folder.resolve("=cmd|' /C calc'!A0"));
        Files.writeString(used.resolve("app.py"), CODE);
        outlook = outlook(used);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Files.writeString(empty.resolve("a.py"), "x = 1\n");
        nothing = outlook(empty);
    }

    private static Outlook outlook(Path root) throws AuditException {
        var clock = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        var audit =
                new Auditor(clock, "test")
                        .run(
                                new AuditRequest(root, 1, false, false, List.of()),
                                new AuditListener() {});
        return Outlooks.of(audit, CatalogSource.BUNDLED);
    }

    @Test
    void aModelThatIsNotKnownGivesPromptsBackUntilItIsFilledIn(@TempDir Path folder)
            throws AuditException, IOException {
        Files.writeString(
                folder.resolve("app.py"),
                """
                import os
                from openai import OpenAI

                SYSTEM_PROMPT = "You are a clerk who answers letters of the town's citizens."

                def answer(letter):
                    return OpenAI().responses.create(
                        model=os.environ["MODEL"], instructions=SYSTEM_PROMPT, input=letter)
                """);
        assertThat(files(Exports.Kind.EVALS, outlook(folder)).get("promptfooconfig.yaml"))
                .contains("id: \"echo\"")
                .contains("FILL IN: today's model")
                .doesNotContain("id: \"FILL IN");
    }

    private static Map<String, String> files(Exports.Kind kind, Outlook from) {
        var files = new TreeMap<String, String>();
        Exports.of(kind, from).forEach(each -> files.put(each.path(), each.text()));
        return files;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(String text) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    private static List<String[]> table(String text) throws IOException {
        return CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .<String[]>readValues(text)
                .readAll();
    }

    @ParameterizedTest
    @EnumSource(Exports.Kind.class)
    void eachExportSaysWhatItIsAndStaysInItsFolder(Exports.Kind kind) {
        for (Outlook from : List.of(outlook, nothing)) {
            Map<String, String> files = files(kind, from);
            assertThat(files).containsKey("README.md");
            files.forEach((path, text) -> {
                assertThat(path).doesNotStartWith("/").doesNotContain("..");
                assertThat(text).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Exports.Kind.class)
    void theSameAuditGivesTheSameBytes(Exports.Kind kind) {
        assertThat(files(kind, outlook)).isEqualTo(files(kind, outlook));
    }

    @Test
    void promptsBecomeFilesWithTheirHoles() {
        Map<String, String> files = files(Exports.Kind.PROMPTS, outlook);
        Map<String, Object> index = yaml(files.get("prompts/index.yaml"));
        List<Map<String, Object>> prompts = list(index.get("prompts"));
        assertThat(prompts).isNotEmpty();
        var variables = new TreeSet<Object>();
        for (Map<String, Object> each : prompts) {
            String text = files.get("prompts/" + each.get("file"));
            assertThat(text).isNotBlank();
            variables.addAll((List<?>) each.get("variables"));
            ((List<?>) each.get("variables"))
                    .forEach(name -> assertThat(text).contains("{{ " + name + " }}"));
            assertThat((String) each.get("from")).startsWith("app.py:");
        }
        assertThat(variables).contains("name");
        assertThat(files.values())
                .as("what was no hole is kept as text")
                .anySatisfy(text ->
                        assertThat(text)
                                .startsWith("You are {{ careful }}: answer")
                                .endsWith("{{ \"{%\" }} if %}"));
    }

    @Test
    void evaluationsHaveTodaysModelAndAnotherPartysSideBySide() {
        Map<String, String> files = files(Exports.Kind.EVALS, outlook);
        Map<String, Object> config = yaml(files.get("promptfooconfig.yaml"));
        List<Map<String, Object>> providers = list(config.get("providers"));
        assertThat(providers).hasSize(2);
        assertThat(providers.getFirst()).containsEntry("id", "openai:chat:gpt-4o");
        assertThat((String) providers.getLast().get("id")).doesNotStartWith("openai:");
        var labels = new TreeSet<Object>();
        for (Map<String, Object> each : list(config.get("prompts"))) {
            String path = ((String) each.get("id")).substring("file://".length());
            assertThat(files).containsKey(path);
            labels.add(each.get("label"));
            if (path.endsWith(".json")) {
                assertThat(files.get(path)).contains("{{ user_input }}");
                assertThat(
                                list(
                                        new Load(LoadSettings.builder().build())
                                                .loadFromString(files.get(path))))
                        .extracting(turn -> turn.get("role"))
                        .containsExactly("system", "user");
            }
        }
        for (Map<String, Object> each : list(config.get("tests"))) {
            assertThat(labels).containsAll((List<?>) each.get("prompts"));
            assertThat(list(each.get("assert")))
                    .anySatisfy(check ->
                            assertThat(String.valueOf(check.get("value")))
                                    .startsWith(Exports.FILL_IN));
        }
    }

    @Test
    void aGatewayNamesTodaysModelsAsTheCodeDoes() {
        Map<String, Object> config = yaml(files(Exports.Kind.GATEWAY, outlook).get("config.yaml"));
        var names = new ArrayList<Object>();
        for (Map<String, Object> each : list(config.get("model_list"))) {
            names.add(each.get("model_name"));
            @SuppressWarnings("unchecked")
            var params = (Map<String, Object>) each.get("litellm_params");
            assertThat((String) params.get("model")).contains("/");
            assertThat(params.get("api_key")).asString().startsWith("os.environ/");
        }
        assertThat(names).contains("gpt-4o", "text-embedding-3-small").doesNotHaveDuplicates();
        @SuppressWarnings("unchecked")
        var settings = (Map<String, Object>) config.get("litellm_settings");
        for (Map<String, Object> each : list(settings.get("fallbacks"))) {
            each.forEach((model, standIns) -> {
                assertThat(names).contains(model).containsAll((List<?>) standIns);
                assertThat(model).as("no chat model stands in for an index").isEqualTo("gpt-4o");
            });
        }
    }

    @Test
    void whatIsHeldIsListedWithItsPlaceAndAScript() throws IOException {
        Map<String, String> files = files(Exports.Kind.DATA, outlook);
        List<String[]> rows = table(files.get("assets.csv"));
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows).anySatisfy(row -> assertThat(row[6]).contains("app.py:21"));
        assertThat(files.keySet()).contains("export_openai.py");
        assertThat(files.get("export_openai.py"))
                .contains("(\"/files\", \"/files/{id}/content\")")
                .doesNotContain("${")
                .doesNotContain("DELETE")
                .doesNotContain("POST");
    }

    @Test
    void anExitPlanIsInputsToBeReviewedWithTheRegistersCodes() throws IOException {
        Map<String, String> files = files(Exports.Kind.EXIT_PLAN, outlook);
        List<String[]> rows = table(files.get("b_07_01.csv"));
        List<String> header = List.of(rows.getFirst());
        assertThat(header)
                .filteredOn(each -> each.matches("\\d{4} .*"))
                .extracting(each -> each.substring(0, 4))
                .containsExactly(
                        "0010", "0020", "0030", "0040", "0050", "0060", "0070", "0080", "0090",
                        "0100", "0110", "0120");
        assertThat(rows.get(1)[header.indexOf("0050 substitutability")])
                .containsPattern("\\(x9(59|60|61|62)\\)");
        assertThat(rows.get(1)[0]).contains("to be reviewed");
        assertThat(files.get("timeline.csv")).contains("2026-11-26").contains("2027-01-25");
        assertThat(files.get("rehearsals.csv")).contains("no rehearsal is recorded yet");
        assertThat(files.get("README.md")).contains("Nothing here claims that any rule is met");
    }

    @Test
    void weightsAreReckonedOnlyWhereThereIsOneNumber() {
        assertThat(OpenWeightsExport.gigabytes("427B, 26B active", 2)).isEqualTo("854");
        assertThat(OpenWeightsExport.gigabytes("1.6T", 0.5)).isEqualTo("800");
        assertThat(OpenWeightsExport.gigabytes("0.8-9B, dense", 2)).isEmpty();
        assertThat(OpenWeightsExport.gigabytes("4B / 14B, dense", 2)).isEmpty();
        assertThat(OpenWeightsExport.gigabytes("-", 2)).isEmpty();
    }

    @Test
    void cellsAreNoFormulas() {
        assertThat(Text.row(List.of("=1+1", "+x", "a,\"b\"", "plain")))
                .isEqualTo("'=1+1,'+x,\"a,\"\"b\"\"\",plain\r\n");
    }
}
