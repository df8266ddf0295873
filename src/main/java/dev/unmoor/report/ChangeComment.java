package dev.unmoor.report;

import dev.unmoor.compare.Difference;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A comment on a change: gates first, the score before and after, what was added and removed. */
final class ChangeComment {

    /** GitHub takes comments of 65,536 characters at most. */
    private static final int LONGEST = 60_000;

    private static final int SHOWN = 20;

    private ChangeComment() {}

    static void write(Request request, Writer target) throws IOException {
        Markdown out = new Markdown();
        Audit after = request.audit();
        Difference difference = request.difference();
        // so that a job finds its own comment and edits it
        out.raw("<!-- unmoor -->\n");
        if (difference == null) {
            out.line(
                    "### Vendor lock-in: %s of 100, grade %s",
                    after.risk().score(), after.risk().grade());
        } else {
            out.line(
                    "### Vendor lock-in: %s → %s of 100 (%s)",
                    difference.before().risk().score(),
                    after.risk().score(),
                    change(difference.scoreChange()));
        }
        out.raw("\n");
        for (String gate : request.broken()) {
            out.line("- ❌ %s", gate);
        }
        if (!request.broken().isEmpty()) {
            out.raw("\n");
        }
        out.line("%s", after.risk().sentence());
        if (difference != null) {
            compared(out, difference);
        }
        String text = out.toString();
        target.write(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\n…\n");
    }

    private static String change(int points) {
        return points == 0 ? "unchanged" : points > 0 ? "+" + points : String.valueOf(points);
    }

    private static void compared(Markdown out, Difference difference) {
        out.raw("\n");
        if (difference.isEmpty()) {
            out.raw("No dependency was added, removed or changed.\n");
            return;
        }
        names(out, "New vendors", difference.vendorsAdded());
        names(out, "Vendors gone", difference.vendorsRemoved());
        names(out, "New models", difference.modelsAdded());
        names(out, "Models gone", difference.modelsRemoved());
        findings(out, "Added", difference.added());
        findings(out, "Removed", difference.removed());
        changed(out, difference.changed());
        if (!difference.moved().isEmpty()) {
            out.raw("\n").line("%s moved to other files.", difference.moved().size());
        }
    }

    private static void names(Markdown out, String title, List<String> names) {
        if (!names.isEmpty()) {
            out.raw("- **" + title + ":** ");
            out.raw(
                    String.join(
                            ", ",
                            names.stream()
                                    .limit(SHOWN)
                                    .map(name -> Markdown.code(name).text())
                                    .toList()));
            out.raw("\n");
        }
    }

    private static void findings(Markdown out, String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        open(out, title, findings.size());
        out.head("Place", "Kind", "Vendor", "What", "Level");
        for (Finding each : findings.stream().limit(SHOWN).toList()) {
            out.row(
                    Markdown.code(Page.place(each)),
                    each.kind().id(),
                    each.vendor(),
                    Markdown.code(Page.line(HtmlEvidence.what(each))),
                    each.lockIn().points() > 0 ? each.lockIn().level().id() : "");
        }
        close(out, findings.size());
    }

    private static void changed(Markdown out, List<Difference.Changed> changed) {
        if (changed.isEmpty()) {
            return;
        }
        open(out, "Changed", changed.size());
        out.head("Place", "Kind", "What");
        for (Difference.Changed each : changed.stream().limit(SHOWN).toList()) {
            out.row(
                    Markdown.code(Page.place(each.after())),
                    each.after().kind().id(),
                    String.join("; ", each.what()));
        }
        close(out, changed.size());
    }

    private static void open(Markdown out, String title, int count) {
        out.raw("\n<details><summary>" + title + ": " + count + "</summary>\n\n");
    }

    private static void close(Markdown out, int count) {
        if (count > SHOWN) {
            out.raw("\n").line("and %s more", count - SHOWN);
        }
        out.raw("\n</details>\n");
    }
}
