package dev.unmoor.desktop.control;

import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Parts of a whole as one bar with its legend; each part leads to what it counts. */
public final class ShareBar extends VBox {

    /**
     * One part.
     *
     * @param label for people
     * @param count how many
     * @param style the style class that gives it its colour
     * @param open leads to what it counts
     */
    public record Part(String label, int count, String style, Runnable open) {}

    /** A bar of the given parts, in their order. */
    public ShareBar(List<Part> parts) {
        getStyleClass().add("share-bar");
        int total = parts.stream().mapToInt(Part::count).sum();
        var bar = new Bar();
        var legend = new FlowPane();
        legend.getStyleClass().add("share-legend");
        for (Part part : parts) {
            double share = total == 0 ? 0 : (double) part.count() / total;
            var segment = new Region();
            segment.getStyleClass().addAll("share-segment", part.style());
            String words =
                    Messages.text(
                            "share.part",
                            part.label(),
                            Figures.count(part.count()),
                            Figures.share(share));
            Tooltip.install(segment, new Tooltip(words));
            segment.setOnMouseClicked(event -> part.open().run());
            bar.add(segment, share);

            var swatch = new Region();
            swatch.getStyleClass().addAll("swatch", part.style());
            var count = Parts.label(Figures.count(part.count()), "legend-count");
            var entry = new Button(part.label(), Parts.row(swatch));
            entry.getStyleClass().addAll("legend-entry", "flat");
            entry.setAccessibleText(words);
            entry.setOnAction(event -> part.open().run());
            legend.getChildren().add(Parts.row(entry, count));
        }
        getChildren().addAll(bar, legend);
    }

    /** The bar itself: every part gets its share, and at least enough to be seen. */
    private static final class Bar extends Pane {

        private static final double LEAST = 4;

        private final List<Double> shares = new ArrayList<>();

        Bar() {
            getStyleClass().add("share-track");
        }

        void add(Region segment, double share) {
            shares.add(share);
            getChildren().add(segment);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double gaps = 2.0 * Math.max(0, getChildren().size() - 1);
            double free = Math.max(0, width - gaps - LEAST * getChildren().size());
            double x = 0;
            for (int i = 0; i < shares.size(); i++) {
                double own = LEAST + free * shares.get(i);
                getChildren().get(i).resizeRelocate(x, 0, own, getHeight());
                x += own + 2;
            }
        }
    }
}
