package dev.unmoor.desktop.overview;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.outlook.Liability;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.outlook.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What being stuck may cost, with the two things that only people can judge. */
final class StuckPanel {

    private static final int OPTIONS_SHOWN = 4;
    private static final int WORKLOADS_SHOWN = 6;
    private static final double PERCENT = 100;

    private final StuckModel model;
    private final UnaryOperator<String> targetName;
    private final Panel panel;
    private final Slider slider = new Slider(0, PERCENT, 0);
    private final Label chance = Parts.whole("", "slider-value");
    private final Label sum = Parts.label("", "stuck-sum");
    private final Label sentence = Parts.paragraph("", "muted");
    private final Hyperlink reset;
    private final VBox options = Parts.column();
    private final VBox workloads = Parts.column();
    private boolean following;

    /**
     * A panel.
     *
     * @param targetName gives names to targets
     */
    StuckPanel(StuckModel model, UnaryOperator<String> targetName) {
        this.model = model;
        this.targetName = targetName;
        reset = Parts.link(Messages.text("stuck.usual"), () -> model.chance(null));
        slider.setId("stuck-chance");
        slider.setBlockIncrement(5);
        slider.setMajorTickUnit(5);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(Messages.text("stuck.chance.accessible"));
        slider.valueProperty()
                .addListener((value, before, now) -> {
                    chance.setText(Figures.share(now.doubleValue() / PERCENT));
                    if (!following && !slider.isValueChanging()) {
                        model.chance(Math.round(now.doubleValue()) / PERCENT);
                    }
                });
        slider.valueChangingProperty()
                .addListener((value, before, now) -> {
                    if (!now && !following) {
                        model.chance(Math.round(slider.getValue()) / PERCENT);
                    }
                });
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label name = Parts.whole(Messages.text("stuck.chance"), "slider-name");
        name.setLabelFor(slider);
        options.getStyleClass().add("stuck-options");
        workloads.getStyleClass().add("stuck-workloads");
        panel =
                new Panel(
                        Messages.text("stuck.title"),
                        sum,
                        sentence,
                        Parts.row(name, slider, chance, reset),
                        options,
                        workloads);
        panel.setId("stuck");
        model.stuckProperty().addListener((value, before, now) -> show(now));
        show(model.stuckProperty().get());
    }

    Node node() {
        return panel;
    }

    private void show(StuckModel.@Nullable Stuck now) {
        Parts.show(panel, now != null);
        if (now == null) {
            return;
        }
        Liability liability = now.liability();
        following = true;
        slider.setValue(liability.likelihood() * PERCENT);
        following = false;
        Parts.show(reset, now.opinion().likelihood() != null);
        sum.setText(Messages.text("stuck.sum", Figures.amount(liability.liabilityDays())));
        sentence.setText(
                Messages.text(
                        now.opinion().likelihood() == null ? "stuck.known" : "stuck.yours",
                        Figures.amount(liability.p50Days()),
                        targetName.apply(liability.target()),
                        liability.likelihoodFrom(),
                        Figures.share(now.usual())));
        options.getChildren().setAll(options(liability.options()));
        workloads.getChildren().setAll(workloads(now.worth()));
    }

    private static List<Node> options(List<Liability.Option> all) {
        var nodes = new ArrayList<Node>();
        if (!all.isEmpty()) {
            nodes.add(Parts.label(Messages.text("stuck.options"), "section-title"));
        }
        for (Liability.Option each : all.stream().limit(OPTIONS_SHOWN).toList()) {
            Label words =
                    Parts.paragraph(
                            Messages.text(
                                    each.worth() ? "stuck.option.worth" : "stuck.option.not",
                                    each.what(),
                                    Figures.amount(each.priceDays()),
                                    Figures.amount(each.savesDays())));
            HBox.setHgrow(words, Priority.ALWAYS);
            nodes.add(Parts.row((each.worth() ? Icon.CHECK : Icon.PARTLY).node(), words));
        }
        return nodes;
    }

    private List<Node> workloads(List<Worth> all) {
        var nodes = new ArrayList<Node>();
        if (!all.isEmpty()) {
            nodes.add(Parts.label(Messages.text("stuck.worth.title"), "section-title"));
        }
        for (Worth each : all.stream().limit(WORKLOADS_SHOWN).toList()) {
            nodes.add(workload(each));
        }
        int hidden = all.size() - WORKLOADS_SHOWN;
        if (hidden > 0) {
            nodes.add(Parts.label(Messages.text("stuck.worth.more", hidden), "muted"));
        }
        return nodes;
    }

    private Node workload(Worth worth) {
        Label name = Parts.cut(worth.workload(), "mono");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var choice = new ComboBox<Integer>();
        choice.getItems().add(null);
        for (int value = 0; value <= Opinion.MOST; value++) {
            choice.getItems().add(value);
        }
        choice.setCellFactory(list -> cell());
        choice.setButtonCell(cell());
        choice.setValue(worth.utility());
        choice.setAccessibleText(Messages.text("stuck.worth.accessible", worth.workload()));
        choice.setOnAction(event -> model.utility(worth.workload(), choice.getValue()));
        var box =
                Parts.column(
                        Parts.row(
                                Badge.word(
                                        worth.score() + " " + worth.grade(),
                                        "level",
                                        "level-L" + Math.min(4, worth.score() / 20)),
                                name,
                                choice));
        if (!worth.reading().isEmpty()) {
            box.getChildren().add(Parts.paragraph(worth.reading(), "tile-note"));
        }
        return box;
    }

    private static ListCell<Integer> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Integer item, boolean empty) {
                super.updateItem(item, empty);
                setText(Messages.text("stuck.worth." + (item == null ? "open" : item)));
            }
        };
    }
}
