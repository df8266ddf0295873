package dev.unmoor.cli;

/** How a command answers: for people, or as a document. */
enum Style {
    JSON,
    TEXT
}
