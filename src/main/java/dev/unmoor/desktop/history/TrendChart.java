package dev.unmoor.desktop.history;

import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.history.AuditSummary;
import dev.unmoor.history.Origin;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** The score from audit to audit: equal steps, whatever time lies between two of them. */
final class TrendChart extends Region {

    /** More than this can't be told apart; the last ones are shown. */
    static final int MOST = 120;

    private static final double LEFT = 34;
    private static final double RIGHT = 18;
    private static final double TOP = 12;
    private static final double BOTTOM = 26;
    private static final double HEIGHT = 190;
    private static final double DATE_WIDTH = 92;
    private static final double FULL = 100;
    private static final int LINES = 4;

    private final List<AuditSummary> audits;
    private final List<Button> dots = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> scores = new ArrayList<>();
    private final List<Label> dates = new ArrayList<>();
    private final Polyline way = new Polyline();

    TrendChart(HistoryPage page, Consumer<AuditSummary> chosen) {
        List<AuditSummary> all = page.audits();
        audits = all.subList(Math.max(0, all.size() - MOST), all.size());
        getStyleClass().add("trend");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Messages.text("history.trend"));
        for (int i = 0; i <= LINES; i++) {
            var line = new Line();
            line.getStyleClass().add("trend-line");
            lines.add(line);
            scores.add(Parts.label(Figures.count(i * Math.round(FULL / LINES)), "trend-score"));
        }
        way.getStyleClass().add("trend-way");
        getChildren().addAll(lines);
        getChildren().addAll(scores);
        getChildren().add(way);
        for (AuditSummary each : audits) {
            Label date = Parts.label(day(each), "trend-date");
            dates.add(date);
            getChildren().add(date);
            var dot = new Button();
            dot.getStyleClass()
                    .setAll(
                            "trend-dot",
                            each.origin() == Origin.COMMIT ? "trend-commit" : "trend-scan");
            String words = words(each, page.change(each));
            dot.setAccessibleText(words);
            dot.setTooltip(new Tooltip(words));
            dot.setOnAction(event -> chosen.accept(each));
            dots.add(dot);
        }
        getChildren().addAll(dots);
    }

    /** What an audit is called where there is room for a line. */
    static String words(AuditSummary audit, int change) {
        String what =
                audit.origin() == Origin.COMMIT && audit.subject() != null
                        ? Messages.text("history.commit.words", shortHash(audit), audit.subject())
                        : Messages.text("history.scan.words");
        return Messages.text(
                "history.dot",
                Figures.moment(audit.moment()),
                audit.score(),
                Figures.change(change),
                Figures.count(audit.findings()),
                what);
    }

    static String shortHash(AuditSummary audit) {
        String commit = audit.commit();
        return commit == null ? "" : commit.substring(0, Math.min(8, commit.length()));
    }

    private static String day(AuditSummary audit) {
        return LocalDate.ofInstant(audit.moment(), ZoneId.systemDefault()).toString();
    }

    /** Shows which two are compared. */
    void mark(long before, long after) {
        for (int i = 0; i < audits.size(); i++) {
            long id = audits.get(i).id();
            dots.get(i).getStyleClass().removeAll("trend-before", "trend-after");
            if (id == before) {
                dots.get(i).getStyleClass().add("trend-before");
            } else if (id == after) {
                dots.get(i).getStyleClass().add("trend-after");
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    private double x(int index) {
        double room = getWidth() - LEFT - RIGHT;
        return audits.size() == 1
                ? LEFT + room / 2
                : LEFT + 10 + (room - 20) * index / (audits.size() - 1);
    }

    private double y(double score) {
        return TOP + (getHeight() - TOP - BOTTOM) * (1 - score / FULL);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < lines.size(); i++) {
            double y = Math.round(y(i * FULL / LINES)) + 0.5;
            lines.get(i).setStartX(LEFT);
            lines.get(i).setEndX(getWidth() - RIGHT);
            lines.get(i).setStartY(y);
            lines.get(i).setEndY(y);
            Label score = scores.get(i);
            double own = score.prefWidth(-1);
            double height = score.prefHeight(-1);
            score.resizeRelocate(LEFT - own - 8, y - height / 2, own, height);
        }
        var points = new ArrayList<Double>();
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < audits.size(); i++) {
            double x = x(i);
            double y = y(audits.get(i).score());
            points.add(x);
            points.add(y);
            Button dot = dots.get(i);
            double size = snapSizeX(dot.prefWidth(-1));
            dot.resizeRelocate(x - size / 2, y - size / 2, size, size);
            free = place(dates.get(i), x, free);
        }
        way.getPoints().setAll(points);
    }

    /** A date where it lies on no other; gives where the next one may begin. */
    private double place(Label date, double x, double free) {
        double own = date.prefWidth(-1);
        double left = Math.clamp(x - own / 2, 0, Math.max(0, getWidth() - own));
        boolean fits = left >= free;
        date.setVisible(fits);
        date.resizeRelocate(left, getHeight() - BOTTOM + 6, own, date.prefHeight(-1));
        return fits ? left + Math.max(own, DATE_WIDTH) + 8 : free;
    }
}
