package dev.unmoor.desktop.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The strings of the window. */
public final class Messages {

    /** The language in which the bundle is written, and so figures and dates are formatted. */
    public static final Locale LOCALE = Locale.ENGLISH;

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.unmoor.desktop.messages", LOCALE);

    private Messages() {}

    /**
     * A message.
     *
     * @param key its key in the bundle
     * @param arguments what its holes are filled with, by {@link MessageFormat}
     * @throws MissingResourceException if there is no such key
     */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), LOCALE).format(arguments);
    }

    /**
     * The word for one constant of a closed vocabulary ({@code word("kind", "sdk-call")}), or the
     * id spelt with spaces where the vocabulary is open and the bundle doesn't have it.
     */
    public static String word(String group, String id) {
        String key = group + "." + id;
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : spaced(id);
    }

    /** What people call a module: the one at the project's root has no name of its own. */
    public static String module(String name) {
        return name.isEmpty() || name.equals(".") ? text("module.top") : name;
    }

    /** Whether the bundle has a message. */
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    private static String spaced(String id) {
        return id.replace('-', ' ').replace('_', ' ');
    }
}
