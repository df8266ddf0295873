package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.action.Category;
import dev.unmoor.desktop.control.Opener;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Presses actions by their keys. */
final class KeyRouter {

    private final Actions actions;
    private final Supplier<@Nullable Category> local;
    private final Supplier<Boolean> blocked;

    /**
     * A router.
     *
     * @param local the category of the screen that is shown, if it has actions of its own
     * @param blocked whether something lies over the screens that takes the keys itself
     */
    KeyRouter(Actions actions, Supplier<@Nullable Category> local, Supplier<Boolean> blocked) {
        this.actions = actions;
        this.local = local;
        this.blocked = blocked;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(scene, event));
    }

    private void press(Scene scene, KeyEvent event) {
        if (blocked.get()) {
            return;
        }
        for (ActionId action : ActionId.values()) {
            if (action.local() && action.category() != local.get()) {
                continue;
            }
            for (String keys : action.keys()) {
                if (Keys.match(keys, event)
                        && !(Keys.typed(keys) && keeps(scene.getFocusOwner(), event))
                        && actions.run(action)) {
                    event.consume();
                    return;
                }
            }
        }
    }

    /** Whether what has the keyboard wants a plain key for itself. */
    private static boolean keeps(@Nullable Node focused, KeyEvent event) {
        if (focused instanceof TextInputControl || focused instanceof ComboBoxBase) {
            return true;
        }
        if (focused == null || event.getCode() != KeyCode.ENTER) {
            return false;
        }
        return (focused instanceof ButtonBase || focused instanceof Opener)
                && !focused.getStyleClass().contains("map-box");
    }
}
