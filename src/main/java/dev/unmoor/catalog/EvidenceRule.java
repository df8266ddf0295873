package dev.unmoor.catalog;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a repository shows something that bears on leaving, beside its findings.
 *
 * @param id what kind of evidence; several rules may share one
 * @param in which files are looked at: {@code path} for those whose path fits, {@code findings} for
 *     those with findings, {@code schema} for database schemas
 * @param path pattern of paths; null for any
 * @param text pattern of the text; null where the path says all
 * @param words one plain clause
 */
public record EvidenceRule(
        String id, String in, @Nullable Pattern path, @Nullable Pattern text, String words) {}
