package dev.unmoor.fleet;

import dev.unmoor.audit.Version;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Id;
import dev.unmoor.model.Tool;
import dev.unmoor.report.JsonReport;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The document {@code unmoor-fleet/1}. */
public final class PortfolioDocument {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private PortfolioDocument() {}

    /** A portfolio of this program. */
    public static Portfolio of(List<Member> members) {
        return new Portfolio(
                new Tool("unmoor", Version.number(), Catalog.bundled().version()), members);
    }

    /**
     * Writes a portfolio.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Portfolio portfolio, Writer out) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", Portfolio.SCHEMA);
        document.put("tool", portfolio.tool());
        document.put("totals", portfolio.totals());
        document.put("vendors", portfolio.vendors());
        List<Object> members = new ArrayList<>();
        portfolio.members().forEach(each -> members.add(member(each)));
        document.put("repositories", members);
        try {
            MAPPER.writeValue(out, document);
            out.write('\n');
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    private static Map<String, Object> member(Member member) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", member.name());
        one.put("root", member.root());
        one.put("status", member.status().id());
        one.put("problem", member.problem());
        if (member.status() == Member.Status.FAILED) {
            return one;
        }
        one.put("commit", member.commit());
        one.put("branch", member.branch());
        one.put("dirty", member.dirty());
        one.put("catalog", member.catalog());
        one.put("score", member.score());
        one.put("grade", member.grade());
        one.put("boundBy", member.boundBy());
        one.put("against", member.against());
        one.put("selfHosted", member.selfHosted());
        one.put("findings", member.findings());
        one.put("files", member.files());
        one.put("lines", member.lines());
        one.put("skipped", member.skipped());
        one.put("bestTarget", member.bestTarget());
        one.put("bestDays", member.bestDays());
        one.put("vendors", member.vendors());
        one.put("retiring", member.retiring());
        return one;
    }

    /**
     * Reads a file: a portfolio, or the report of one audit, which is a portfolio of one.
     *
     * @throws IOException if it is neither; the message says what is wrong
     */
    public static Portfolio read(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String schema = schema(text);
            if (schema.equals(Audit.SCHEMA)) {
                try (Reader in = new StringReader(text)) {
                    Audit audit = JsonReport.read(in);
                    return new Portfolio(
                            audit.tool(), List.of(Member.of(file.toString(), audit, false, null)));
                }
            }
            return read(text);
        } catch (NoSuchFileException absent) {
            throw new IOException("'" + file + "' does not exist", absent);
        } catch (IOException broken) {
            throw new IOException("'" + file + "' can't be read: " + broken.getMessage(), broken);
        }
    }

    static Portfolio read(String text) throws IOException {
        if (!schema(text).equals(Portfolio.SCHEMA)) {
            throw new IOException("it is neither " + Portfolio.SCHEMA + " nor " + Audit.SCHEMA);
        }
        try {
            JsonNode document = MAPPER.readTree(text);
            JsonNode tool = document.path("tool");
            List<Member> members = new ArrayList<>();
            for (JsonNode each : document.path("repositories")) {
                members.add(member(each));
            }
            return new Portfolio(
                    new Tool(
                            tool.path("name").asString(""),
                            tool.path("version").asString(""),
                            tool.path("catalog").asString("")),
                    members);
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new IOException(firstLine(broken), broken);
        }
    }

    private static String schema(String text) throws IOException {
        try {
            return MAPPER.readTree(text).path("schema").asString("");
        } catch (JacksonException broken) {
            throw new IOException("it is no JSON: " + firstLine(broken), broken);
        }
    }

    private static Member member(JsonNode node) {
        List<Member.Vendor> vendors = new ArrayList<>();
        for (JsonNode each : node.path("vendors")) {
            vendors.add(
                    new Member.Vendor(
                            each.path("id").asString(""),
                            each.path("name").asString(""),
                            each.path("findings").asInt(0),
                            each.path("score").asInt(0)));
        }
        List<Member.Retiring> retiring = new ArrayList<>();
        for (JsonNode each : node.path("retiring")) {
            retiring.add(
                    new Member.Retiring(
                            each.path("model").asString(""),
                            each.path("retires").asString(""),
                            text(each, "replacement")));
        }
        return new Member(
                node.path("name").asString(""),
                node.path("root").asString(""),
                Id.of(Member.Status.class, node.path("status").asString("")),
                text(node, "problem"),
                text(node, "commit"),
                text(node, "branch"),
                node.path("dirty").asBoolean(false),
                node.path("catalog").asString(""),
                node.path("score").asInt(0),
                node.path("grade").asString(""),
                node.path("boundBy").asString(""),
                node.path("against").asString(""),
                node.path("selfHosted").asInt(0),
                node.path("findings").asInt(0),
                node.path("files").asInt(0),
                node.path("lines").asInt(0),
                node.path("skipped").asInt(0),
                text(node, "bestTarget"),
                node.path("bestDays").isNumber() ? node.path("bestDays").asDouble() : null,
                vendors,
                retiring);
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : null;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
