package dev.unmoor.desktop.shell;

import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Whether a key that was pressed is one that an action names. */
final class Keys {

    private static final Map<String, KeyCode> NAMED =
            Map.ofEntries(
                    Map.entry("Esc", KeyCode.ESCAPE),
                    Map.entry("Enter", KeyCode.ENTER),
                    Map.entry("Backspace", KeyCode.BACK_SPACE),
                    Map.entry("Left", KeyCode.LEFT),
                    Map.entry("Right", KeyCode.RIGHT),
                    Map.entry("Up", KeyCode.UP),
                    Map.entry("Down", KeyCode.DOWN),
                    Map.entry("Home", KeyCode.HOME),
                    Map.entry("Plus", KeyCode.PLUS),
                    Map.entry("Equals", KeyCode.EQUALS),
                    Map.entry("Minus", KeyCode.MINUS),
                    Map.entry(",", KeyCode.COMMA),
                    Map.entry("[", KeyCode.OPEN_BRACKET),
                    Map.entry("]", KeyCode.CLOSE_BRACKET));

    /** Keys that stand in for others: the number pad. */
    private static final Map<KeyCode, KeyCode> SAME =
            Map.of(KeyCode.ADD, KeyCode.PLUS, KeyCode.SUBTRACT, KeyCode.MINUS);

    private Keys() {}

    static boolean match(String keys, KeyEvent event) {
        String[] parts = keys.split("\\+", -1);
        boolean shortcut = false;
        boolean shift = false;
        boolean alt = false;
        for (int i = 0; i < parts.length - 1; i++) {
            switch (parts[i]) {
                case "Shortcut" -> shortcut = true;
                case "Shift" -> shift = true;
                case "Alt" -> alt = true;
                default -> throw new IllegalArgumentException(keys);
            }
        }
        KeyCode wanted = code(parts[parts.length - 1]);
        KeyCode pressed = SAME.getOrDefault(event.getCode(), event.getCode());
        if (pressed != wanted && !(wanted.isDigitKey() && numpad(pressed, wanted))) {
            return false;
        }
        // a plus needs the shift key on most keyboards
        boolean shiftFits = event.isShiftDown() == shift || wanted == KeyCode.PLUS;
        return event.isShortcutDown() == shortcut
                && shiftFits
                && event.isAltDown() == alt
                && !(event.isControlDown() && event.isMetaDown());
    }

    private static boolean numpad(KeyCode pressed, KeyCode wanted) {
        return pressed.name().equals("NUMPAD" + wanted.getName());
    }

    static KeyCode code(String key) {
        KeyCode named = NAMED.get(key);
        if (named != null) {
            return named;
        }
        if (key.length() == 1 && Character.isDigit(key.charAt(0))) {
            return KeyCode.valueOf("DIGIT" + key);
        }
        return KeyCode.valueOf(key.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether text may be meant by a key, so that a field that is being typed into gets it first.
     */
    static boolean typed(String keys) {
        return !keys.contains("Shortcut")
                && !keys.contains("Alt")
                && !keys.equals("Esc")
                && !(keys.startsWith("F") && keys.length() > 1)
                && !keys.startsWith("Shift+F");
    }
}
