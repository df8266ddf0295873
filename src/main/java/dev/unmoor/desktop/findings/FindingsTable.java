package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.FindingText;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.history.Triage;
import dev.unmoor.model.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The table. It sorts nothing itself: the model does, away from the window's thread. */
final class FindingsTable extends TableView<Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    /** Narrower than this, what the drawer says too is left to it. */
    private static final double ROOM_FOR_KIND = 720;

    private static final double ROOM_FOR_VENDOR = 560;

    private final FindingsModel model;
    private final Function<String, String> vendorName;
    private final Function<String, Integer> vendorRank;
    private final BiFunction<Grouping, String, String> groupName;

    FindingsTable(
            FindingsModel model,
            Function<String, String> vendorName,
            Function<String, Integer> vendorRank,
            BiFunction<Grouping, String, String> groupName) {
        this.model = model;
        this.vendorName = vendorName;
        this.vendorRank = vendorRank;
        this.groupName = groupName;
        getStyleClass().addAll("findings-table", "edge-to-edge");
        setId("findings-table");
        setAccessibleText(Messages.text("findings.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Row, Row> level = column(Order.Column.LEVEL, 62, this::levelCell);
        TableColumn<Row, Row> what = column(Order.Column.WHAT, 320, this::whatCell);
        TableColumn<Row, Row> kind = column(Order.Column.KIND, 118, this::kindCell);
        TableColumn<Row, Row> vendor = column(Order.Column.VENDOR, 132, this::vendorCell);
        TableColumn<Row, Row> where = column(Order.Column.WHERE, 220, this::whereCell);
        TableColumn<Row, Row> points = column(Order.Column.POINTS, 72, this::pointsCell);
        level.setMinWidth(62);
        level.setMaxWidth(62);
        points.setMinWidth(74);
        points.setMaxWidth(90);
        widthProperty()
                .addListener((value, before, now) -> {
                    kind.setVisible(now.doubleValue() > ROOM_FOR_KIND);
                    vendor.setVisible(now.doubleValue() > ROOM_FOR_VENDOR);
                });
        points.getStyleClass().add("figure-column");
        points.setSortType(TableColumn.SortType.DESCENDING);
        getColumns().setAll(List.of(level, what, kind, vendor, where, points));
        getSortOrder().add(points);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setSortPolicy(table -> sortBy());
        setRowFactory(table -> new FindingRow());
    }

    /** Shows rows; the finding that was selected stays so if it is among them. */
    void showRows(List<Row> rows) {
        Set<String> selected = new HashSet<>();
        chosen().forEach(finding -> selected.add(finding.id()));
        getItems().setAll(rows);
        if (selected.size() == 1) {
            select(selected.iterator().next());
        } else if (!selected.isEmpty()) {
            select(selected);
        }
    }

    /** The findings that are selected, in the order in which they are shown. */
    List<Finding> chosen() {
        var chosen = new ArrayList<Finding>();
        for (Row row : getSelectionModel().getSelectedItems()) {
            // while rows are replaced the selection may hold none
            if (row instanceof Row.Item item) {
                chosen.add(item.entry().finding());
            }
        }
        return chosen;
    }

    /** Selects findings that are shown. */
    void select(Set<String> ids) {
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof Row.Item item
                    && ids.contains(item.entry().finding().id())) {
                getSelectionModel().select(i);
            }
        }
    }

    /** Selects a finding if it is shown. */
    void select(String id) {
        // one of several that are selected is not to drive the others away
        if (getSelectionModel().getSelectedItem() instanceof Row.Item item
                && item.entry().finding().id().equals(id)) {
            return;
        }
        int index = 0;
        for (Row row : getItems()) {
            if (row instanceof Row.Item item && item.entry().finding().id().equals(id)) {
                getSelectionModel().clearAndSelect(index);
                return;
            }
            index++;
        }
    }

    /** Selects the next or previous finding, over headings. */
    void step(int by) {
        int index = getSelectionModel().getSelectedIndex() + by;
        while (index >= 0 && index < getItems().size()) {
            if (getItems().get(index) instanceof Row.Item) {
                getSelectionModel().clearAndSelect(index);
                getFocusModel().focus(index);
                scrollTo(Math.max(0, index - 5));
                return;
            }
            index += by;
        }
    }

    private boolean sortBy() {
        if (!getSortOrder().isEmpty()) {
            TableColumn<Row, ?> column = getSortOrder().getFirst();
            model.orderProperty()
                    .set(
                            new Order(
                                    (Order.Column) column.getUserData(),
                                    column.getSortType() == TableColumn.SortType.DESCENDING));
        }
        return true;
    }

    private interface Draws {
        @Nullable Node draw(Row row);
    }

    private static TableColumn<Row, Row> column(Order.Column column, double width, Draws draws) {
        var made =
                new TableColumn<Row, Row>(
                        Messages.text("column." + column.name().toLowerCase(Messages.LOCALE)));
        made.setUserData(column);
        made.setPrefWidth(width);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(table ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(Row row, boolean empty) {
                        super.updateItem(row, empty);
                        setText(null);
                        setGraphic(empty || row == null ? null : draws.draw(row));
                    }
                });
        return made;
    }

    private @Nullable Node levelCell(Row row) {
        return switch (row) {
            case Row.Heading heading -> {
                var icon = (heading.open() ? Icon.EXPAND : Icon.COLLAPSE).node();
                yield icon;
            }
            case Row.Item item -> Badge.level(item.entry().finding().lockIn().level());
        };
    }

    private @Nullable Node whatCell(Row row) {
        return switch (row) {
            case Row.Heading heading ->
                    Parts.label(
                            groupName.apply(model.groupingProperty().get(), heading.key()),
                            "group-name");
            case Row.Item item -> {
                var label = Parts.label(item.entry().brief(), "mono", "what-cell");
                label.setTooltip(new Tooltip(item.entry().what()));
                String triage = item.entry().triage();
                if (triage.equals(Triage.OPEN)) {
                    yield label;
                }
                label.setMinWidth(0);
                yield Parts.row(
                        label,
                        Badge.word(
                                Messages.word("triage", triage),
                                triage.equals(Triage.EXPIRED) ? "warning" : "good"));
            }
        };
    }

    private @Nullable Node kindCell(Row row) {
        return switch (row) {
            case Row.Heading heading ->
                    Parts.label(Messages.text("findings.group.count", heading.count()), "muted");
            case Row.Item item -> {
                var label = Parts.label(FindingText.kind(item.entry().finding()), "kind-cell");
                yield label;
            }
        };
    }

    private @Nullable Node vendorCell(Row row) {
        if (row instanceof Row.Item item) {
            String id = item.entry().finding().vendor();
            var name = Parts.label(vendorName.apply(id));
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            return Parts.row(Badge.swatch(vendorRank.apply(id)), name);
        }
        return null;
    }

    private @Nullable Node whereCell(Row row) {
        if (row instanceof Row.Item item) {
            Finding finding = item.entry().finding();
            var label = Parts.label(FindingText.where(finding), "mono", "where-cell");
            label.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            label.setTooltip(new Tooltip(FindingText.where(finding)));
            if (!finding.inTest()) {
                return label;
            }
            return Parts.row(label, Badge.word(Messages.text("place.test")));
        }
        return null;
    }

    private @Nullable Node pointsCell(Row row) {
        double points =
                switch (row) {
                    case Row.Heading heading -> heading.points();
                    case Row.Item item -> item.entry().finding().lockIn().points();
                };
        return Parts.label(points > 0 ? Figures.amount(points) : "–", "figure-cell");
    }

    private final class FindingRow extends TableRow<Row> {

        FindingRow() {
            setOnMouseClicked(event -> {
                if (getItem() instanceof Row.Heading heading) {
                    model.toggleGroup(heading.key());
                }
            });
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEADING, !empty && row instanceof Row.Heading);
        }
    }
}
