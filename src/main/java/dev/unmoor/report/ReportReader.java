package dev.unmoor.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Id;
import dev.unmoor.model.Layer;
import dev.unmoor.model.Level;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.PromptRole;
import dev.unmoor.model.Risk;
import dev.unmoor.model.SkipReason;
import dev.unmoor.model.Tool;
import dev.unmoor.model.VendorUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads {@code unmoor-report/1} back. A report of a later program may say more, and one of an
 * earlier program less: what is unknown is passed over, a list that is missing is empty.
 */
public final class ReportReader {

    private static final ObjectMapper MAPPER = mapper();

    private ReportReader() {}

    private static ObjectMapper mapper() {
        SimpleModule ids = new SimpleModule();
        register(ids, FindingKind.class);
        register(ids, Layer.class);
        register(ids, Confidence.class);
        register(ids, Level.class);
        register(ids, Dimension.class);
        register(ids, SkipReason.class);
        register(ids, PromptRole.class);
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return JsonMapper.builder()
                .addModule(ids)
                .addMixIn(EscapeRoute.class, RouteNames.class)
                .addMixIn(Finding.class, MayBeNull.class)
                .withConfigOverride(List.class, all -> all.setNullHandling(empty))
                .withConfigOverride(Map.class, all -> all.setNullHandling(empty))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it can't be read or is no report; the message says which
     */
    public static Audit read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (NotAReportException wrong) {
            throw new IOException("'" + file + "' is no report: " + wrong.getMessage(), wrong);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @throws NotAReportException if what it holds is no report
     * @throws IOException if it can't be read
     */
    public static Audit read(InputStream in) throws IOException {
        Document document;
        try {
            document = MAPPER.readValue(in, Document.class);
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof IOException io) {
                throw io;
            }
            throw new NotAReportException(firstLine(broken), broken);
        }
        if (!Audit.SCHEMA.equals(document.schema)) {
            throw new NotAReportException(
                    "its schema is '" + document.schema + "', not '" + Audit.SCHEMA + "'", null);
        }
        try {
            return document.audit();
        } catch (NullPointerException incomplete) {
            throw new NotAReportException("a part of it is missing", incomplete);
        }
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** Something was read that is no report of an audit. */
    public static final class NotAReportException extends IOException {

        private static final long serialVersionUID = 1L;

        NotAReportException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The document as it is written: the schema's name, then the audit's parts. */
    private record Document(
            @Nullable String schema,
            @Nullable Tool tool,
            @Nullable Project project,
            List<Finding> findings,
            List<Prompt> prompts,
            List<ModelUse> models,
            List<VendorUse> vendors,
            @Nullable DependencyMap map,
            @Nullable Risk risk,
            List<EscapeRoute> escapeRoutes,
            @Nullable EffortSummary effort) {

        Audit audit() {
            return new Audit(
                    requireNonNull(tool),
                    requireNonNull(project),
                    findings,
                    prompts,
                    models,
                    vendors,
                    requireNonNull(map),
                    requireNonNull(risk),
                    escapeRoutes,
                    requireNonNull(effort));
        }
    }

    private static <E extends Enum<E> & Id> void register(SimpleModule module, Class<E> type) {
        module.addDeserializer(type, new IdReader<>(type));
    }

    private static final class IdReader<E extends Enum<E> & Id> extends StdDeserializer<E> {

        private final Class<E> type;

        IdReader(Class<E> type) {
            super(type);
            this.type = type;
        }

        @Override
        public E deserialize(JsonParser in, DeserializationContext context) {
            String id = in.getString();
            for (E each : type.getEnumConstants()) {
                if (each.id().equals(id)) {
                    return each;
                }
            }
            throw context.weirdStringException(id, type, "not one of those that are known");
        }
    }

    private interface RouteNames {
        @JsonProperty("for")
        List<EscapeRoute.Evidence> evidenceFor();

        @JsonProperty("against")
        List<EscapeRoute.Evidence> evidenceAgainst();
    }

    private interface MayBeNull {
        @JsonSetter(nulls = Nulls.SET)
        @Nullable List<String> vendors();
    }
}
