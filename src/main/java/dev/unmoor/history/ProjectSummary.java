package dev.unmoor.history;

/**
 * A project that is remembered.
 *
 * @param id by which the store calls it
 * @param root its folder, or its address
 * @param name its name
 * @param audits how many audits are kept
 * @param bytes the room that their reports take, compressed
 */
public record ProjectSummary(long id, String root, String name, int audits, long bytes) {}
