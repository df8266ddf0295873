package dev.unmoor.desktop.overview;

import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.Risk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;

/** What was looked for and not found: as much a result as what was. */
final class CleanList {

    private final List<String> clean = new ArrayList<>();

    CleanList(OverviewFacts facts) {
        for (Risk.LayerScore layer : facts.audit().risk().layers()) {
            if (layer.findings().isEmpty()) {
                clean.add(Messages.text("clean." + layer.layer().id()));
            }
        }
    }

    Node node() {
        var list = new FlowPane();
        list.getStyleClass().add("clean-list");
        for (String line : clean) {
            list.getChildren().add(Parts.row(Icon.CHECK.node(), Parts.label(line)));
        }
        var pane = new TitledPane(Messages.text("overview.cleanList", clean.size()), list);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add("clean-pane");
        Parts.show(pane, !clean.isEmpty());
        return pane;
    }
}
