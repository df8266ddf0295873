package dev.unmoor.desktop.action;

import dev.unmoor.desktop.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/** What the actions do in the running window, as its parts have bound them. */
public final class Actions {

    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    private record Bound(Runnable what, ObservableBooleanValue enabled) {}

    private final Map<ActionId, Bound> bound = new EnumMap<>(ActionId.class);

    /** Says what an action does; it can always be done. */
    public void bind(ActionId action, Runnable what) {
        bind(action, what, ALWAYS);
    }

    /** Says what an action does and when it can be done. */
    public void bind(ActionId action, Runnable what, ObservableBooleanValue enabled) {
        if (bound.putIfAbsent(action, new Bound(what, enabled)) != null) {
            throw new IllegalStateException(action + " is bound twice");
        }
    }

    /**
     * Does it, if it can be done now.
     *
     * @return whether it was done
     */
    public boolean run(ActionId action) {
        Bound what = bound.get(action);
        if (what == null || !what.enabled().get()) {
            return false;
        }
        what.what().run();
        return true;
    }

    /** Whether it can be done now. */
    public boolean enabled(ActionId action) {
        Bound what = bound.get(action);
        return what != null && what.enabled().get();
    }

    /** When it can be done, to listen to. */
    public ObservableBooleanValue enabledProperty(ActionId action) {
        Bound what = bound.get(action);
        return what == null ? new SimpleBooleanProperty(false) : what.enabled();
    }

    /** Those that are bound, in their order. */
    public List<ActionId> all() {
        return new ArrayList<>(bound.keySet());
    }

    /** What an action is called. */
    public static String title(ActionId action) {
        return Messages.text("action." + action.id());
    }

    /** What a control that does it says when pointed at: its title and its first keys. */
    public static String tooltip(ActionId action) {
        return action.keys().isEmpty()
                ? title(action)
                : Messages.text(
                        "action.tooltip", title(action), KeyNames.of(action.keys().getFirst()));
    }

    /** Why it can't be done, where there is something to say. */
    public static String reason(ActionId action) {
        String key = "action." + action.id() + ".off";
        return Messages.has(key) ? Messages.text(key) : Messages.text("action.off");
    }
}
