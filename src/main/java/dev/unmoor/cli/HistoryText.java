package dev.unmoor.cli;

import dev.unmoor.compare.Difference;
import dev.unmoor.history.AuditSummary;
import dev.unmoor.history.Comparing;
import dev.unmoor.history.Origin;
import dev.unmoor.history.ProjectSummary;
import dev.unmoor.history.ScoreShift;
import dev.unmoor.history.TimeMachine;
import dev.unmoor.model.Finding;
import dev.unmoor.report.Masking;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** History and comparisons for people who read a terminal. */
final class HistoryText {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneId.systemDefault());

    private static final int MOST = 20;
    private static final int SHORT_HASH = 9;
    private static final double MEGABYTE = 1 << 20;

    private HistoryText() {}

    static void projects(
            List<ProjectSummary> projects,
            List<AuditSummary> newest,
            long size,
            long cap,
            Writer out)
            throws IOException {
        if (projects.isEmpty()) {
            line(out, "Nothing is remembered yet: 'unmoor scan PATH' keeps what it finds.");
            return;
        }
        Map<Long, AuditSummary> last = new HashMap<>();
        newest.forEach(each -> last.put(each.project(), each));
        line(out, "%-28s %6s %6s %9s  %-16s  %s", "Project", "score", "audits", "MB", "last", "");
        for (ProjectSummary each : projects) {
            AuditSummary audit = last.get(each.id());
            line(
                    out,
                    "%-28s %6s %6d %9.2f  %-16s  %s",
                    Masking.printable(each.name()),
                    audit == null ? "–" : audit.score() + " " + audit.grade(),
                    each.audits(),
                    each.bytes() / MEGABYTE,
                    audit == null ? "–" : minute(audit.moment()),
                    Masking.printable(each.root()));
        }
        line(out, "");
        if (cap == Long.MAX_VALUE) {
            line(out, "%.1f MB in all.", size / MEGABYTE);
        } else {
            line(
                    out,
                    "%.1f MB in all; beyond %.0f MB the oldest reports make way.",
                    size / MEGABYTE,
                    cap / MEGABYTE);
        }
    }

    static void history(
            String root,
            List<AuditSummary> audits,
            List<TimeMachine.Step> steps,
            long size,
            Writer out)
            throws IOException {
        line(out, "%s", Masking.printable(root));
        line(out, "");
        List<AuditSummary> scans =
                audits.stream().filter(each -> each.origin() == Origin.SCAN).toList();
        if (scans.isEmpty() && steps.isEmpty()) {
            line(out, "Nothing is remembered of it yet: 'unmoor scan PATH' keeps what it finds.");
            return;
        }
        if (!scans.isEmpty()) {
            line(
                    out,
                    "%6s  %-16s  %-9s  %5s  %6s  %8s  %s",
                    "id",
                    "audited",
                    "commit",
                    "score",
                    "",
                    "findings",
                    "catalog");
            AuditSummary before = null;
            for (AuditSummary each : scans) {
                line(
                        out,
                        "%6d  %-16s  %-9s  %3d %s  %6s  %8d  %s",
                        each.id(),
                        minute(each.moment()),
                        commit(each),
                        each.score(),
                        each.grade(),
                        before == null ? "" : change(each.score() - before.score()),
                        each.findings(),
                        each.catalog());
                before = each;
            }
            line(out, "");
        }
        commits(steps, out);
        if (size > 0) {
            line(out, "The whole history takes %.1f MB.", size / MEGABYTE);
        }
    }

    private static void commits(List<TimeMachine.Step> steps, Writer out) throws IOException {
        if (steps.isEmpty()) {
            return;
        }
        List<TimeMachine.Growth> growth = TimeMachine.growth(steps);
        line(
                out,
                "%-10s  %-9s  %5s  %6s  %8s  %6s  %s",
                "committed",
                "commit",
                "score",
                "",
                "findings",
                "",
                "");
        int quiet = 0;
        for (int i = 0; i < growth.size(); i++) {
            TimeMachine.Growth each = growth.get(i);
            boolean end = i == 0 || i == growth.size() - 1;
            if (!each.changed() && !end) {
                quiet++;
                continue;
            }
            quiet = skipped(out, quiet);
            TimeMachine.Step step = each.step();
            line(
                    out,
                    "%-10s  %-9s  %3d %s  %6s  %8d  %6s  %s%s",
                    DAY.format(step.commit().time()),
                    step.commit().id().substring(0, SHORT_HASH),
                    step.score(),
                    step.grade(),
                    change(each.score()),
                    step.findings(),
                    change(each.findings()),
                    Masking.printable(step.commit().subject()),
                    vendors(each));
        }
        line(out, "");
        TimeMachine.Growth most =
                growth.stream()
                        .max(Comparator.comparingInt(TimeMachine.Growth::score))
                        .orElse(null);
        if (most != null && most.score() > 0) {
            line(
                    out,
                    "Lock-in grew most, by %d, with %s of %s: %s",
                    most.score(),
                    most.step().commit().id().substring(0, SHORT_HASH),
                    DAY.format(most.step().commit().time()),
                    Masking.printable(most.step().commit().subject()));
        }
        long without = steps.stream().filter(each -> each.problem() != null).count();
        if (without > 0) {
            line(out, "%d commits could not be audited.", without);
        }
    }

    private static int skipped(Writer out, int quiet) throws IOException {
        if (quiet > 0) {
            line(
                    out,
                    quiet == 1
                            ? "%10s  one commit changes nothing"
                            : "%10s  %d commits change nothing",
                    "",
                    quiet);
        }
        return 0;
    }

    private static String vendors(TimeMachine.Growth growth) {
        StringBuilder text = new StringBuilder();
        growth.arrived().forEach(each -> text.append(" +").append(each));
        growth.left().forEach(each -> text.append(" -").append(each));
        return text.isEmpty() ? "" : "  [" + text.substring(1) + "]";
    }

    static void difference(Comparing comparing, Writer out) throws IOException {
        Difference difference = comparing.difference();
        ScoreShift shift = comparing.shift();
        line(
                out,
                "Lock-in %d → %d (%s), grade %s → %s.",
                shift.before(),
                shift.after(),
                change(shift.total()),
                difference.before().risk().grade(),
                difference.after().risk().grade());
        if (!shift.sameKnowledge()) {
            line(
                    out,
                    "%s of it comes from code, %s from what is known of vendors (catalog %s → %s).",
                    signed(shift.code()),
                    signed(shift.knowledge()),
                    difference.before().tool().catalog(),
                    difference.after().tool().catalog());
            if (shift.recognised() > 0) {
                line(
                        out,
                        "%d findings are new in files that have not changed.",
                        shift.recognised());
            }
        } else if (shift.total() != 0) {
            line(out, "All of it comes from code: both rest on the same catalog.");
        }
        for (ScoreShift.OfDimension each : shift.dimensions()) {
            if (Math.abs(each.after() - each.before()) >= 0.05) {
                line(
                        out,
                        "  %-10s %6.1f → %6.1f points",
                        each.dimension().id(),
                        each.before(),
                        each.after());
            }
        }
        line(out, "");
        list(out, "Added", difference.added());
        list(out, "Removed", difference.removed());
        if (!difference.moved().isEmpty()) {
            line(out, "Moved (%d)", difference.moved().size());
            for (Difference.Moved each : difference.moved().stream().limit(MOST).toList()) {
                line(out, "  %s → %s", place(each.before()), place(each.after()));
            }
            more(out, difference.moved().size());
        }
        if (!difference.changed().isEmpty()) {
            line(out, "Changed (%d)", difference.changed().size());
            for (Difference.Changed each : difference.changed().stream().limit(MOST).toList()) {
                line(
                        out,
                        "  %s  %s",
                        place(each.after()),
                        Masking.printable(String.join(", ", each.what())));
            }
            more(out, difference.changed().size());
        }
        line(out, "%d findings are the same.", difference.same());
    }

    private static void list(Writer out, String title, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        line(out, "%s (%d)", title, findings.size());
        for (Finding each : findings.stream().limit(MOST).toList()) {
            line(
                    out,
                    "  %s  %s  %s %s",
                    each.lockIn().level().id(),
                    place(each),
                    each.kind().id(),
                    Masking.printable(each.api() == null ? each.vendor() : each.api()));
        }
        more(out, findings.size());
    }

    private static void more(Writer out, int count) throws IOException {
        if (count > MOST) {
            line(out, "  and %d more; --format json has them all", count - MOST);
        }
        line(out, "");
    }

    private static String place(Finding finding) {
        return Masking.printable(finding.path()) + ":" + finding.line();
    }

    private static String commit(AuditSummary audit) {
        if (audit.commit() == null) {
            return "–";
        }
        return audit.commit().substring(0, Math.min(SHORT_HASH - 1, audit.commit().length()))
                + (audit.dirty() ? "+" : "");
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    private static String signed(int by) {
        return by == 0 ? "0" : change(by);
    }

    private static String change(int by) {
        return by == 0 ? "=" : String.format(Locale.ROOT, "%+d", by);
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal above
    private static void line(Writer out, String format, Object... values) throws IOException {
        out.write(String.format(Locale.ROOT, format, values));
        out.write(System.lineSeparator());
    }
}
