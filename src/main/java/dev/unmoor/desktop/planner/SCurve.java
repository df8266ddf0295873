package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.MigrationPlan;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** How likely it is that so many days are enough. */
final class SCurve extends Region {

    private static final double LEFT = 44;
    private static final double BOTTOM = 24;
    private static final double TOP = 10;
    private static final double RIGHT = 40;

    private record Mark(double probability, double days, Line across, Circle dot, Label words) {}

    private final List<MigrationPlan.Effort.Point> points;
    private final double most;
    private final Polyline curve = new Polyline();
    private final Line base = new Line();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> shares = new ArrayList<>();
    private final Label zero = Parts.label("0", "axis");
    private final Label end;

    SCurve(MigrationPlan.Effort effort) {
        points = effort.curve();
        double last = points.isEmpty() ? effort.p90Days() : points.getLast().days();
        most = Math.max(last, 0.1);
        getStyleClass().add("s-curve");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(
                Messages.text(
                        "effort.curve.accessible",
                        Figures.amount(effort.p10Days()),
                        Figures.amount(effort.p50Days()),
                        Figures.amount(effort.p80Days()),
                        Figures.amount(effort.p90Days())));
        curve.getStyleClass().add("curve-line");
        base.getStyleClass().add("curve-base");
        end = Parts.label(Messages.text("effort.days", Figures.amount(most)), "axis");
        getChildren().addAll(base, curve, zero, end);
        mark(0.5, effort.p50Days());
        mark(0.8, effort.p80Days());
        mark(0.9, effort.p90Days());
    }

    private void mark(double probability, double days) {
        var across = new Line();
        across.getStyleClass().add("curve-mark");
        var dot = new Circle(4);
        dot.getStyleClass().add("curve-dot");
        Label words =
                Parts.label(Messages.text("effort.days", Figures.amount(days)), "curve-words");
        Label share = Parts.label(Figures.share(probability), "axis");
        shares.add(share);
        marks.add(new Mark(probability, days, across, dot, words));
        getChildren().addAll(across, dot, words, share);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 210;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(10, getWidth() - LEFT - RIGHT);
        double height = Math.max(10, getHeight() - TOP - BOTTOM);
        double floor = TOP + height;
        base.setStartX(LEFT);
        base.setEndX(LEFT + width);
        base.setStartY(floor);
        base.setEndY(floor);
        curve.getPoints().clear();
        for (MigrationPlan.Effort.Point point : points) {
            curve.getPoints()
                    .addAll(
                            LEFT + width * point.days() / most,
                            floor - height * point.probability());
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            double x = LEFT + width * Math.min(1, mark.days() / most);
            double y = floor - height * mark.probability();
            mark.across().setStartX(LEFT);
            mark.across().setEndX(x);
            mark.across().setStartY(y);
            mark.across().setEndY(y);
            mark.dot().setCenterX(x);
            mark.dot().setCenterY(y);
            place(mark.words(), x + 8, y - 2);
            Label share = shares.get(i);
            place(share, LEFT - 8 - share.prefWidth(-1), y - share.prefHeight(-1) / 2);
        }
        place(zero, LEFT, floor + 4);
        place(end, LEFT + width - end.prefWidth(-1), floor + 4);
    }

    private void place(Label label, double x, double y) {
        label.resizeRelocate(
                Math.min(x, getWidth() - label.prefWidth(-1)),
                y,
                label.prefWidth(-1),
                label.prefHeight(-1));
    }
}
