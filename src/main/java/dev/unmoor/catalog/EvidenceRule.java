package dev.unmoor.catalog;

import java.util.List;
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
 * @param needs parts of words in small letters, one of which every text that fits has; empty for
 *     none. To look for them is a hundred times faster than to look for the pattern
 * @param words one plain clause
 */
public record EvidenceRule(
        String id,
        String in,
        @Nullable Pattern path,
        @Nullable Pattern text,
        List<String> needs,
        String words) {

    public EvidenceRule {
        needs = List.copyOf(needs);
    }

    /** Whether a text, in small letters, may fit. */
    public boolean mayFit(String lowered) {
        return needs.isEmpty() || needs.stream().anyMatch(lowered::contains);
    }
}
