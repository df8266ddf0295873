package dev.unmoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user who writes a catalog file is told, and what the file then does. */
class CatalogLoaderTest {

    private static final String ACME =
            """
            id: acme
            name: Acme Models
            kind: model-vendor
            shapes: [openai-chat]
            source: our own notes
            date: 2026-11-01
            packages:
              pypi: [acme-sdk]
            surfaces:
              python:
                imports: [acme]
                clients: [Client]
                calls:
                  chat.{ask,tell}: chat
            hosts: [api.acme.example]
            env: ['ACME_{KEY,URL}']
            models: ['^acme-\\d+$']
            """;

    @TempDir private Path folder;

    private Catalog load(String text) throws IOException, CatalogException {
        Files.writeString(folder.resolve("own.yaml"), text);
        return Catalog.load(List.of(folder));
    }

    private List<CatalogException.Problem> problems(String text) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), text);
        CatalogException thrown =
                catchThrowableOfType(CatalogException.class, () -> Catalog.load(List.of(folder)));
        assertThat(thrown).as("the file is refused").isNotNull();
        return thrown.problems();
    }

    @Test
    void aVendorOfOnesOwnIsFoundByEveryLookUp() throws Exception {
        Catalog catalog = load(ACME);

        assertThat(catalog.vendor("acme")).isNotNull();
        assertThat(catalog.dependency("pypi", "Acme_SDK")).isNotNull();
        assertThat(catalog.imports("python", "acme.errors"))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.vendor().id()).isEqualTo("acme");
                    assertThat(match.rest()).isEqualTo("errors");
                    assertThat(match.surface().calls())
                            .extracting(CallRule::path)
                            .containsExactly("chat.ask", "chat.tell");
                });
        assertThat(catalog.host("https://api.acme.example/v1/chat")).isNotNull();
        assertThat(catalog.env("ACME_URL")).isNotNull();
        assertThat(catalog.modelLike("acme-12"))
                .isNotNull()
                .satisfies(match -> assertThat(match.distinctive()).isTrue());
        assertThat(catalog.markers()).contains("acme-sdk", "api.acme.example", "ACME_KEY");
    }

    @Test
    void placesOfOnesOwnAreLookedForBeforeTheBundledOnes() throws Exception {
        Catalog catalog =
                load(
                        """
                        source: our platform's modules
                        date: 2026-11
                        markers: ['acme_model*']
                        rules:
                          - {vendor: vllm, name: platform, in: hcl, layer: inference,
                             key: '^resource > acme_model > *', beside: {tier: '^gpu$'}, what: a served model}
                        """);

        assertThat(catalog.markers()).contains("acme_model*");
        assertThat(
                        catalog.places()
                                .setting("hcl", "a.tf", List.of("resource", "acme_model", "x"), ""))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.id()).isEqualTo("vllm/platform");
                    assertThat(rule.beside()).containsOnlyKeys(List.of("tier"));
                });
        assertThat(
                        catalog.places()
                                .setting(
                                        "yaml",
                                        "a.yml",
                                        List.of("resource", "acme_model", "x"),
                                        ""))
                .isEmpty();
        assertThat(catalog.places().setting("hcl", "a.tf", List.of("acme_model", "x"), ""))
                .isEmpty();
    }

    @Test
    void wrongRulesOfPlacesAreToldWithTheirLines() throws Exception {
        assertThat(
                        problems(
                                """
                                source: our own notes
                                date: 2026-11
                                rules:
                                  - {vendor: nobody, key: a, what: x}
                                  - {vendor: vllm, kind: iacs, key: a, what: x}
                                  - {vendor: vllm, value: 'unanchored', what: x}
                                  - {vendor: vllm, what: x}
                                  - {vendor: vllm, keys: a, files: b, what: x}
                                """))
                .extracting(CatalogException.Problem::line)
                .contains(4, 5, 6, 7, 8);
    }

    @Test
    void aKnownIdIsAddedTo() throws Exception {
        Catalog catalog =
                load(
                        """
                        id: openai
                        hosts: [models.example.org]
                        env: [OUR_MODEL_KEY]
                        """);

        assertThat(catalog.host("https://models.example.org/x"))
                .isNotNull()
                .satisfies(match -> assertThat(match.vendor().id()).isEqualTo("openai"));
        assertThat(catalog.host("https://api.openai.com/v1")).as("what was known").isNotNull();
        assertThat(catalog.vendor("openai"))
                .isNotNull()
                .satisfies(vendor -> assertThat(vendor.name()).isEqualTo("OpenAI"));
    }

    @Test
    void aKnownIdIsReplacedWhereTheFileSaysSo() throws Exception {
        Catalog catalog =
                load(
                        """
                        id: groq
                        replace: true
                        name: Groq
                        kind: cloud-host
                        source: our own notes
                        date: 2026-11
                        hosts: [proxy.example.org]
                        """);

        assertThat(catalog.host("https://api.groq.com/openai/v1")).isNull();
        assertThat(catalog.host("proxy.example.org")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: model-vendor | kind: model-vender | 3 | no kind of entry",
                "packages: | packges: | 7 | unknown key 'packges'",
                "  pypi: | pipy: | 8 | no ecosystem 'pipy'",
                "  python: | pyton: | 10 | no language family 'pyton'",
                "clients: [Client] | clients: [{paht: Client}] | 12 | unknown key 'paht'",
                "ask,tell}: chat | ask,tell}: chatting | 14 | no capability has the id 'chatting'",
                "[openai-chat] | [openai-chats] | 4 | no shape has the id 'openai-chats'",
                "'^acme-\\d+$' | 'acme-\\d+' | 17 | must begin with ^ and end with $",
                "'^acme-\\d+$' | '^acme-(\\d+$' | 17 | is wrong",
                "'^acme-\\d+$' | '^(a+)+$' | 17 | repeats a repetition",
                "id: acme | id: Acme Inc | 1 | an id is lower-case words",
                "name: Acme Models | name: [a, b] | 2 | is plain text",
                "source: our own notes | kind: cloud-host | 5 | is there twice",
            })
    void aMistakeIsReportedWhereItStands(String right, String wrong, int line, String message)
            throws IOException {
        String text = ACME.replace(right.strip(), wrong.strip());
        assertThat(text).as("the test changes something").isNotEqualTo(ACME);

        assertThat(problems(text))
                .anySatisfy(problem -> {
                    assertThat(problem.file()).endsWith("own.yaml");
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.column()).isPositive();
                    assertThat(problem.message()).contains(message);
                });
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        assertThat(problems("id: acme\nname: Acme\n"))
                .extracting(CatalogException.Problem::message)
                .contains("'kind' is missing", "'source' is missing", "'date' is missing");
    }

    @Test
    void allMistakesAreReportedAtOnce() throws IOException {
        String text = ACME.replace("packages:", "packges:").replace("env:", "environment:");

        assertThat(problems(text)).hasSize(2);
    }

    @Test
    void textThatIsNoYamlIsReportedWithItsLine() throws IOException {
        assertThat(problems("id: acme\nname: [unclosed\nkind: x: y\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isBetween(2, 4);
                    assertThat(problem.message()).startsWith("not YAML");
                });
    }

    @Test
    void modelsOfOnesOwnAreKnownByTheirIds() throws Exception {
        Catalog catalog =
                load(
                        """
                        vendor: openai
                        source: our own notes
                        date: 2026-11
                        ids: [house-model-1]
                        models:
                          house-model-2:
                            retires: {date: 2027-02-01, to: house-model-3}
                            price: {in: 1.5, out: 6}
                        """);

        assertThat(catalog.model("openai/house-model-1")).isNotNull();
        ModelMatch second = catalog.model("house-model-2");
        assertThat(second).isNotNull();
        assertThat(second.entry()).isNotNull();
        assertThat(second.entry().retirements())
                .singleElement()
                .satisfies(retirement -> {
                    assertThat(retirement.host()).isEqualTo("*");
                    assertThat(retirement.date()).isEqualTo("2027-02-01");
                    assertThat(retirement.replacement()).isEqualTo("house-model-3");
                    assertThat(retirement.provenance().source()).isEqualTo("our own notes");
                });
        assertThat(second.entry().price()).isNotNull();
        assertThat(second.entry().price().outputPerMTok()).isEqualTo(6.0);
    }

    @Test
    void bracesStandForSeveralTextsAndStayWithoutAComma() {
        assertThat(Braces.expand("files.{create,list}"))
                .containsExactly("files.create", "files.list");
        assertThat(Braces.expand("{a,b}.{c,d}")).containsExactly("a.c", "a.d", "b.c", "b.d");
        assertThat(Braces.expand("call{,Async}")).containsExactly("call", "callAsync");
        assertThat(Braces.expand("^a{2}$")).containsExactly("^a{2}$");
        assertThat(Braces.expand("/models/{m}:run")).containsExactly("/models/{m}:run");
    }
}
