package dev.unmoor.source;

import java.time.Instant;

/**
 * A commit of the past.
 *
 * @param id its full hash
 * @param time when it was committed
 * @param subject the first line of its message; written by anybody, so nothing to trust
 */
public record PastCommit(String id, Instant time, String subject) {}
