package dev.unmoor.desktop.control;

import dev.unmoor.desktop.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/**
 * A score of 0 to 100 on an arc of five bands, with its grade and the band's name in words.
 *
 * <p>The bands are those of the grades: below 20, 40, 60, 80, and the rest.
 */
public final class Gauge extends Region {

    private static final int BANDS = 5;
    private static final double START = 205;
    private static final double SWEEP = 230;
    private static final double BETWEEN = 2.5;

    private final List<Arc> track = new ArrayList<>();
    private final List<Arc> fill = new ArrayList<>();
    private final Label number = Parts.label("", "gauge-number");
    private final Label grade = Parts.label("", "gauge-grade");
    private final Label band = Parts.label("", "gauge-band");
    private int score;

    /** An empty gauge. */
    public Gauge() {
        getStyleClass().add("gauge");
        setAccessibleRole(AccessibleRole.TEXT);
        for (int i = 0; i < BANDS; i++) {
            track.add(arc("gauge-track", i));
            fill.add(arc("gauge-fill", i));
        }
        getChildren().addAll(track);
        getChildren().addAll(fill);
        getChildren().addAll(number, grade, band);
    }

    /**
     * Shows a score.
     *
     * @param newScore 0 to 100
     * @param newGrade A to E
     * @param atLeast whether more of the code unseen could only raise it
     */
    public void show(int newScore, String newGrade, boolean atLeast) {
        score = Math.clamp(newScore, 0, 100);
        number.setText((atLeast ? "≥ " : "") + score);
        grade.setText(Messages.text("gauge.grade", newGrade));
        band.setText(Messages.word("band", newGrade));
        band.getStyleClass().removeIf(name -> name.startsWith("band-"));
        band.getStyleClass().add("band-" + newGrade);
        setAccessibleText(
                Messages.text(
                        "gauge.accessible", score, newGrade, Messages.word("band", newGrade)));
        requestLayout();
    }

    private static Arc arc(String kind, int band) {
        var arc = new Arc();
        arc.setType(ArcType.OPEN);
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        arc.getStyleClass().addAll(kind, "band-" + (char) ('A' + band));
        return arc;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 230;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 186;
    }

    @Override
    protected void layoutChildren() {
        double radius = Math.min(getWidth() / 2 - 12, (getHeight() - 20) / 1.62);
        double x = getWidth() / 2;
        double y = radius + 10;
        double each = SWEEP / BANDS;
        for (int i = 0; i < BANDS; i++) {
            double from = START - i * each;
            double length = each - BETWEEN;
            place(track.get(i), x, y, radius, from, length);
            double share = Math.clamp((score - i * 20) / 20.0, 0, 1);
            fill.get(i).setVisible(share > 0);
            place(fill.get(i), x, y, radius, from, length * share);
        }
        centre(number, x, y - radius * 0.12);
        centre(grade, x, y + radius * 0.30);
        centre(band, x, y + radius * 0.55);
    }

    private static void place(
            Arc arc, double x, double y, double radius, double from, double length) {
        arc.setCenterX(x);
        arc.setCenterY(y);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStartAngle(from);
        arc.setLength(-length);
    }

    private void centre(Label label, double x, double y) {
        double width = snapSizeX(label.prefWidth(-1));
        double height = snapSizeY(label.prefHeight(-1));
        label.resizeRelocate(
                snapPositionX(x - width / 2), snapPositionY(y - height / 2), width, height);
    }
}
