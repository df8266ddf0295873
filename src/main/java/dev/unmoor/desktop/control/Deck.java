package dev.unmoor.desktop.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Lays panels out in rows that fill the width: as many side by side as have room, each as wide as
 * its weight says, all of a row equally high.
 */
public final class Deck extends Pane {

    private static final String PLACE = "deck-place";

    /** The gap between panels, in pixels. */
    private static final double GAP = 16;

    private record Share(double weight, double least) {}

    private record Row(List<Node> nodes, List<Double> widths, double height) {}

    /** An empty deck. */
    public Deck() {
        getStyleClass().add("deck");
    }

    /**
     * Adds a panel.
     *
     * @param weight its share of a row's width, against its neighbours'
     * @param least the width in pixels below which it moves to the next row
     */
    public Deck add(Node node, double weight, double least) {
        node.getProperties().put(PLACE, new Share(weight, least));
        getChildren().add(node);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double least = 0;
        for (Node node : getManagedChildren()) {
            least = Math.max(least, Math.min(share(node).least(), 320));
        }
        return snappedLeftInset() + least + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1000;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double total = snappedTopInset() + snappedBottomInset();
        List<Row> rows = rows(inside(width < 0 ? computePrefWidth(-1) : width));
        for (Row row : rows) {
            total += row.height();
        }
        return total + Math.max(0, rows.size() - 1) * GAP;
    }

    @Override
    protected void layoutChildren() {
        double y = snappedTopInset();
        for (Row row : rows(inside(getWidth()))) {
            double x = snappedLeftInset();
            for (int i = 0; i < row.nodes().size(); i++) {
                double width = row.widths().get(i);
                row.nodes().get(i).resizeRelocate(x, y, width, row.height());
                x += width + GAP;
            }
            y += row.height() + GAP;
        }
    }

    private double inside(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private List<Row> rows(double width) {
        var rows = new ArrayList<Row>();
        var current = new ArrayList<Node>();
        double needed = 0;
        for (Node node : getManagedChildren()) {
            double least = share(node).least();
            if (!current.isEmpty() && needed + GAP + least > width) {
                rows.add(row(current, width));
                current = new ArrayList<>();
                needed = 0;
            }
            needed += (current.isEmpty() ? 0 : GAP) + least;
            current.add(node);
        }
        if (!current.isEmpty()) {
            rows.add(row(current, width));
        }
        return rows;
    }

    private Row row(List<Node> nodes, double width) {
        double free = width - GAP * (nodes.size() - 1);
        double weights = 0;
        for (Node node : nodes) {
            weights += share(node).weight();
        }
        var widths = new ArrayList<Double>();
        double height = 0;
        double used = 0;
        for (int i = 0; i < nodes.size(); i++) {
            double own =
                    i == nodes.size() - 1
                            ? free - used
                            : snapSizeX(free * share(nodes.get(i)).weight() / weights);
            used += own;
            widths.add(own);
            height = Math.max(height, snapSizeY(nodes.get(i).prefHeight(own)));
        }
        return new Row(nodes, widths, height);
    }

    private static Share share(Node node) {
        @Nullable Object place = node.getProperties().get(PLACE);
        return place instanceof Share share ? share : new Share(1, 0);
    }
}
