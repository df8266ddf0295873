package dev.unmoor.desktop.map;

import dev.unmoor.desktop.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** The map's twin: the same links as a table that sorts, for those who read rather than look. */
final class MapTable extends TableView<MapTable.Line> {

    /** A link with the words for its ends. */
    record Line(
            String fromType,
            String from,
            String toType,
            String to,
            String manner,
            int weight,
            String toId) {}

    MapTable(Consumer<String> opened) {
        getStyleClass().addAll("map-table", "edge-to-edge");
        setId("map-table");
        setAccessibleText(Messages.text("map.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(
                        List.of(
                                column("map.table.fromType", 90, Line::fromType),
                                column("map.table.from", 220, Line::from),
                                column("map.table.toType", 90, Line::toType),
                                column("map.table.to", 220, Line::to),
                                column("map.table.manner", 110, Line::manner),
                                column("map.table.weight", 90, Line::weight)));
        setOnKeyPressed(event -> {
            Line line = getSelectionModel().getSelectedItem();
            if (line != null && event.getCode() == KeyCode.SPACE) {
                opened.accept(line.toId());
            }
        });
    }

    void show(MapPicture picture) {
        Map<String, MapPicture.Box> boxes = new HashMap<>();
        for (MapPicture.Box box : picture.boxes()) {
            boxes.put(box.id(), box);
        }
        getItems().clear();
        for (MapPicture.Link link : picture.links()) {
            MapPicture.Box from = boxes.get(link.from());
            MapPicture.Box to = boxes.get(link.to());
            if (from != null && to != null) {
                getItems()
                        .add(
                                new Line(
                                        Messages.word("node", from.type()),
                                        from.label(),
                                        Messages.word("node", to.type()),
                                        to.label(),
                                        Messages.text(
                                                "manner."
                                                        + link.manner()
                                                                .name()
                                                                .toLowerCase(Messages.LOCALE)),
                                        link.weight(),
                                        to.id()));
            }
        }
        sort();
    }

    private static <T> TableColumn<Line, T> column(
            String title, double width, Function<Line, T> value) {
        var column = new TableColumn<Line, T>(Messages.text(title));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }
}
