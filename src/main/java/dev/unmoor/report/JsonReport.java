package dev.unmoor.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Comparison;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Id;
import dev.unmoor.model.Layer;
import dev.unmoor.model.Level;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.model.PromptRole;
import dev.unmoor.model.SkipReason;
import dev.unmoor.plan.kept.Event;
import dev.unmoor.plan.kept.PlanStatus;
import dev.unmoor.plan.kept.SavedPlan;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The product's public interface: the documents {@code unmoor-report/1} and {@code unmoor-plan/1}.
 */
public final class JsonReport {

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(ids())
                    .addMixIn(EscapeRoute.class, EscapeRouteNames.class)
                    .addMixIn(MigrationPlan.class, PlanNames.class)
                    .addMixIn(MigrationPlan.Coverage.class, CoverageNames.class)
                    .addMixIn(Comparison.Option.class, OptionNames.class)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    // reports of later versions may say more
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    // and reports of earlier versions less: what was not listed yet is empty
                    .addMixIn(Finding.class, NullableNames.class)
                    .withConfigOverride(List.class, all -> all.setNullHandling(EMPTY))
                    .withConfigOverride(Map.class, all -> all.setNullHandling(EMPTY))
                    .build();

    private JsonReport() {}

    /** The mapper that writes the records of the contract, for documents that hold some of them. */
    static ObjectWriter writer() {
        return MAPPER.writer();
    }

    /**
     * Writes an audit.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Audit audit, Writer out) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", Audit.SCHEMA);
        document.put("tool", audit.tool());
        document.put("project", audit.project());
        document.put("findings", audit.findings());
        document.put("prompts", audit.prompts());
        document.put("models", audit.models());
        document.put("vendors", audit.vendors());
        document.put("map", audit.map());
        document.put("risk", audit.risk());
        document.put("escapeRoutes", audit.escapeRoutes());
        document.put("effort", audit.effort());
        write(document, out);
    }

    /**
     * Writes a plan.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(MigrationPlan plan, Writer out) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", MigrationPlan.SCHEMA);
        document.putAll(MAPPER.convertValue(plan, new MapType()));
        write(document, out);
    }

    /**
     * Writes a saved plan.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(SavedPlan plan, Writer out) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", SavedPlan.SCHEMA);
        document.putAll(MAPPER.convertValue(plan, new MapType()));
        write(document, out);
    }

    /**
     * Writes the state of a saved plan.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(PlanStatus status, Writer out) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", PlanStatus.SCHEMA);
        document.putAll(MAPPER.convertValue(status, new MapType()));
        write(document, out);
    }

    /**
     * Reads an audit that was written earlier, by this program or a later one.
     *
     * @throws IOException if it can't be read, or is no report; the message says what is wrong
     */
    public static Audit read(Reader in) throws IOException {
        return read(in, Audit.SCHEMA, Audit.class);
    }

    /**
     * Reads a saved plan.
     *
     * @throws IOException if it can't be read, or is none; the message says what is wrong
     */
    public static SavedPlan readSavedPlan(Reader in) throws IOException {
        SavedPlan plan = read(in, SavedPlan.SCHEMA, SavedPlan.class);
        try {
            plan.check();
            return plan;
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no whole saved plan: " + e.getMessage(), e);
        }
    }

    private static <R extends Record> R read(Reader in, String schema, Class<R> type)
            throws IOException {
        try {
            JsonNode document = MAPPER.readTree(in);
            String said = document.path("schema").asString("");
            if (!said.equals(schema)) {
                throw new IOException(
                        "it is no "
                                + schema
                                + " document"
                                + (said.isEmpty() ? "" : " but '" + said + "'"));
            }
            R read = MAPPER.treeToValue(document, type);
            Completeness.check(read);
            return read;
        } catch (JacksonException e) {
            String path = e.getPathReference();
            throw new IOException(
                    "it is no "
                            + schema
                            + " document: "
                            + (e.getCause() instanceof NullPointerException
                                    ? "a list is missing"
                                    : e.getOriginalMessage().lines().findFirst().orElse(""))
                            + (path == null || path.isEmpty() ? "" : " at " + path),
                    e);
        }
    }

    private static SimpleModule ids() {
        SimpleModule module = new SimpleModule().addSerializer(Id.class, new IdSerializer());
        id(module, FindingKind.class);
        id(module, Layer.class);
        id(module, Level.class);
        id(module, Confidence.class);
        id(module, Dimension.class);
        id(module, PromptRole.class);
        id(module, SkipReason.class);
        id(module, Event.Kind.class);
        id(module, Event.State.class);
        return module;
    }

    private static <E extends Enum<E> & Id> void id(SimpleModule module, Class<E> type) {
        module.addDeserializer(type, new IdDeserializer<>(type));
    }

    /**
     * Writes a comparison.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Comparison comparison, Writer out) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", Comparison.SCHEMA);
        document.putAll(MAPPER.convertValue(comparison, new MapType()));
        write(document, out);
    }

    /** A record of the contract as a mapping, to which a document may add. */
    static Map<String, Object> map(Object value) {
        return MAPPER.convertValue(value, new MapType());
    }

    /** Writes a document. */
    static void write(Map<String, Object> document, Writer out) throws IOException {
        try {
            MAPPER.writeValue(out, document);
            out.write('\n');
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    private static final class MapType
            extends tools.jackson.core.type.TypeReference<LinkedHashMap<String, Object>> {}

    private static final class IdSerializer extends StdSerializer<Id> {

        IdSerializer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.id());
        }
    }

    private static final class IdDeserializer<E extends Enum<E> & Id> extends StdDeserializer<E> {

        private final Class<E> type;

        IdDeserializer(Class<E> type) {
            super(type);
            this.type = type;
        }

        @Override
        public E deserialize(JsonParser in, DeserializationContext context) {
            String id = in.getString();
            try {
                return Id.of(type, id);
            } catch (IllegalArgumentException e) {
                throw context.weirdStringException(id, type, String.valueOf(e.getMessage()));
            }
        }
    }

    private interface EscapeRouteNames {
        @JsonProperty("for")
        List<EscapeRoute.Evidence> evidenceFor();

        @JsonProperty("against")
        List<EscapeRoute.Evidence> evidenceAgainst();
    }

    private interface NullableNames {
        @JsonSetter(nulls = Nulls.SET)
        @Nullable List<String> vendors();
    }

    private interface PlanNames {
        @JsonProperty("class")
        String migrationClass();
    }

    private interface OptionNames {
        @JsonProperty("class")
        String migrationClass();
    }

    private interface CoverageNames {
        @JsonProperty("native")
        int nativeCount();
    }
}
