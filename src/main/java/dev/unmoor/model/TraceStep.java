package dev.unmoor.model;

/**
 * One step of the chain by which a finding was resolved.
 *
 * @param path relative to the project root, with {@code /}
 * @param line from 1
 * @param what one plain clause that says what happens there ("client created here")
 */
public record TraceStep(String path, int line, String what) {}
