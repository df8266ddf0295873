package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.action.Category;
import dev.unmoor.desktop.action.KeyNames;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys on one sheet, from the list of actions. */
final class ShortcutSheet extends VBox {

    private final Button close;

    ShortcutSheet(Runnable hide) {
        getStyleClass().add("info-sheet");
        setId("shortcut-sheet");
        close = Parts.iconButton(Icon.CLOSE, Messages.text("sheet.close"), hide, "flat");
        HBox heading =
                Parts.row(
                        Parts.label(Messages.text("sheet.shortcuts"), "sheet-title"),
                        Parts.spacer(),
                        close);
        var left = new VBox(group(Category.PROJECT), group(Category.GO));
        var middle = new VBox(group(Category.VIEW), group(Category.HELP));
        var right = new VBox(group(Category.FINDINGS), group(Category.MAP));
        var sides = new HBox();
        sides.getStyleClass().add("sheet-groups");
        for (VBox side : List.of(left, middle, right)) {
            side.getStyleClass().add("sheet-side");
            HBox.setHgrow(side, Priority.ALWAYS);
            sides.getChildren().add(side);
        }
        ScrollPane groups = Parts.scroll(sides);
        VBox.setVgrow(groups, Priority.ALWAYS);
        getChildren().addAll(heading, groups);
    }

    /** What gets the keyboard when the sheet comes up. */
    Button focus() {
        return close;
    }

    private static VBox group(Category category) {
        VBox group =
                Parts.column(
                        Parts.label(Messages.text("category." + category.id()), "section-title"));
        group.getStyleClass().add("sheet-group");
        for (ActionId action : ActionId.values()) {
            if (action.category() != category || action.keys().isEmpty()) {
                continue;
            }
            HBox line = Parts.row(Parts.label(Actions.title(action)), Parts.spacer());
            for (String keys : action.keys()) {
                Label cap = Parts.label(KeyNames.of(keys), "key-cap");
                cap.setMinWidth(Region.USE_PREF_SIZE);
                line.getChildren().add(cap);
            }
            line.getStyleClass().add("sheet-line");
            group.getChildren().add(line);
        }
        return group;
    }
}
