package dev.unmoor.risk;

import dev.unmoor.catalog.Capability;
import dev.unmoor.catalog.Provenance;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Argument;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.EffortShare;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Layer;
import dev.unmoor.model.LockIn;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.TraceStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings for tests, written in a line each. */
public final class Sites {

    private String id = "";
    private FindingKind kind = FindingKind.SDK_CALL;
    private String vendor = "openai";
    private @Nullable String host;
    private @Nullable String framework;
    private @Nullable String gateway;
    private @Nullable String modelVendor;
    private List<String> capabilities = List.of();
    private @Nullable String model;
    private String path = "app/main.py";
    private int line = 1;
    private Confidence confidence = Confidence.CERTAIN;
    private boolean inTest;
    private String rule = "rule";
    private @Nullable String shape = "openai-chat";
    private List<Argument> arguments = List.of();
    private List<TraceStep> trace = List.of();
    private @Nullable String symbol;

    private Sites() {}

    /** A call with its capabilities. */
    public static Sites call(String vendor, String... capabilities) {
        var sites = new Sites();
        sites.vendor = vendor;
        sites.capabilities = List.of(capabilities);
        return sites;
    }

    /** A finding of another kind. */
    public static Sites of(FindingKind kind, String vendor) {
        var sites = new Sites();
        sites.kind = kind;
        sites.vendor = vendor;
        return sites;
    }

    /** Where it stands. */
    public Sites at(String where, int number) {
        path = where;
        line = number;
        return this;
    }

    /** Its wire shape. */
    public Sites shape(@Nullable String speaks) {
        shape = speaks;
        return this;
    }

    /** Its capabilities. */
    public Sites with(String... ids) {
        capabilities = List.of(ids);
        return this;
    }

    /** Who serves it. */
    public Sites host(String served) {
        host = served;
        return this;
    }

    /** The framework it goes through. */
    public Sites through(String through) {
        framework = through;
        kind = FindingKind.FRAMEWORK_CALL;
        return this;
    }

    /** The gateway it goes through. */
    public Sites behind(String through) {
        gateway = through;
        return this;
    }

    /** Who made the model. */
    public Sites maker(String maker) {
        modelVendor = maker;
        return this;
    }

    /** The model it names. */
    public Sites model(String named) {
        model = named;
        return this;
    }

    /** How sure it is. */
    public Sites confidence(Confidence sure) {
        confidence = sure;
        return this;
    }

    /** In a test file. */
    public Sites inTest() {
        inTest = true;
        return this;
    }

    /** An argument without a literal value. */
    public Sites argument(String name, String text) {
        arguments = List.of(new Argument(name, text, null));
        return this;
    }

    /** A step of its trace. */
    public Sites via(String where, int number) {
        var steps = new ArrayList<>(trace);
        steps.add(new TraceStep(where, number, "made here"));
        trace = steps;
        return this;
    }

    /** The function around it. */
    public Sites symbol(String around) {
        symbol = around;
        return this;
    }

    /** The finding. */
    public Finding build() {
        String name = id.isEmpty() ? kind.id() + ":" + path + ":" + line : id;
        return new Finding(
                name,
                kind,
                vendor,
                modelVendor,
                host,
                framework,
                gateway,
                null,
                null,
                Layer.API,
                capabilities,
                model,
                path,
                line,
                1,
                line,
                symbol,
                null,
                null,
                null,
                trace,
                "",
                confidence,
                inTest,
                rule,
                shape,
                arguments,
                LockIn.NONE,
                EffortShare.NONE);
    }

    /** A subject of these findings and nothing else. */
    public static Subject subject(List<Finding> findings, Evidence... evidence) {
        return new Subject(
                findings,
                List.<Prompt>of(),
                List.<ModelUse>of(),
                Map.of(),
                List.of(evidence),
                project(),
                LocalDate.of(2026, 11, 25));
    }

    /** A project of which everything was parsed. */
    public static Project project() {
        return new Project(
                "test", null, null, false, List.of(), 10, 10, 10, 1000, 0, new ArrayList<>());
    }

    /** A small vocabulary with the ids that the support matrix knows. */
    public static Vocabulary words() {
        var capabilities = new HashMap<String, Capability>();
        capability(capabilities, "chat", "inference", Dimension.WIRE);
        capability(capabilities, "streaming", "inference", Dimension.WIRE);
        capability(capabilities, "stop-sequences", "inference", Dimension.WIRE);
        capability(capabilities, "responses", "inference", Dimension.WIRE);
        capability(capabilities, "seed", "inference", Dimension.WIRE);
        capability(capabilities, "structured-output", "structured", Dimension.WIRE);
        capability(capabilities, "tool-calling", "tools", Dimension.TOOLS);
        capability(capabilities, "assistants", "state", Dimension.HOSTED);
        capability(capabilities, "file-search", "retrieval", Dimension.HOSTED);
        capability(capabilities, "embeddings", "retrieval", Dimension.VECTORS);
        capability(capabilities, "weights-export", "training", Dimension.CUSTOM);
        capability(capabilities, "moderation", "safety", Dimension.PLATFORM);
        capability(capabilities, "batch", "ops", Dimension.HOSTED);
        capability(capabilities, "telepathy", "inference", Dimension.WIRE);
        var vendors = new HashMap<String, Vendor>();
        vendor(vendors, "openai", VendorKind.MODEL_VENDOR, "openai-chat", "azure-openai");
        vendor(vendors, "azure-openai", VendorKind.CLOUD_HOST, "openai-chat", "openai");
        vendor(vendors, "anthropic", VendorKind.MODEL_VENDOR, "anthropic-messages");
        vendor(vendors, "aws-bedrock", VendorKind.CLOUD_HOST, "converse");
        vendor(vendors, "groq", VendorKind.CLOUD_HOST, "openai-chat");
        vendor(vendors, "langchain", VendorKind.FRAMEWORK, null);
        vendor(vendors, "litellm", VendorKind.GATEWAY, "openai-chat");
        vendor(vendors, "pinecone", VendorKind.VECTOR_STORE, null);
        vendor(vendors, "ollama", VendorKind.LOCAL_RUNTIME, "ollama");
        return new Vocabulary(capabilities, vendors);
    }

    private static void capability(
            Map<String, Capability> all, String id, String group, Dimension dimension) {
        all.put(id, new Capability(id, id, group, Layer.API, dimension, ""));
    }

    private static void vendor(
            Map<String, Vendor> all,
            String id,
            VendorKind kind,
            @Nullable String shape,
            String... connected) {
        all.put(
                id,
                new Vendor(
                        id,
                        id,
                        kind,
                        null,
                        shape == null ? List.of() : List.of(shape),
                        List.of(),
                        List.of(connected),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Provenance("test", "2026-11", true),
                        ""));
    }
}
