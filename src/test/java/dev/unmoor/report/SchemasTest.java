package dev.unmoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.unmoor.fixture.Audited;
import dev.unmoor.fixture.HostileTree;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written in other people's formats meets their own published schemas. */
class SchemasTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private static Path folder;

    private static Audit hostile;

    @BeforeAll
    static void plant() throws IOException {
        hostile = Audited.of(HostileTree.plant(folder.resolve("hostile")));
    }

    static Stream<Audit> audits() {
        return Stream.of(
                Audited.sample(),
                hostile,
                Audited.of(folder.resolve("none"), Map.of("empty.py", "x = 1\n")));
    }

    private static String written(Format format, Audit audit) throws IOException {
        return new String(Reports.bytes(format, Request.of(audit)), StandardCharsets.UTF_8);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SchemasTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("audits")
    void sarif(Audit audit) throws IOException {
        String log = written(Format.SARIF, audit);
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(resource("/schema/sarif-schema-2.1.0.json"), InputFormat.JSON);

        assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(log.replace("\"runs\"", "\"run\""), InputFormat.JSON))
                .isNotEmpty();

        JsonNode run = JSON.readTree(log).path("runs").path(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");
        assertThat(run.path("results").size()).isEqualTo(audit.findings().size());
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode result : run.path("results")) {
            JsonNode rule = rules.path(result.path("ruleIndex").asInt(-1));
            assertThat(rule.path("id").asString()).isEqualTo(result.path("ruleId").asString());
            assertThat(rule.path("help").path("text").asString()).isNotBlank();
            assertThat(result.path("level").asString()).isIn("error", "warning", "note");
            fingerprints.add(
                    result.path("partialFingerprints").path("primaryLocationLineHash").asString());
        }
        assertThat(fingerprints).hasSize(audit.findings().size());
    }

    @Test
    void sarifSeverityFollowsTheLevel() throws IOException {
        JsonNode results =
                JSON.readTree(written(Format.SARIF, Audited.sample()))
                        .path("runs")
                        .path(0)
                        .path("results");
        int at = 0;
        for (Finding each : Audited.sample().findings()) {
            String expected =
                    switch (each.lockIn().level()) {
                        case L5, L4 -> "error";
                        case L3, L2 -> "warning";
                        case L1, L0 -> "note";
                    };
            assertThat(results.path(at++).path("level").asString()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("audits")
    void cycloneDx(Audit audit) throws IOException, ParseException {
        String bom = written(Format.CYCLONEDX, audit);
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7,
                        builder ->
                                builder.schemas(iri -> {
                                    String name =
                                            iri.substring(iri.lastIndexOf('/') + 1)
                                                    .replace(".SNAPSHOT", "");
                                    try {
                                        return resource("/schema/cyclonedx/" + name);
                                    } catch (IOException e) {
                                        throw new AssertionError(e);
                                    }
                                }));
        Schema schema =
                registry.getSchema(
                        SchemaLocation.of("http://cyclonedx.org/schema/bom-1.7.schema.json"));
        assertThat(schema.validate(bom, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(bom.replace("\"bomFormat\"", "\"format\""), InputFormat.JSON))
                .isNotEmpty();

        JsonParser parser = new JsonParser();
        Bom read = parser.parse(bom.replace("\"1.7\"", "\"1.6\"").getBytes(StandardCharsets.UTF_8));
        List<Component> components =
                read.getComponents() == null ? List.of() : read.getComponents();
        assertThat(components)
                .filteredOn(each -> each.getType() == Component.Type.MACHINE_LEARNING_MODEL)
                .hasSize(audit.models().size())
                .allSatisfy(each -> assertThat(each.getEvidence().getOccurrences()).isNotEmpty());
        assertThat(read.getServices() == null ? 0 : read.getServices().size())
                .isEqualTo(audit.vendors().size());
    }

    @ParameterizedTest
    @MethodSource("audits")
    void spdx(Audit audit) throws IOException {
        String document = written(Format.SPDX, audit);
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(resource("/resources/schema-v3.0.1.json"), InputFormat.JSON);

        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(
                        schema.validate(
                                document.replace("\"ai_AIPackage\"", "\"ai_Package\"")
                                        .replace("\"SpdxDocument\"", "\"Document\""),
                                InputFormat.JSON))
                .isNotEmpty();

        Set<String> ids = new HashSet<>();
        Set<String> named = new HashSet<>();
        int models = 0;
        for (JsonNode each : JSON.readTree(document).path("@graph")) {
            if (each.has("spdxId")) {
                assertThat(ids.add(each.path("spdxId").asString())).isTrue();
            }
            models += each.path("type").asString().equals("ai_AIPackage") ? 1 : 0;
            for (String field : List.of("from", "suppliedBy")) {
                if (each.has(field)) {
                    named.add(each.path(field).asString());
                }
            }
            each.path("to").forEach(to -> named.add(to.asString()));
            each.path("element").forEach(element -> named.add(element.asString()));
        }
        assertThat(models).isEqualTo(audit.models().size());
        assertThat(ids).containsAll(named);
    }
}
