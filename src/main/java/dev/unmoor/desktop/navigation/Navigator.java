package dev.unmoor.desktop.navigation;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Goes to places and remembers the way. */
public final class Navigator {

    private static final int REMEMBERED = 100;

    private final ReadOnlyObjectWrapper<Place> current =
            new ReadOnlyObjectWrapper<>(Place.of(Screen.START));
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Deque<Place> past = new ArrayDeque<>();
    private final Deque<Place> future = new ArrayDeque<>();

    /** Goes to a screen as it was left. */
    public void go(Screen screen) {
        go(Place.of(screen));
    }

    /** Goes to a place; going where one is changes nothing. */
    public void go(Place place) {
        if (place.equals(current.get())) {
            return;
        }
        past.push(current.get());
        if (past.size() > REMEMBERED) {
            past.removeLast();
        }
        future.clear();
        arrive(place);
    }

    /** Replaces the current place without a step back to it, as when a filter is typed. */
    public void replace(Place place) {
        arrive(place);
    }

    /** One step back, if there is one. */
    public void back() {
        if (!past.isEmpty()) {
            future.push(current.get());
            arrive(past.pop());
        }
    }

    /** One step forward again, if there is one. */
    public void forward() {
        if (!future.isEmpty()) {
            past.push(current.get());
            arrive(future.pop());
        }
    }

    /** Forgets the way, as when another project is opened. */
    public void forget() {
        past.clear();
        future.clear();
        update();
    }

    /** Where the window is. */
    public ReadOnlyObjectProperty<Place> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether there is a step back. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is a step forward. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void arrive(Place place) {
        current.set(place);
        update();
    }

    private void update() {
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}
