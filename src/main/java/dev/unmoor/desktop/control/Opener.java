package dev.unmoor.desktop.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/**
 * A whole row that leads somewhere. A button could hold the same parts, but not break the lines of
 * its text, as its own height doesn't follow its width.
 */
public final class Opener extends HBox {

    private final Runnable open;

    /**
     * A row.
     *
     * @param words what it says aloud
     * @param open leads there
     * @param parts what it shows, side by side
     */
    public Opener(String words, Runnable open, Node... parts) {
        super(parts);
        this.open = open;
        getStyleClass().addAll("opener", "opener-row");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        setFocusTraversable(true);
        setMaxWidth(Double.MAX_VALUE);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                        requestFocus();
                        open.run();
                        event.consume();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        open.run();
                        event.consume();
                    }
                });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
