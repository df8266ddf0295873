package dev.unmoor.model;

/** What a finding is: the kinds of the report contract. */
public enum FindingKind implements Id {
    /** A call of a vendor's SDK that reaches its service. */
    SDK_CALL("sdk-call"),
    /** A call of a framework that reaches a model. */
    FRAMEWORK_CALL("framework-call"),
    /** A vendor's URL, host or base URL in use. */
    HTTP_ENDPOINT("http-endpoint"),
    /** Construction of an SDK client or of a framework's model object. */
    CLIENT("client"),
    /** An import of a vendor's or framework's package. */
    IMPORT("import"),
    /** A declared dependency on a vendor's or framework's package. */
    MANIFEST_DEPENDENCY("manifest-dependency"),
    /** A model identifier that a program could use. */
    MODEL_ID("model-id"),
    /** An environment variable's name that belongs to a vendor. */
    ENV_VAR("env-var"),
    /** System or instruction text for a model. */
    PROMPT("prompt"),
    /** A configuration key that binds to a vendor. */
    CONFIG("config"),
    /** An infrastructure resource of a vendor's model service. */
    IAC("iac"),
    /** A container image of an inference engine or vendor. */
    CONTAINER_IMAGE("container-image"),
    /** A store of embedding vectors. */
    VECTOR_STORE("vector-store"),
    /** Evaluation tooling in use. */
    EVAL("eval"),
    /** A gateway or router between the code and its vendors. */
    GATEWAY("gateway"),
    /** Something held at the vendor: fine-tuned model, assistant, vector store, file. */
    VENDOR_STATE("vendor-state"),
    /** A place that reads a vendor-shaped result. */
    RESPONSE_USE("response-use"),
    /** A call of the project's own wrapper around a vendor call. */
    SEAM_CALL("seam-call"),
    /** Coding-agent configuration or CI action. */
    DEV_TOOL("dev-tool");

    private final String id;

    FindingKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
