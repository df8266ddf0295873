package dev.unmoor.desktop.models;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.detail.EvidenceRow;
import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.text.Amounts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.ModelUse;
import dev.unmoor.outlook.ModelLine;
import dev.unmoor.outlook.Volume;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One model: what is known of it, its month, and what could stand in for it. */
final class CostPane extends VBox {

    /** Beyond ten years, nobody waits for a saving. */
    private static final double LONG_MONTHS = 120;

    private final Workbench workbench;
    private final CostModel model;
    private final TextField calls = field("models.volume.calls");
    private final TextField input = field("models.volume.input");
    private final TextField output = field("models.volume.output");
    private final TextField dayRate = field("models.dayRate");
    private final Label problem = Parts.paragraph("", "field-problem");
    private String shown = "";

    CostPane(Workbench workbench, CostModel model) {
        this.workbench = workbench;
        this.model = model;
        getStyleClass().addAll("panel", "cost-pane");
        for (TextField field : List.of(calls, input, output)) {
            field.setOnAction(event -> takeVolume());
            field.focusedProperty()
                    .addListener((value, before, now) -> {
                        if (!now) {
                            takeVolume();
                        }
                    });
        }
        dayRate.setOnAction(event -> takeRate());
        dayRate.focusedProperty()
                .addListener((value, before, now) -> {
                    if (!now) {
                        takeRate();
                    }
                });
        Parts.show(problem, false);
    }

    private static TextField field(String key) {
        var field = new TextField();
        field.setAccessibleText(Messages.text(key));
        field.setPrefColumnCount(7);
        field.setPromptText("0");
        return field;
    }

    /**
     * Shows a model.
     *
     * @param line what is worked out of it; null until then
     */
    void show(ModelRow row, @Nullable ModelLine line, AuditIndex index) {
        boolean other = !shown.equals(row.use().id());
        shown = row.use().id();
        if (other) {
            fill();
        }
        Label name = Parts.paragraph(row.use().id(), "drawer-what", "mono");
        HBox marks =
                Parts.row(
                        Badge.word(row.maker()),
                        row.use().pinned()
                                ? Badge.word(Messages.text("models.pinned.yes"))
                                : Badge.word(Messages.text("models.pinned.no"), "warning"));
        if (row.use().openWeights()) {
            marks.getChildren().add(Badge.word(Messages.text("models.open"), "good"));
        }
        getChildren().setAll(name, marks, facts(row, line), month(line));
        getChildren()
                .add(
                        new EvidenceRow(
                                workbench,
                                Icon.CODE,
                                "evidence-perhaps",
                                Messages.text("models.named"),
                                index.findings(row.use().uses()),
                                List.of()));
        if (line != null) {
            getChildren().addAll(alternatives(line, index), openWeights(line));
        }
    }

    /** Shows what was entered. */
    private void fill() {
        Volume volume =
                model.volumes().stream()
                        .filter(each -> each.model().equals(shown))
                        .findFirst()
                        .orElse(new Volume(shown, 0, 0, 0));
        calls.setText(typed(volume.calls()));
        input.setText(typed(volume.inputTokens()));
        output.setText(typed(volume.outputTokens()));
        dayRate.setText(Amounts.typed(model.dayRate()));
        Parts.show(problem, false);
    }

    /** Shows volumes that came from elsewhere, unless one is being typed. */
    void refresh() {
        boolean typing =
                List.of(calls, input, output, dayRate).stream().anyMatch(TextField::isFocused);
        if (!typing && !shown.isEmpty()) {
            fill();
        }
    }

    private static String typed(long number) {
        return number == 0 ? "" : Figures.count(number);
    }

    private void takeVolume() {
        boolean taken = model.setVolume(shown, calls.getText(), input.getText(), output.getText());
        problem.setText(Messages.text("models.volume.wrong"));
        Parts.show(problem, !taken);
    }

    private void takeRate() {
        boolean taken = model.setDayRate(dayRate.getText());
        problem.setText(Messages.text("models.volume.wrong"));
        Parts.show(problem, !taken);
    }

    private static Node facts(ModelRow row, @Nullable ModelLine line) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        String date = row.use().retires();
        fact(
                grid,
                "models.retires",
                date == null ? Messages.text("models.retires.unknown") : date,
                "");
        ModelLine.Retirement retirement = line == null ? null : line.retirement();
        String replacement = row.use().replacement();
        if (replacement != null) {
            fact(
                    grid,
                    "models.replacement",
                    replacement,
                    retirement == null ? "" : asOf(retirement.asOf(), retirement.stale()));
        }
        ModelLine.Limits limits = line == null ? null : line.limits();
        fact(
                grid,
                "models.limits",
                limits == null
                        ? Messages.text("models.limits.unknown")
                        : Messages.text(
                                "models.limits.value",
                                tokens(limits.contextTokens()),
                                tokens(limits.outputTokens())),
                limits == null ? "" : asOf(limits.asOf(), limits.stale()));
        ModelUse.Price price = row.use().price();
        fact(
                grid,
                "models.price",
                price == null
                        ? Messages.text("models.price.unknown")
                        : Messages.text(
                                "models.price.value",
                                amount(price.inputPerMTok()),
                                amount(price.outputPerMTok())),
                price == null ? "" : asOf(price.asOf(), line != null && line.stale()));
        if (!row.capabilities().isEmpty()) {
            fact(grid, "models.capabilities", String.join(", ", row.capabilities()), "");
        }
        return grid;
    }

    private static void fact(GridPane grid, String key, String value, String note) {
        Label name = Parts.label(Messages.text(key), "fact-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = Parts.column(Parts.paragraph(value, "fact-value"));
        if (!note.isEmpty()) {
            words.getChildren().add(Parts.paragraph(note, "tile-note"));
        }
        words.getStyleClass().add("fact-words");
        GridPane.setHgrow(words, Priority.ALWAYS);
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, words);
    }

    private static String asOf(String day, boolean stale) {
        return Messages.text(stale ? "models.asOf.stale" : "models.asOf", day);
    }

    private static String tokens(@Nullable Long tokens) {
        return tokens == null ? "–" : Figures.count(tokens);
    }

    private static String money(ModelUse.Price price) {
        return Messages.text(
                "models.price.short", amount(price.inputPerMTok()), amount(price.outputPerMTok()));
    }

    private static String amount(@Nullable Double dollars) {
        return dollars == null ? "–" : Figures.dollars(dollars);
    }

    private static Label named(TextField field) {
        Label name = Parts.label(field.getAccessibleText(), "tile-name");
        name.setLabelFor(field);
        return name;
    }

    private Node month(@Nullable ModelLine line) {
        var grid = new GridPane();
        grid.getStyleClass().add("volume-form");
        int column = 0;
        for (TextField field : List.of(calls, input, output)) {
            var share = new ColumnConstraints();
            share.setPercentWidth(100.0 / 3);
            grid.getColumnConstraints().add(share);
            grid.add(named(field), column, 0);
            grid.add(field, column, 1);
            column++;
        }
        grid.add(named(dayRate), 0, 2);
        grid.add(dayRate, 0, 3);
        grid.add(Parts.paragraph(Messages.text("models.dayRate.note"), "tile-note"), 1, 3, 2, 1);
        Double cost = line == null ? null : line.monthlyCost();
        Volume volume = line == null ? null : line.volume();
        Label bill =
                Parts.paragraph(
                        cost != null
                                ? Messages.text("models.month.cost", Figures.dollars(cost))
                                : Messages.text(
                                        volume == null
                                                ? "models.month.none"
                                                : "models.month.unpriced"),
                        cost != null ? "month-cost" : "muted");
        VBox box =
                Parts.column(
                        Parts.label(Messages.text("models.month"), "section-title"),
                        grid,
                        problem,
                        bill);
        box.getStyleClass().add("drawer-section");
        return box;
    }

    private static Node alternatives(ModelLine line, AuditIndex index) {
        VBox box = Parts.column(Parts.label(Messages.text("models.others"), "section-title"));
        box.getStyleClass().add("drawer-section");
        if (line.alternatives().isEmpty()) {
            box.getChildren()
                    .add(
                            Parts.paragraph(
                                    Messages.text(
                                            line.price() == null
                                                    ? "models.others.unpriced"
                                                    : "models.others.none"),
                                    "muted"));
            return box;
        }
        var grid = new GridPane();
        grid.getStyleClass().add("others");
        int row = 0;
        for (String key :
                List.of(
                        "models.others.model",
                        "models.others.price",
                        "models.others.month",
                        "models.others.pays")) {
            Label title = Parts.whole(Messages.text(key), "tile-name");
            grid.add(title, row, 0);
            GridPane.setHalignment(title, row == 0 ? HPos.LEFT : HPos.RIGHT);
            row++;
        }
        row = 1;
        for (ModelLine.Alternative each : line.alternatives()) {
            VBox name =
                    Parts.column(
                            Parts.cut(each.id(), "mono"),
                            Parts.cut(
                                    (each.sameVendor()
                                                    ? Messages.text("models.others.same")
                                                    : index.vendorName(each.vendor()))
                                            + (each.openWeights()
                                                    ? ", " + Messages.text("models.others.open")
                                                    : ""),
                                    "tile-note"));
            name.setMinWidth(60);
            name.getStyleClass().add("fact-words");
            GridPane.setHgrow(name, Priority.ALWAYS);
            VBox price =
                    Parts.column(
                            Parts.whole(money(each.price())),
                            Parts.whole(
                                    Messages.text(
                                            each.stale()
                                                    ? "models.others.asOf.stale"
                                                    : "models.others.asOf",
                                            each.price().asOf()),
                                    "tile-note"));
            price.getStyleClass().addAll("fact-words", "to-right");
            Double cost = each.monthlyCost();
            Label month = Parts.whole(cost == null ? "–" : Figures.dollars(cost), "figure-cell");
            Label pays = Parts.whole(pays(each), "figure-cell");
            grid.addRow(row, name, price, month, pays);
            for (Node node : List.of(price, month, pays)) {
                GridPane.setHalignment(node, HPos.RIGHT);
            }
            row++;
        }
        box.getChildren().add(grid);
        return box;
    }

    private static String pays(ModelLine.Alternative each) {
        Double p50 = each.breakEvenP50Months();
        Double p80 = each.breakEvenP80Months();
        if (p50 == null || p80 == null) {
            return each.monthlyCost() == null || each.moveP50() == 0
                    ? "–"
                    : Messages.text("models.others.never");
        }
        return p50 > LONG_MONTHS
                ? Messages.text("models.others.long")
                : Messages.text("models.others.months", Figures.range(p50, p80));
    }

    private static Node openWeights(ModelLine line) {
        VBox box = Parts.column(Parts.label(Messages.text("models.weights"), "section-title"));
        box.getStyleClass().add("drawer-section");
        for (ModelLine.OpenAlternative each : line.openAlternatives()) {
            Long context = each.contextTokens();
            VBox words =
                    Parts.column(
                            Parts.paragraph(each.model(), "driver-what"),
                            Parts.paragraph(
                                    Messages.text(
                                            "models.weights.size",
                                            each.parameters(),
                                            context == null ? "–" : Figures.count(context)),
                                    "tile-note"),
                            Parts.paragraph(
                                    Messages.text(
                                            each.licenceVerified()
                                                    ? "models.weights.licence"
                                                    : "models.weights.licence.unread",
                                            each.licence()),
                                    "tile-note"));
            words.getStyleClass().add("fact-words");
            box.getChildren().add(words);
        }
        if (line.openAlternatives().isEmpty()) {
            box.getChildren()
                    .add(
                            Parts.paragraph(
                                    Messages.text(
                                            line.openWeights()
                                                    ? "models.weights.own"
                                                    : "models.weights.none"),
                                    "muted"));
        }
        return box;
    }
}
