package dev.unmoor.report.plan;

import dev.unmoor.model.Id;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.kept.Event;
import dev.unmoor.report.Masking;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The steps as rows for a tracker's own import. Cells that a spreadsheet would compute are
 * disarmed.
 */
public final class PlanCsv {

    /** Whose columns are written. */
    public enum Tracker implements Id {
        /** Jira's CSV import. */
        JIRA("jira"),
        /** What GitHub's issue importers read. */
        GITHUB("github"),
        /** Linear's CSV import. */
        LINEAR("linear");

        private final String id;

        Tracker(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    private static final int SHOWN = 30;
    private static final double SECONDS = 3600;

    private PlanCsv() {}

    /**
     * Writes it, one step a row.
     *
     * @param team what its team has said of the steps; owners get a column where there are any
     * @param hours whether estimates are written
     * @throws IOException if the target cannot be written
     */
    public static void write(
            MigrationPlan plan, TeamWords team, Tracker tracker, boolean hours, Writer out)
            throws IOException {
        row(out, header(tracker, team.owned(), hours));
        Map<String, String> titles = new TreeMap<>();
        plan.steps().forEach(each -> titles.put(each.id(), each.title()));
        int number = 0;
        for (MigrationPlan.Step step : plan.steps()) {
            number++;
            row(out, cells(plan, team, step, number, tracker, hours, titles));
        }
    }

    private static List<String> header(Tracker tracker, boolean owned, boolean hours) {
        String[] columns =
                switch (tracker) {
                    case JIRA ->
                            new String[] {
                                "Issue Id",
                                "Issue Type",
                                "Summary",
                                "Description",
                                "Labels",
                                "Priority",
                                "External Id"
                            };
                    case GITHUB -> new String[] {"title", "body", "labels"};
                    case LINEAR ->
                            new String[] {"Title", "Description", "Status", "Priority", "Labels"};
                };
        var all = new ArrayList<>(Arrays.asList(columns));
        if (owned) {
            all.add(tracker == Tracker.GITHUB ? "assignees" : "Assignee");
        }
        if (hours) {
            switch (tracker) {
                // Jira reads seconds, the others points or nothing
                case JIRA -> all.add("Original Estimate");
                case LINEAR -> all.add("Estimate");
                case GITHUB -> all.add("estimate_hours");
            }
        }
        return all;
    }

    private static List<String> cells(
            MigrationPlan plan,
            TeamWords team,
            MigrationPlan.Step step,
            int number,
            Tracker tracker,
            boolean hours,
            Map<String, String> titles) {
        String labels =
                "unmoor "
                        + step.phase()
                        + " wave-"
                        + step.wave()
                        + (step.critical() ? " critical-path" : "");
        String body = body(plan, team, step, titles, tracker == Tracker.JIRA);
        var cells = new ArrayList<String>();
        switch (tracker) {
            case JIRA ->
                    cells.addAll(
                            List.of(
                                    Integer.toString(number),
                                    "Task",
                                    step.title(),
                                    body,
                                    labels,
                                    step.critical() ? "High" : "Medium",
                                    step.id()));
            case GITHUB -> cells.addAll(List.of(step.title(), body, labels.replace(' ', ',')));
            case LINEAR ->
                    cells.addAll(
                            List.of(
                                    step.title(),
                                    body,
                                    status(team.state(step.id()).state()),
                                    step.critical() ? "High" : "Medium",
                                    labels.replace(" ", ", ")));
        }
        if (team.owned()) {
            cells.add(team.owner(step.id()));
        }
        if (hours) {
            cells.add(
                    tracker == Tracker.JIRA
                            ? Long.toString(Math.round(SECONDS * step.p80Hours()))
                            : Lines.number(step.p80Hours()));
        }
        return cells;
    }

    /** What Linear calls it. */
    private static String status(Event.State state) {
        return switch (state) {
            case OPEN -> "Backlog";
            case DOING -> "In Progress";
            case DONE -> "Done";
            case DISMISSED -> "Canceled";
        };
    }

    private static String body(
            MigrationPlan plan,
            TeamWords team,
            MigrationPlan.Step step,
            Map<String, String> titles,
            boolean bare) {
        var lines = new ArrayList<String>();
        List<String> said = team.lines(step.id());
        said.forEach(each -> lines.add(said(each, bare)));
        if (!said.isEmpty()) {
            lines.add("");
        }
        lines.add(said(step.mapping(), bare));
        lines.add("");
        lines.add("Done when: " + said(step.acceptance(), bare));
        lines.add("Way back: " + said(step.rollback(), bare));
        step.dependsOn()
                .forEach(id -> lines.add("After: " + said(titles.getOrDefault(id, id), bare)));
        List<String> places =
                step.places().isEmpty()
                        ? step.files()
                        : step.places().stream()
                                .map(each -> each.path() + ":" + each.line())
                                .distinct()
                                .toList();
        if (!places.isEmpty()) {
            lines.add("");
            places.stream()
                    .limit(SHOWN)
                    .forEach(each -> lines.add("- " + (bare ? printable(each) : Plain.code(each))));
            if (places.size() > SHOWN) {
                lines.add("- and " + (places.size() - SHOWN) + " more");
            }
        }
        lines.add("");
        lines.add(
                "unmoor step "
                        + step.id()
                        + ", from "
                        + String.join(", ", plan.from())
                        + " to "
                        + String.join(", ", plan.to()));
        return String.join("\n", lines);
    }

    private static String said(String text, boolean bare) {
        return bare ? printable(text) : Plain.markdown(text);
    }

    /** Jira's own markup is braces and brackets. */
    private static String printable(String text) {
        return Masking.printable(text).replace("{", "\\{").replace("[", "\\[");
    }

    private static void row(Writer out, List<String> cells) throws IOException {
        out.write(String.join(",", cells.stream().map(Plain::cell).toList()));
        out.write("\r\n");
    }
}
