package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.control.Deck;
import dev.unmoor.desktop.control.Meter;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.MigrationPlan;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a plan takes: how sure, what it swings by, where it goes, and what it rests on. */
final class EffortPane {

    private static final int DRIVERS = 10;

    private EffortPane() {}

    static Node show(MigrationPlan plan) {
        MigrationPlan.Effort effort = plan.effort();
        var tiles = new Deck();
        tiles.getStyleClass().add("tiles");
        tiles.add(tile("effort.p50", Figures.amount(effort.p50Days())), 1, 150);
        tiles.add(tile("effort.p80", Figures.amount(effort.p80Days())), 1, 150);
        tiles.add(tile("effort.p90", Figures.amount(effort.p90Days())), 1, 150);
        tiles.add(tile("effort.files", Figures.count(plan.files().size())), 1, 150);
        MigrationPlan.Size.Lines lines = plan.size().lines();
        tiles.add(
                tile("effort.lines", Figures.count(lines.p10()) + "–" + Figures.count(lines.p90())),
                1,
                170);
        var deck = new Deck();
        deck.add(
                new Panel(Messages.text("effort.curve"), new SCurve(effort))
                        .with(Parts.label(Messages.text("effort.curve.note"), "muted")),
                1,
                440);
        deck.add(tornado(effort), 1, 440);
        deck.add(parts(effort), 1, 440);
        deck.add(assumptions(effort), 1, 440);
        var page = new VBox(tiles, deck);
        page.getStyleClass().add("planner-page");
        return page;
    }

    private static Node tile(String key, String figure) {
        var box =
                new VBox(
                        Parts.label(Messages.text(key), "tile-name"),
                        Parts.label(figure, "fact-figure"),
                        Parts.paragraph(Messages.text(key + ".note"), "tile-note"));
        box.getStyleClass().addAll("tile", "fact-tile", "tile-text");
        return box;
    }

    private static Node tornado(MigrationPlan.Effort effort) {
        VBox list = Parts.column();
        list.getStyleClass().add("bars");
        double most =
                effort.drivers().stream()
                        .mapToDouble(MigrationPlan.Effort.Driver::swingDays)
                        .max()
                        .orElse(1);
        for (MigrationPlan.Effort.Driver driver :
                effort.drivers().stream().limit(DRIVERS).toList()) {
            list.getChildren()
                    .add(
                            bar(
                                    driver.what(),
                                    driver.swingDays() / most,
                                    "±" + Figures.amount(driver.swingDays() / 2),
                                    "level-L3"));
        }
        if (effort.drivers().isEmpty()) {
            list.getChildren().add(Parts.paragraph(Messages.text("effort.drivers.none"), "muted"));
        }
        return new Panel(Messages.text("effort.drivers"), list)
                .with(Parts.label(Messages.text("effort.drivers.note"), "muted"));
    }

    private static Node parts(MigrationPlan.Effort effort) {
        VBox list = Parts.column();
        list.getStyleClass().add("bars");
        List<Map.Entry<String, Double>> parts =
                effort.parts().entrySet().stream().filter(part -> part.getValue() > 0).toList();
        double most = parts.stream().mapToDouble(Map.Entry::getValue).max().orElse(1);
        for (Map.Entry<String, Double> part : parts) {
            list.getChildren()
                    .add(
                            bar(
                                    part.getKey(),
                                    part.getValue() / most,
                                    Figures.amount(part.getValue()),
                                    "meter-accent"));
        }
        if (parts.isEmpty()) {
            list.getChildren().add(Parts.paragraph(Messages.text("effort.parts.none"), "muted"));
        }
        return new Panel(Messages.text("effort.parts"), list)
                .with(Parts.label(Messages.text("effort.parts.note"), "muted"));
    }

    private static Node bar(String name, double share, String figure, String style) {
        Label words = Parts.paragraph(name, "effort-name");
        var meter = new Meter(share, style);
        meter.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(meter, Priority.ALWAYS);
        Label value = Parts.label(figure, "bar-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = Parts.row(words, meter, value);
        row.getStyleClass().add("effort-bar");
        return row;
    }

    private static Node assumptions(MigrationPlan.Effort effort) {
        VBox list = Parts.column();
        list.getChildren()
                .add(
                        Parts.paragraph(
                                Messages.text(
                                        "effort.assumed", Figures.share(effort.assumptionShare())),
                                "driver-what"));
        if (effort.calibration() != 1) {
            list.getChildren()
                    .add(
                            Parts.paragraph(
                                    Messages.text(
                                            "effort.calibrated",
                                            Figures.amount(effort.calibration()))));
        }
        Object warning = effort.referenceClass().get("warning");
        if (warning != null) {
            list.getChildren().add(Parts.paragraph(String.valueOf(warning), "code-problem"));
        }
        for (String assumption : effort.assumptions()) {
            list.getChildren().add(Parts.paragraph("• " + assumption, "tile-note"));
        }
        return new Panel(Messages.text("effort.assumptions"), list);
    }
}
