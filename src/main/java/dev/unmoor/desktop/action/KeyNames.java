package dev.unmoor.desktop.action;

import dev.unmoor.desktop.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Keys as they are written on keyboards. */
public final class KeyNames {

    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Messages.LOCALE).startsWith("mac");

    private KeyNames() {}

    /** {@code Shortcut+Shift+P} as {@code Ctrl+Shift+P}, or {@code ⌘⇧P} on a Mac. */
    public static String of(String keys) {
        return String.join(MAC ? "" : "+", parts(keys));
    }

    /** The names of the keys that are pressed together. */
    public static List<String> parts(String keys) {
        var parts = new ArrayList<String>();
        for (String key : keys.split("\\+", -1)) {
            parts.add(name(key));
        }
        return parts;
    }

    private static String name(String key) {
        return switch (key) {
            case "Shortcut" -> MAC ? "⌘" : "Ctrl";
            case "Shift" -> MAC ? "⇧" : "Shift";
            case "Alt" -> MAC ? "⌥" : "Alt";
            case "Plus" -> "+";
            case "Equals" -> "=";
            case "Minus" -> "−";
            case "Left" -> "←";
            case "Right" -> "→";
            case "Up" -> "↑";
            case "Down" -> "↓";
            case "Backspace" -> MAC ? "⌫" : "Backspace";
            default -> key;
        };
    }
}
