package dev.unmoor.desktop.models;

import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** When models are retired, on a line of eighteen months from today. */
final class Timeline extends Region {

    private static final int MONTHS = 18;
    private static final double SIDE = 14;
    private static final double AXIS = 26;
    private static final double LANE = 22;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM yyyy", Messages.LOCALE);

    private record Mark(double share, Region dot, Label name) {}

    private record Tick(double share, Line line, Label name) {}

    private final Line axis = new Line();
    private final List<Tick> ticks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    Timeline(ModelsFacts facts) {
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Messages.text("models.timeline"));
        axis.getStyleClass().add("timeline-axis");
        getChildren().add(axis);
        LocalDate end = facts.today().plusMonths(MONTHS);
        double span = end.toEpochDay() - facts.today().toEpochDay();
        for (int month = 0; month <= MONTHS; month += 3) {
            LocalDate day = facts.today().plusMonths(month);
            Label name =
                    Parts.label(
                            month == 0 ? Messages.text("models.today") : MONTH.format(day),
                            "timeline-month");
            var line = new Line();
            line.getStyleClass().add("timeline-tick");
            getChildren().addAll(line, name);
            ticks.add(new Tick((day.toEpochDay() - facts.today().toEpochDay()) / span, line, name));
        }
        for (ModelRow row : facts.rows()) {
            Long days = row.days();
            if (days == null || days > span) {
                continue;
            }
            var dot = new Region();
            dot.getStyleClass()
                    .addAll(
                            "timeline-dot",
                            "status-" + row.status().name().toLowerCase(Messages.LOCALE));
            Label name = Parts.label(row.use().id(), "timeline-name", "mono");
            String words =
                    Messages.text(
                            "models.mark", row.use().id(), String.valueOf(row.use().retires()));
            Tooltip.install(dot, new Tooltip(words));
            name.setTooltip(new Tooltip(words));
            name.setAccessibleText(words);
            getChildren().addAll(dot, name);
            marks.add(new Mark(Math.max(0, days / span), dot, name));
        }
    }

    /** Whether there is anything on it. */
    boolean empty() {
        return marks.isEmpty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return AXIS + 14 + lanes(width < 0 ? 900 : width) * LANE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 700;
    }

    private double x(double share, double width) {
        return SIDE + share * (width - 2 * SIDE);
    }

    /** How many lanes the names need so as not to lie on each other. */
    private int lanes(double width) {
        int most = 1;
        for (int lane : lanesOf(width)) {
            most = Math.max(most, lane + 1);
        }
        return most;
    }

    private List<Integer> lanesOf(double width) {
        var ends = new ArrayList<Double>();
        var lanes = new ArrayList<Integer>();
        for (Mark mark : marks) {
            double length = mark.name().prefWidth(-1);
            double left = left(mark, width, length);
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > left) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0.0);
            }
            ends.set(lane, left + length + 22);
            lanes.add(lane);
        }
        return lanes;
    }

    private double left(Mark mark, double width, double length) {
        return Math.min(x(mark.share(), width) - 4, width - length - 18);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        axis.setStartX(SIDE);
        axis.setEndX(width - SIDE);
        axis.setStartY(AXIS);
        axis.setEndY(AXIS);
        for (Tick tick : ticks) {
            double x = x(tick.share(), width);
            tick.line().setStartX(x);
            tick.line().setEndX(x);
            tick.line().setStartY(AXIS - 4);
            tick.line().setEndY(AXIS + 4);
            double own = tick.name().prefWidth(-1);
            tick.name()
                    .resizeRelocate(
                            Math.clamp(x - own / 2, 0, Math.max(0, width - own)),
                            0,
                            own,
                            tick.name().prefHeight(-1));
        }
        List<Integer> lanes = lanesOf(width);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            double own = mark.name().prefWidth(-1);
            double height = mark.name().prefHeight(-1);
            double y = AXIS + 12 + lanes.get(i) * LANE;
            double left = left(mark, width, own);
            mark.dot().resizeRelocate(left, y + height / 2 - 4, 9, 9);
            mark.name().resizeRelocate(left + 14, y, own, height);
        }
    }
}
