package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.text.FindingText;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.history.Triage;
import dev.unmoor.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what searching needs of it.
 *
 * @param finding the finding
 * @param module the module that it lies in
 * @param what it in a few words
 * @param brief it in fewer still
 * @param triage what was decided about it: a verdict's id, {@code open} or {@code expired}
 * @param text all that free words are looked for in, in small letters
 */
public record Entry(
        Finding finding, String module, String what, String brief, String triage, String text) {

    /** Makes one. */
    public static Entry of(Finding finding, AuditIndex index) {
        String what = FindingText.what(finding);
        String text =
                String.join(
                                " ",
                                finding.path(),
                                what,
                                or(finding.symbol()),
                                or(finding.model()),
                                or(finding.sdk()),
                                finding.rule(),
                                index.vendorName(finding.vendor()))
                        .toLowerCase(Messages.LOCALE);
        return new Entry(
                finding,
                index.module(finding.path()),
                what,
                FindingText.brief(finding),
                Triage.OPEN,
                text);
    }

    /** The same with what was decided about it. */
    Entry with(Triage decided) {
        String state = decided.state(finding.id());
        return state.equals(triage) ? this : new Entry(finding, module, what, brief, state, text);
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
