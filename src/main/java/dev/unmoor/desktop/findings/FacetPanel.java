package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The facets with their counts; what is chosen there is written into the query. */
final class FacetPanel extends VBox {

    private static final int SHOWN = 7;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FindingsModel model;
    private final BiFunction<Facet, String, String> names;
    private final Map<Facet, VBox> groups = new EnumMap<>(Facet.class);
    private final Set<Facet> whole = new HashSet<>();

    /**
     * A panel.
     *
     * @param names names a facet's value for people
     */
    FacetPanel(FindingsModel model, BiFunction<Facet, String, String> names) {
        this.model = model;
        this.names = names;
        getStyleClass().add("facets");
        for (Facet facet : Facet.values()) {
            VBox values = Parts.column();
            groups.put(facet, values);
            VBox group =
                    Parts.column(
                            Parts.label(Messages.text("facet." + facet.id()), "facet-title"),
                            values);
            group.getStyleClass().add("facet");
            getChildren().add(group);
        }
        model.pageProperty().addListener((value, before, now) -> show(now));
        show(model.pageProperty().get());
    }

    private void show(FindingsPage page) {
        groups.forEach((facet, box) -> show(facet, box, page));
    }

    private void show(Facet facet, VBox box, FindingsPage page) {
        Set<String> chosen = model.chosen(facet);
        var counts = new LinkedHashMap<String, Integer>();
        for (String value : chosen) {
            counts.put(value, 0);
        }
        counts.putAll(page.counts().getOrDefault(facet, Map.of()));
        box.getChildren().clear();
        int shown = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (shown++ >= SHOWN && !whole.contains(facet)) {
                continue;
            }
            box.getChildren().add(value(facet, count.getKey(), count.getValue(), chosen));
        }
        if (counts.size() > SHOWN) {
            boolean all = whole.contains(facet);
            Hyperlink more =
                    Parts.link(
                            all
                                    ? Messages.text("facet.less")
                                    : Messages.text("facet.more", counts.size() - SHOWN),
                            () -> {
                                if (!whole.remove(facet)) {
                                    whole.add(facet);
                                }
                                show(facet, box, model.pageProperty().get());
                            },
                            "facet-more");
            box.getChildren().add(more);
        }
        Parts.show(box.getParent(), !counts.isEmpty());
    }

    private Node value(Facet facet, String value, int count, Set<String> chosen) {
        String name = names.apply(facet, value);
        Label label = Parts.label(name, "facet-name");
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Label figure = Parts.label(Figures.count(count), "facet-count");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(label, figure);
        row.getStyleClass().add("facet-row");
        var button = new ToggleButton("", row);
        button.setTooltip(new Tooltip(name));
        button.getStyleClass().add("facet-value");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(chosen.contains(value));
        button.pseudoClassStateChanged(CHOSEN, chosen.contains(value));
        button.setAccessibleText(Messages.text("facet.accessible", name, count));
        button.setOnAction(event -> model.toggle(facet, value));
        Parts.fill(button, row);
        return button;
    }
}
