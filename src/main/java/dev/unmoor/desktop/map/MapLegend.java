package dev.unmoor.desktop.map;

import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Messages;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** What the map's signs mean. */
final class MapLegend extends VBox {

    private static final double SAMPLE = 34;

    MapLegend() {
        getStyleClass().add("map-legend");
        setId("map-legend");
        getChildren().add(Parts.label(Messages.text("legend.title"), "section-title"));
        for (MapPicture.Manner manner : MapPicture.Manner.values()) {
            String id = manner.name().toLowerCase(Messages.LOCALE);
            var line = new Line(0, 0, SAMPLE, 0);
            line.getStyleClass().addAll("map-link", "manner-" + id);
            line.setStrokeWidth(3);
            add(line, Messages.text("legend." + id));
        }
        var thin = new Line(0, 0, SAMPLE, 0);
        thin.getStyleClass().addAll("map-link", "manner-outside");
        thin.setStrokeWidth(6);
        add(thin, Messages.text("legend.thickness"));
        var own = new Region();
        own.getStyleClass().addAll("legend-box", "type-module");
        add(own, Messages.text("legend.own"));
        var other = new Region();
        other.getStyleClass().addAll("legend-box", "type-vendor");
        add(other, Messages.text("legend.other"));
        getChildren().add(Parts.paragraph(Messages.text("legend.keys"), "muted"));
    }

    private void add(Node sign, String words) {
        getChildren().add(Parts.row(sign, Parts.label(words)));
    }
}
