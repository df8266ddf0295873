package dev.unmoor.desktop.map;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.Words;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.map.MapPicture.Box;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.session.Scope;
import dev.unmoor.desktop.state.ResultsHost;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The dependency map. */
public final class MapView implements ScreenView {

    /** A map of more boxes than this begins without its capabilities. */
    private static final int CROWDED = 45;

    private record Drawn(MapPicture picture, LayeredLayout.Placed placed) {}

    private final Workbench workbench;
    private final Latest drawing;
    private final MapCanvas canvas;
    private final MapTable table;
    private final MapInspector inspector;
    private final StackPane center = new StackPane();
    private final VBox legend = new MapLegend();
    private final Label status = Parts.label("", "map-status");
    private final HBox focusBar = Parts.row();
    private final Map<Column, ToggleButton> columnButtons = new EnumMap<>(Column.class);
    private final ToggleButton mentions = new ToggleButton(Messages.text("map.mentions"));
    private final BooleanProperty asTable = new SimpleBooleanProperty();
    private final ResultsHost host;

    private MapOptions options = MapOptions.WHOLE;
    private @Nullable MapModel model;
    private MapPicture picture = MapPicture.EMPTY;
    private @Nullable Box looked;
    private String name = "";

    /** Builds it. */
    public MapView(Workbench workbench) {
        this.workbench = workbench;
        drawing = new Latest(workbench.tasks());
        canvas = new MapCanvas(this::look, this::toggleFocus);
        table = new MapTable(id -> focusOn(id));
        inspector = new MapInspector(new Doing());
        StackPane.setAlignment(inspector, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(legend, Pos.BOTTOM_RIGHT);
        Parts.show(legend, false);
        center.getStyleClass().add("map-center");
        var pane = new BorderPane(center);
        pane.setTop(new VBox(tools(), focusBar));
        pane.setBottom(status);
        pane.getStyleClass().add("map-pane");
        host = new ResultsHost(workbench, pane, false, this::render);
        host.setId("screen-map");
        asTable.addListener((value, before, now) -> showCenter());
        bindActions();
        showFocusBar();
    }

    @Override
    public Node node() {
        return host;
    }

    @Override
    public void shown(Place place) {
        if (!place.argument().isEmpty()) {
            focusOn(place.argument());
        }
    }

    @Override
    public void focusMain() {
        canvas.focusBox(looked == null ? "" : looked.id());
    }

    private Node tools() {
        var columns = new FlowPane();
        columns.getStyleClass().add("map-columns");
        for (Column column : Column.values()) {
            var toggle = new ToggleButton(Messages.text("column." + column.id()));
            toggle.getStyleClass().addAll("chip", "toggle-chip");
            toggle.setSelected(options.columns().contains(column));
            toggle.setOnAction(event -> change(options.toggle(column)));
            columnButtons.put(column, toggle);
            columns.getChildren().add(toggle);
        }
        mentions.getStyleClass().addAll("chip", "toggle-chip");
        mentions.setTooltip(new Tooltip(Messages.text("map.mentions.note")));
        mentions.setOnAction(event -> change(options.toggleMentions()));
        columns.getChildren().add(mentions);
        Actions actions = workbench.actions();
        var export = new MenuButton(Messages.text("map.export"), Icon.EXPORT.node());
        export.getStyleClass().add("flat");
        for (MapFile.Format format : MapFile.Format.values()) {
            var item = new MenuItem(Messages.text("map.export." + format.extension()));
            item.setOnAction(event -> export(format));
            export.getItems().add(item);
        }
        HBox right =
                Parts.row(
                        tool(Icon.ZOOM_OUT, ActionId.MAP_ZOOM_OUT, () -> canvas.zoomBy(1 / 1.25)),
                        tool(Icon.ZOOM_IN, ActionId.MAP_ZOOM_IN, () -> canvas.zoomBy(1.25)),
                        tool(Icon.FIT, ActionId.MAP_FIT, canvas::fit),
                        tool(Icon.TABLE, ActionId.MAP_TABLE, () -> asTable.set(!asTable.get())),
                        tool(Icon.LEGEND, ActionId.MAP_LEGEND, this::toggleLegend),
                        export);
        right.setMinWidth(Region.USE_PREF_SIZE);
        actions.bind(ActionId.MAP_EXPORT, export::show);
        HBox.setHgrow(columns, Priority.ALWAYS);
        HBox tools = Parts.row(columns, right);
        tools.getStyleClass().add("map-tools");
        return tools;
    }

    private Button tool(Icon icon, ActionId action, Runnable what) {
        workbench.actions().bind(action, what);
        return Parts.iconButton(icon, workbench.actions(), action, "flat");
    }

    private void bindActions() {
        Actions actions = workbench.actions();
        actions.bind(
                ActionId.MAP_FOCUS,
                () -> {
                    if (looked != null) {
                        toggleFocus(looked);
                    }
                });
        actions.bind(ActionId.MAP_UNFOCUS, () -> focusOn(""));
    }

    private void toggleLegend() {
        Parts.show(legend, !legend.isVisible());
    }

    private void render(Results results) {
        name = results.audit().project().name();
        options =
                new MapOptions(
                        options.columns(),
                        "",
                        options.depth(),
                        options.direction(),
                        Set.of(),
                        Set.of(),
                        options.mentions());
        look(null);
        drawing.ask(
                "read the map",
                progress -> new MapModel(results.audit().map(), Mentions.of(results.index())),
                made -> {
                    model = made;
                    boolean crowded = made.picture(options).boxes().size() > CROWDED;
                    if (crowded && options.columns().contains(Column.CAPABILITIES)) {
                        change(options.toggle(Column.CAPABILITIES));
                    } else {
                        draw();
                    }
                });
    }

    private void change(MapOptions next) {
        options = next;
        columnButtons.forEach(
                (column, button) -> button.setSelected(next.columns().contains(column)));
        mentions.setSelected(next.mentions());
        showFocusBar();
        draw();
    }

    private void draw() {
        MapModel drawn = model;
        if (drawn == null) {
            return;
        }
        MapOptions asked = options;
        drawing.ask(
                "place the map",
                progress -> {
                    MapPicture made = drawn.picture(asked);
                    return new Drawn(made, LayeredLayout.place(made));
                },
                this::showDrawn);
    }

    private void showDrawn(Drawn drawn) {
        picture = drawn.picture();
        canvas.show(picture, drawn.placed());
        canvas.fit();
        table.show(picture);
        looked =
                looked == null
                        ? null
                        : picture.boxes().stream()
                                .filter(box -> looked != null && box.id().equals(looked.id()))
                                .findFirst()
                                .orElse(null);
        look(looked);
        showStatus();
        showCenter();
    }

    private void showStatus() {
        int hidden = picture.hidden().values().stream().mapToInt(Integer::intValue).sum();
        String text = Messages.text("map.status", picture.boxes().size(), picture.links().size());
        if (hidden > 0) {
            text += "  ·  " + Messages.text("map.status.hidden", hidden);
        }
        if (!options.off().isEmpty()) {
            text +=
                    "  ·  "
                            + Messages.text(
                                    "map.status.falls",
                                    picture.fallen().modules(),
                                    picture.fallen().findings());
        }
        status.setText(text);
    }

    private void showCenter() {
        if (picture.boxes().isEmpty()) {
            center.getChildren()
                    .setAll(
                            new EmptyState(
                                    Icon.MAP,
                                    Messages.text("map.empty.title"),
                                    Messages.text("map.empty.text")));
        } else if (asTable.get()) {
            center.getChildren().setAll(table);
        } else {
            center.getChildren().setAll(canvas, inspector, legend);
        }
    }

    private void look(@Nullable Box box) {
        looked = box;
        canvas.mark(box == null ? null : box.id());
        if (box == null) {
            Parts.show(inspector, false);
            return;
        }
        int in = 0;
        int out = 0;
        for (MapPicture.Link link : picture.links()) {
            in += link.to().equals(box.id()) ? 1 : 0;
            out += link.from().equals(box.id()) ? 1 : 0;
        }
        inspector.show(
                box,
                in,
                out,
                options.off().contains(box.id()),
                options.expanded().contains(box.id()));
    }

    private void toggleFocus(Box box) {
        focusOn(box.id().equals(options.focus()) ? "" : box.id());
    }

    private void focusOn(String id) {
        if (!id.equals(options.focus())) {
            change(options.around(id));
        }
    }

    private void showFocusBar() {
        focusBar.getStyleClass().setAll("row", "map-focus-bar");
        boolean focused = !options.focus().isEmpty();
        Parts.show(focusBar, focused);
        if (!focused) {
            return;
        }
        var node = model == null ? null : model.node(options.focus());
        Button all = Parts.button(Messages.text("map.focus.leave"), () -> focusOn(""), "small");
        var depth = new ComboBox<Integer>();
        for (int i = 1; i <= MapOptions.DEEPEST; i++) {
            depth.getItems().add(i);
        }
        depth.setValue(options.depth());
        depth.setConverter(Words.of(steps -> Messages.text("map.focus.depth", steps)));
        depth.setAccessibleText(Messages.text("map.focus.depth.name"));
        depth.valueProperty().addListener((value, before, now) -> change(options.withDepth(now)));
        var direction = new ComboBox<MapOptions.Direction>();
        direction.getItems().setAll(MapOptions.Direction.values());
        direction.setValue(options.direction());
        direction.setConverter(
                Words.of(way ->
                        Messages.text("map.direction." + way.name().toLowerCase(Messages.LOCALE))));
        direction.setAccessibleText(Messages.text("map.direction"));
        direction
                .valueProperty()
                .addListener((value, before, now) -> change(options.withDirection(now)));
        focusBar.getChildren()
                .setAll(
                        Parts.label(
                                Messages.text(
                                        "map.focus.on",
                                        node == null ? options.focus() : node.label()),
                                "focus-name"),
                        depth,
                        direction,
                        all);
    }

    private void export(MapFile.Format format) {
        workbench
                .dialogs()
                .chooseSave(
                        Messages.text("map.export.title"),
                        name + "-map." + format.extension(),
                        Messages.text("map.export." + format.extension()))
                .ifPresent(
                        file -> new MapFile(picture, name).write(format, file, canvas, workbench));
    }

    /** What the inspector's buttons do. */
    private final class Doing implements MapInspector.Doing {

        @Override
        public void findings(Box box) {
            workbench.navigator().go(new Place(Screen.FINDINGS, NodeQuery.of(box)));
        }

        @Override
        public void focus(Box box) {
            toggleFocus(box);
        }

        @Override
        public void narrow(Box box) {
            workbench
                    .session()
                    .scopeProperty()
                    .set(
                            new Scope(
                                    NodeQuery.of(box),
                                    Messages.word("node", box.type()) + " " + box.label()));
        }

        @Override
        public void fold(Box box) {
            change(options.toggleExpanded(box.id()));
        }

        @Override
        public void suppose(Box box) {
            change(options.toggleOff(box.id()));
        }

        @Override
        public void close() {
            look(null);
        }
    }
}
