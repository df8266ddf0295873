package dev.unmoor.desktop.workbench;

import dev.unmoor.desktop.navigation.Place;
import javafx.scene.Node;

/** A screen as the shell sees it. Made when it is first gone to, then kept. */
public interface ScreenView {

    /** What is shown. */
    Node node();

    /** Comes into view, at a place on it. */
    default void shown(Place place) {}

    /** Goes out of view; what costs while nobody looks stops here. */
    default void hidden() {}

    /** What the filter shortcut gives the keyboard to, if the screen has such a thing. */
    default void focusFilter() {}

    /** Takes the keyboard to where work on this screen begins. */
    default void focusMain() {
        node().requestFocus();
    }
}
