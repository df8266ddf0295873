package dev.unmoor.desktop.map;

import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.map.LayeredLayout.Place;
import dev.unmoor.desktop.map.LayeredLayout.Placed;
import dev.unmoor.desktop.map.LayeredLayout.Point;
import dev.unmoor.desktop.map.LayeredLayout.Way;
import dev.unmoor.desktop.map.MapPicture.Box;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;

/**
 * Draws a placed picture: boxes that can be reached by keyboard, links behind them, pan and zoom.
 */
final class MapCanvas extends Region {

    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final PseudoClass FAR = PseudoClass.getPseudoClass("far");
    private static final double LEAST_ZOOM = 0.25;
    private static final double MOST_ZOOM = 2.5;
    private static final double READABLE = 0.5;
    private static final double SMALLEST_FIT = 0.72;
    private static final double MARGIN = 28;

    private final Group links = new Group();
    private final Group boxes = new Group();
    private final Group content = new Group(links, boxes);
    private final Group world = new Group(content);
    private final Translate pan = new Translate();
    private final Scale scale = new Scale();
    private final Map<String, Button> buttons = new HashMap<>();
    private final Map<MapPicture.Link, Path> paths = new HashMap<>();
    private final Consumer<Box> chosen;
    private final Consumer<Box> opened;

    private MapPicture picture = MapPicture.EMPTY;
    private @Nullable Placed placed;
    private double zoom = 1;
    private double panX;
    private double panY;
    private double dragX;
    private double dragY;
    private boolean fitted = true;

    /**
     * A canvas.
     *
     * @param chosen hears which box is looked at
     * @param opened hears which box is to become the focus
     */
    MapCanvas(Consumer<Box> chosen, Consumer<Box> opened) {
        this.chosen = chosen;
        this.opened = opened;
        getStyleClass().add("map-canvas");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Messages.text("map.accessible"));
        world.setManaged(false);
        world.getTransforms().setAll(pan, scale);
        getChildren().add(world);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /** Draws a picture. */
    void show(MapPicture newPicture, Placed newPlaced) {
        picture = newPicture;
        placed = newPlaced;
        buttons.clear();
        paths.clear();
        links.getChildren().clear();
        boxes.getChildren().clear();
        for (Way way : newPlaced.ways()) {
            links.getChildren().add(path(way));
        }
        newPlaced
                .headings()
                .forEach((column, x) -> {
                    Label label =
                            Parts.label(Messages.text("column." + column.id()), "map-heading");
                    label.relocate(x, 0);
                    boxes.getChildren().add(label);
                    Integer hidden = newPicture.hidden().get(column);
                    if (hidden != null) {
                        label.setText(Messages.text("map.heading.hidden", label.getText(), hidden));
                    }
                });
        for (Box box : newPicture.boxes()) {
            Place place = newPlaced.places().get(box.id());
            if (place != null) {
                boxes.getChildren().add(button(box, place));
            }
        }
        if (fitted) {
            requestLayout();
        }
    }

    /** Marks a box and what hangs on it; null marks nothing. */
    void mark(@Nullable String id) {
        Set<String> near = new HashSet<>();
        if (id != null) {
            near.add(id);
            for (MapPicture.Link link : picture.links()) {
                if (link.from().equals(id)) {
                    near.add(link.to());
                } else if (link.to().equals(id)) {
                    near.add(link.from());
                }
            }
        }
        buttons.forEach((key, button) -> {
            button.pseudoClassStateChanged(NEAR, id != null && key.equals(id));
            button.pseudoClassStateChanged(FAR, id != null && !near.contains(key));
        });
        paths.forEach((link, path) -> {
            boolean touches = id != null && (link.from().equals(id) || link.to().equals(id));
            path.pseudoClassStateChanged(NEAR, touches);
            path.pseudoClassStateChanged(FAR, id != null && !touches);
        });
    }

    /** Fits all of it into view. */
    void fit() {
        fitted = true;
        requestLayout();
    }

    /** Makes it larger or smaller around the middle. */
    void zoomBy(double factor) {
        zoomAround(factor, getWidth() / 2, getHeight() / 2);
    }

    /** Takes the keyboard to a box; to the first one if there is none of that id. */
    void focusBox(String id) {
        Button button = buttons.get(id);
        if (button == null && !picture.boxes().isEmpty()) {
            button = buttons.get(picture.boxes().getFirst().id());
        }
        if (button != null) {
            button.requestFocus();
        }
    }

    /** All of it as a picture of pixels, twice as fine as the screen. */
    WritableImage image() {
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(2, 2));
        parameters.setFill(
                getBackground() == null || getBackground().getFills().isEmpty()
                        ? Color.TRANSPARENT
                        : getBackground().getFills().getFirst().getFill());
        return content.snapshot(parameters, null);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (fitted && placed != null && getWidth() > 0 && getHeight() > 0) {
            double across = (getWidth() - 2 * MARGIN) / Math.max(1, placed.width());
            double down = (getHeight() - 2 * MARGIN) / Math.max(1, placed.height());
            // rather all columns readable than all of it small: the rest is a scroll away
            double fit = Math.max(Math.min(across, down), Math.min(across, SMALLEST_FIT));
            zoom = Math.clamp(fit, LEAST_ZOOM, 1.15);
            panX = Math.max(MARGIN, (getWidth() - placed.width() * zoom) / 2);
            panY = Math.max(MARGIN, (getHeight() - placed.height() * zoom) / 2);
            transform();
        }
    }

    private void transform() {
        scale.setX(zoom);
        scale.setY(zoom);
        pan.setX(panX);
        pan.setY(panY);
        boxes.getStyleClass().remove("map-small");
        if (zoom < READABLE) {
            boxes.getStyleClass().add("map-small");
        }
    }

    private Path path(Way way) {
        List<Point> points = way.points();
        Point from = points.getFirst();
        var path = new Path(new MoveTo(from.x(), from.y()));
        for (Point to : points.subList(1, points.size())) {
            double pull = LayeredLayout.pull(from, to);
            double end = to.x() == from.x() ? to.x() + pull : to.x() - pull;
            path.getElements()
                    .add(new CubicCurveTo(from.x() + pull, from.y(), end, to.y(), to.x(), to.y()));
            from = to;
        }
        path.setStrokeWidth(way.thickness());
        path.getStyleClass()
                .addAll(
                        "map-link",
                        "manner-" + way.link().manner().name().toLowerCase(Messages.LOCALE));
        if (way.link().falls()) {
            path.getStyleClass().add("falls");
        }
        paths.put(way.link(), path);
        return path;
    }

    private Button button(Box box, Place place) {
        Label label = Parts.label(BoxName.of(box.label(), place.width()), "map-label");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        label.setMaxHeight(place.height() - 4);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label count = Parts.label(Figures.count(box.weight()), "map-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var content = new HBox(label, count);
        content.getStyleClass().add("map-box-content");
        content.setPrefWidth(place.width() - 20);
        var button = new Button("", content);
        button.getStyleClass().addAll("map-box", "type-" + box.type());
        if (box.focus()) {
            button.getStyleClass().add("map-focus");
        }
        if (box.falls()) {
            button.getStyleClass().add("falls");
        }
        button.setMinSize(place.width(), place.height());
        button.setPrefSize(place.width(), place.height());
        button.setMaxSize(place.width(), place.height());
        button.relocate(place.x(), place.y());
        String words =
                Messages.text(
                        "map.box", Messages.word("node", box.type()), box.label(), box.weight());
        button.setAccessibleText(box.falls() ? Messages.text("map.box.falls", words) : words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> chosen.accept(box));
        button.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                opened.accept(box);
            }
        });
        button.focusedProperty()
                .addListener((value, before, now) -> {
                    if (now) {
                        chosen.accept(box);
                        reveal(place);
                    }
                });
        buttons.put(box.id(), button);
        return button;
    }

    private void reveal(Place place) {
        double left = place.x() * zoom + panX;
        double top = place.y() * zoom + panY;
        double right = left + place.width() * zoom;
        double bottom = top + place.height() * zoom;
        double x = left < 0 ? MARGIN - left : Math.min(0, getWidth() - MARGIN - right);
        double y = top < 0 ? MARGIN - top : Math.min(0, getHeight() - MARGIN - bottom);
        if ((x != 0 || y != 0) && right - left < getWidth()) {
            fitted = false;
            panX += x;
            panY += y;
            transform();
        }
    }

    private void grab(MouseEvent event) {
        dragX = event.getX() - panX;
        dragY = event.getY() - panY;
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown() || event.isMiddleButtonDown()) {
            fitted = false;
            panX = event.getX() - dragX;
            panY = event.getY() - dragY;
            transform();
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() || (!event.isDirect() && event.getTouchCount() == 0)) {
            if (event.getDeltaY() != 0) {
                zoomAround(event.getDeltaY() > 0 ? 1.12 : 1 / 1.12, event.getX(), event.getY());
            }
        } else {
            fitted = false;
            panX += event.getDeltaX();
            panY += event.getDeltaY();
            transform();
        }
        event.consume();
    }

    private void zoomAround(double factor, double x, double y) {
        double next = Math.clamp(zoom * factor, LEAST_ZOOM, MOST_ZOOM);
        panX = x - (x - panX) * next / zoom;
        panY = y - (y - panY) * next / zoom;
        zoom = next;
        fitted = false;
        transform();
    }

    /** Arrows go to the nearest box that way; with shift, along a link. */
    private void walk(KeyEvent event) {
        Box from = focused();
        if (from == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (!code.isArrowKey()) {
            return;
        }
        Box next = event.isShiftDown() ? along(from, code) : nearest(from, code);
        if (next != null) {
            focusBox(next.id());
        }
        event.consume();
    }

    private @Nullable Box focused() {
        for (Box box : picture.boxes()) {
            Button button = buttons.get(box.id());
            if (button != null && button.isFocused()) {
                return box;
            }
        }
        return null;
    }

    private @Nullable Box along(Box from, KeyCode way) {
        boolean out = way == KeyCode.RIGHT || way == KeyCode.DOWN;
        MapPicture.@Nullable Link strongest = null;
        for (MapPicture.Link link : picture.links()) {
            String here = out ? link.from() : link.to();
            if (here.equals(from.id())
                    && (strongest == null || link.weight() > strongest.weight())) {
                strongest = link;
            }
        }
        if (strongest == null) {
            return null;
        }
        String target = out ? strongest.to() : strongest.from();
        for (Box box : picture.boxes()) {
            if (box.id().equals(target)) {
                return box;
            }
        }
        return null;
    }

    private @Nullable Box nearest(Box from, KeyCode way) {
        Place here = place(from);
        if (here == null) {
            return null;
        }
        Box best = null;
        double least = Double.MAX_VALUE;
        for (Box box : new ArrayList<>(picture.boxes())) {
            Place there = place(box);
            if (there == null || box.id().equals(from.id())) {
                continue;
            }
            double x = there.x() - here.x();
            double y = there.middle() - here.middle();
            boolean fits =
                    switch (way) {
                        case RIGHT -> x > 1;
                        case LEFT -> x < -1;
                        case DOWN -> y > 1 && Math.abs(x) < 1;
                        case UP -> y < -1 && Math.abs(x) < 1;
                        default -> false;
                    };
            double distance = Math.hypot(x * 1.5, y);
            if (fits && distance < least) {
                least = distance;
                best = box;
            }
        }
        return best;
    }

    private @Nullable Place place(Box box) {
        return placed == null ? null : placed.places().get(box.id());
    }
}
