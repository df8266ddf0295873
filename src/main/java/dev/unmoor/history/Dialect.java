package dev.unmoor.history;

/** Where the databases that can hold the schema differ. */
enum Dialect {
    SQLITE("INTEGER PRIMARY KEY AUTOINCREMENT", "BLOB"),
    POSTGRESQL("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "BYTEA");

    private final String id;
    private final String blob;

    Dialect(String id, String blob) {
        this.id = id;
        this.blob = blob;
    }

    /** A script of the schema in this database's words. */
    String words(String script) {
        return script.replace("${id}", id).replace("${blob}", blob);
    }
}
