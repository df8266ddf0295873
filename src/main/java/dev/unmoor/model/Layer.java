package dev.unmoor.model;

/** The layers of dependency, from the surface down. */
public enum Layer implements Id {
    /** Calls, clients, imports, endpoints. */
    API("api"),
    /** Vendor features that a call uses. */
    FEATURES("features"),
    /** Model identifiers. */
    MODEL("model"),
    /** Instructions written for a model. */
    PROMPTS("prompts"),
    /** Vectors and state held at the vendor. */
    DATA("data"),
    /** Evaluations. */
    EVALS("evals"),
    /** Gateways and routers. */
    ROUTING("routing"),
    /** Agents, hosted or framed. */
    AGENTS("agents"),
    /** Cloud and capacity. */
    HOSTING("hosting"),
    /** Engines and images that serve models. */
    INFERENCE("inference"),
    /** Accelerators. */
    SILICON("silicon"),
    /** Settings that bear on price. */
    ECONOMICS("economics"),
    /** Tools of the developers themselves. */
    DEV_TOOLS("dev-tools");

    private final String id;

    Layer(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
