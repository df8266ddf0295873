package dev.unmoor.desktop.history;

import dev.unmoor.compare.Difference;
import dev.unmoor.desktop.text.FindingText;
import dev.unmoor.history.Comparing;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Id;
import java.util.ArrayList;
import java.util.List;

/**
 * One finding that is not as it was.
 *
 * @param kind what became of it
 * @param finding as it is, or last was
 * @param detail what differs, in words; where it came from, if it was moved; else empty
 */
public record ChangeRow(Kind kind, Finding finding, String detail) {

    /** What can become of a finding. */
    public enum Kind implements Id {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed"),
        MOVED("moved");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /** All of a comparison: added, removed, changed, moved, each in the order of the audit. */
    static List<ChangeRow> of(Comparing comparing) {
        Difference difference = comparing.difference();
        var rows = new ArrayList<ChangeRow>();
        difference.added().forEach(each -> rows.add(new ChangeRow(Kind.ADDED, each, "")));
        difference.removed().forEach(each -> rows.add(new ChangeRow(Kind.REMOVED, each, "")));
        difference
                .changed()
                .forEach(each ->
                        rows.add(
                                new ChangeRow(
                                        Kind.CHANGED,
                                        each.after(),
                                        String.join(", ", each.what()))));
        difference
                .moved()
                .forEach(each ->
                        rows.add(
                                new ChangeRow(
                                        Kind.MOVED,
                                        each.after(),
                                        FindingText.where(each.before()))));
        return List.copyOf(rows);
    }
}
