package dev.unmoor.catalog;

import dev.unmoor.model.Id;

/** What kind of party or software a catalog entry describes. */
public enum VendorKind implements Id {
    /** Makes models and serves them. */
    MODEL_VENDOR("model-vendor"),
    /** Serves models, its own or others'. */
    CLOUD_HOST("cloud-host"),
    /** Routes calls to several vendors. */
    GATEWAY("gateway"),
    /** One programming interface over several vendors. */
    FRAMEWORK("framework"),
    /** A community's client of another party's API; calls through it are that party's. */
    CLIENT_LIBRARY("client-library"),
    /** Runs models on one's own machines. */
    LOCAL_RUNTIME("local-runtime"),
    /** Evaluates or observes. */
    EVAL("eval"),
    /** Stores vectors. */
    VECTOR_STORE("vector-store"),
    /** Accelerators and what binds code to them. */
    SILICON("silicon"),
    /** Tools around models that are bound to no vendor of their own. */
    TOOLING("tooling");

    private final String id;

    VendorKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
