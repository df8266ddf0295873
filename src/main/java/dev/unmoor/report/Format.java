package dev.unmoor.report;

import dev.unmoor.model.Id;

/** What an audit can be written as. */
public enum Format implements Id {
    /** A summary for a terminal. */
    TEXT("text", "txt"),
    /** The document that programs read, {@code unmoor-report/1}. */
    JSON("json", "json"),
    /** One offline page, light and dark, with tables and a map to work in. */
    HTML("html", "html"),
    /** The same page for paper, with outline and tags. */
    PDF("pdf", "pdf"),
    /** GitHub-flavoured Markdown. */
    MARKDOWN("markdown", "md"),
    /** SARIF 2.1.0, as code scanning takes it. */
    SARIF("sarif", "sarif"),
    /** A CycloneDX 1.7 bill of materials with models, services and evidence. */
    CYCLONEDX("cyclonedx", "cdx.json"),
    /** SPDX 3.0 with the AI profile, as JSON-LD. */
    SPDX("spdx", "spdx.json"),
    /** One table as RFC 4180. */
    CSV("csv", "csv"),
    /** All tables as a workbook. */
    XLSX("xlsx", "xlsx"),
    /** The dependency map for graph programs. */
    GRAPHML("graphml", "graphml"),
    /** The dependency map for Graphviz. */
    DOT("dot", "dot"),
    /** The dependency map for Markdown that draws Mermaid. */
    MERMAID("mermaid", "mmd"),
    /** The dependency map as a vector picture. */
    SVG("svg", "svg"),
    /** The dependency map as a picture. */
    PNG("png", "png"),
    /** The score as a badge, SVG. */
    BADGE("badge", "badge.svg"),
    /** What a change added and removed, for a comment on it. */
    PR_COMMENT("pr-comment", "md");

    private final String id;
    private final String ending;

    Format(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    @Override
    public String id() {
        return id;
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it is bytes that no terminal shows. */
    public boolean binary() {
        return this == PDF || this == XLSX || this == PNG;
    }

    /** Whether a preset chooses what it says: the formats that people read from top to bottom. */
    public boolean isPage() {
        return this == HTML || this == PDF || this == MARKDOWN;
    }
}
