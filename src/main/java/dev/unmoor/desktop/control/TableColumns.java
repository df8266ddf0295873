package dev.unmoor.desktop.control;

import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Columns of tables, of a few kinds that all tables share. */
public final class TableColumns {

    private static final double LEAST = 76;

    private TableColumns() {}

    /** Words, cut at their end where there is no room, whole in a tooltip. */
    public static <T> TableColumn<T, String> words(
            String title, double width, Function<T, String> value) {
        return text(title, width, value, OverrunStyle.ELLIPSIS, "");
    }

    /** Paths, cut at their beginning. */
    public static <T> TableColumn<T, String> path(
            String title, double width, Function<T, String> value) {
        return text(title, width, value, OverrunStyle.LEADING_ELLIPSIS, "mono");
    }

    /** Counts, at the right edge. */
    public static <T> TableColumn<T, Integer> counts(
            String title, double width, Function<T, Integer> value) {
        TableColumn<T, Integer> column = column(title, width, value);
        column.getStyleClass().add("figure-column");
        column.setCellFactory(table ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(Integer item, boolean empty) {
                        super.updateItem(item, empty);
                        setText(empty || item == null ? null : Figures.count(item));
                    }
                });
        return column;
    }

    /** Anything drawn, sorted by a value. */
    public static <T, V> TableColumn<T, V> nodes(
            String title, double width, Function<T, V> value, Function<T, @Nullable Node> draw) {
        TableColumn<T, V> column = column(title, width, value);
        column.setCellFactory(table ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(V item, boolean empty) {
                        super.updateItem(item, empty);
                        T row = empty ? null : getTableRow().getItem();
                        setText(null);
                        setGraphic(row == null ? null : draw.apply(row));
                    }
                });
        return column;
    }

    private static <T> TableColumn<T, String> text(
            String title,
            double width,
            Function<T, String> value,
            OverrunStyle overrun,
            String style) {
        TableColumn<T, String> column = column(title, width, value);
        column.setCellFactory(table -> {
            var cell =
                    new TableCell<T, String>() {
                        private final Tooltip whole = new Tooltip();

                        @Override
                        protected void updateItem(String item, boolean empty) {
                            super.updateItem(item, empty);
                            boolean nothing = empty || item == null || item.isEmpty();
                            setText(nothing ? null : item);
                            whole.setText(item);
                            setTooltip(nothing ? null : whole);
                        }
                    };
            cell.setTextOverrun(overrun);
            if (!style.isEmpty()) {
                cell.getStyleClass().add(style);
            }
            return cell;
        });
        return column;
    }

    private static <T, V> TableColumn<T, V> column(
            String title, double width, Function<T, V> value) {
        var column = new TableColumn<T, V>(Messages.text(title));
        column.setPrefWidth(width);
        // a table that is squeezed keeps its short columns readable
        column.setMinWidth(Math.min(width, LEAST));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }
}
