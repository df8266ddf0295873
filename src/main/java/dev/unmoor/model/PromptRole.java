package dev.unmoor.model;

/** What part a prompt plays. */
public enum PromptRole implements Id {
    /** System or instruction text. */
    SYSTEM("system"),
    /** Text of a user turn. */
    USER("user"),
    /** A template with variables. */
    TEMPLATE("template"),
    /** A file of prompt text. */
    FILE("file");

    private final String id;

    PromptRole(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
