package dev.unmoor.desktop.map;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is said of the box that is looked at, and what can be done with it. */
final class MapInspector extends VBox {

    /** What the buttons do. */
    interface Doing {
        void findings(MapPicture.Box box);

        void focus(MapPicture.Box box);

        void narrow(MapPicture.Box box);

        void fold(MapPicture.Box box);

        void suppose(MapPicture.Box box);

        void close();
    }

    private final Doing doing;

    MapInspector(Doing doing) {
        this.doing = doing;
        getStyleClass().add("map-inspector");
        setId("map-inspector");
        Parts.show(this, false);
    }

    /**
     * Shows a box.
     *
     * @param in how many boxes lead to it
     * @param out how many it leads to
     * @param off whether it is a vendor that is supposed to be gone
     * @param open whether it is a module whose files are shown
     */
    void show(MapPicture.Box box, int in, int out, boolean off, boolean open) {
        Label name = Parts.paragraph(box.label(), "inspector-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox heading =
                Parts.row(
                        name,
                        Parts.iconButton(
                                Icon.CLOSE,
                                Messages.text("map.inspector.close"),
                                doing::close,
                                "flat",
                                "small"));
        var facts =
                Parts.row(
                        Badge.word(Messages.word("node", box.type())),
                        Parts.label(
                                Messages.text("map.inspector.facts", box.weight(), in, out),
                                "muted"));
        var buttons = new FlowPane();
        buttons.getStyleClass().add("inspector-actions");
        buttons.getChildren()
                .addAll(
                        Parts.button(
                                Messages.text("map.inspector.findings"),
                                () -> doing.findings(box),
                                "accent",
                                "small"),
                        Parts.button(
                                Messages.text(
                                        box.focus()
                                                ? "map.inspector.unfocus"
                                                : "map.inspector.focus"),
                                () -> doing.focus(box),
                                "small"),
                        Parts.button(
                                Messages.text("map.inspector.narrow"),
                                () -> doing.narrow(box),
                                "small"));
        if (box.foldable()) {
            buttons.getChildren()
                    .add(
                            Parts.button(
                                    Messages.text(
                                            open ? "map.inspector.fold" : "map.inspector.unfold"),
                                    () -> doing.fold(box),
                                    "small"));
        }
        if (box.type().equals("vendor")) {
            buttons.getChildren()
                    .add(
                            Parts.button(
                                    Messages.text(
                                            off ? "map.inspector.back" : "map.inspector.gone"),
                                    () -> doing.suppose(box),
                                    "small"));
        }
        getChildren().setAll(heading, facts, buttons);
        Parts.show(this, true);
    }
}
