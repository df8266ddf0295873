package dev.unmoor.desktop.map;

import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** Findings that name a party without calling it, serving for it or keeping anything with it. */
final class Mentions {

    private static final Set<FindingKind> MENTIONS =
            EnumSet.of(
                    FindingKind.MODEL_ID,
                    FindingKind.ENV_VAR,
                    FindingKind.CONFIG,
                    FindingKind.PROMPT,
                    FindingKind.RESPONSE_USE,
                    FindingKind.IMPORT,
                    FindingKind.MANIFEST_DEPENDENCY,
                    FindingKind.DEV_TOOL);

    private Mentions() {}

    /** Whether a finding, by its id, is a mention; one that isn't known is none. */
    static Predicate<String> of(AuditIndex index) {
        return id -> {
            Finding finding = index.finding(id);
            return finding != null && MENTIONS.contains(finding.kind());
        };
    }
}
