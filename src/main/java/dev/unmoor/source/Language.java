package dev.unmoor.source;

import java.util.Locale;

/** What a file is written in. */
public enum Language {
    PYTHON(Kind.CODE),
    NOTEBOOK(Kind.CODE),
    TYPESCRIPT(Kind.CODE),
    JAVASCRIPT(Kind.CODE),
    VUE(Kind.CODE),
    SVELTE(Kind.CODE),
    JAVA(Kind.CODE),
    KOTLIN(Kind.CODE),
    SCALA(Kind.CODE),
    GO(Kind.CODE),
    CSHARP(Kind.CODE),
    RUBY(Kind.CODE),
    RUST(Kind.CODE),
    PHP(Kind.CODE),
    SWIFT(Kind.CODE),
    DART(Kind.CODE),
    ELIXIR(Kind.CODE),
    SHELL(Kind.CODE),
    SQL(Kind.CODE),
    YAML(Kind.CONFIG),
    JSON(Kind.CONFIG),
    TOML(Kind.CONFIG),
    PROPERTIES(Kind.CONFIG),
    INI(Kind.CONFIG),
    DOTENV(Kind.CONFIG),
    XML(Kind.CONFIG),
    DOCKERFILE(Kind.CONFIG),
    HCL(Kind.CONFIG),
    BICEP(Kind.CONFIG),
    /** A dependency manifest that is no configuration format of its own (requirements, Gemfile). */
    MANIFEST(Kind.CONFIG),
    /** Prompt templates and plain text. */
    TEXT(Kind.TEXT),
    /** Documentation: read for nothing but agent instructions. */
    MARKDOWN(Kind.TEXT);

    /** The three ways in which a file can matter. */
    public enum Kind {
        CODE,
        CONFIG,
        TEXT
    }

    private final Kind kind;

    Language(Kind kind) {
        this.kind = kind;
    }

    /** Whether it is code, configuration or text. */
    public Kind kind() {
        return kind;
    }

    /** The name in reports: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
