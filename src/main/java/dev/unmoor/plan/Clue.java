package dev.unmoor.plan;

import dev.unmoor.model.Id;

/**
 * A reason to expect that a file changes. Each has a chance of its own in {@code planning.yaml};
 * independent reasons add up.
 */
enum Clue implements Id {
    /** It imports what is left. */
    IMPORTS("imports"),
    /** It calls it, constructs its clients or reads its endpoints. */
    CALLS("calls"),
    /** It names a model of it. */
    MODEL_ID("model-id"),
    /** It declares its package. */
    DECLARES("declares"),
    /** It declares its package, and none of the module's code uses it. */
    DECLARES_IDLY("declares-idly"),
    /** A dependency has to be declared where none was. */
    TO_DECLARE("to-declare"),
    /** It reads one of its environment variables. */
    READS_SETTING("reads-setting"),
    /** It sets one of its environment variables. */
    SETS_SETTING("sets-setting"),
    /** A workflow of integration or delivery sets one. */
    SETS_IN_CI("sets-in-ci"),
    /** Another tool's configuration names one. */
    SETS_IN_CONFIGURATION("sets-in-configuration"),
    /** It reads results in the vendor's shape. */
    READS_RESULT("reads-result"),
    /** It uses a type or function whose declaration speaks of the SDK's types. */
    USES_LEAK("uses-leak"),
    /** It declares what a changing class is made by: an interface or base class. */
    SUPERTYPE("supertype"),
    /** It stands beside a changing class under the same interface. */
    SIBLING("sibling"),
    /** It uses a name that speaks of the vendor and is declared or used in a changing file. */
    BRANDED("branded"),
    /** It uses other names that speak of the vendor. */
    MENTIONS("mentions"),
    /** It names a tool type that the vendor defines. */
    TOOL_TYPE("tool-type"),
    /** It is a recording of the vendor's answers. */
    RECORDS("records"),
    /** It holds an id of something kept at the vendor. */
    STATE("state"),
    /** It tests a changing file. */
    TESTS("tests"),
    /** It replaces the SDK by a double. */
    MOCKS("mocks"),
    /** It calls a wrapper of the project's own. */
    SEAM("seam"),
    /** It imports a changing file, and nothing shows that anything leaks. */
    NEIGHBOUR("neighbour");

    private final String id;

    Clue(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
