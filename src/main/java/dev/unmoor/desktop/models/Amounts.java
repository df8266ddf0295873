package dev.unmoor.desktop.models;

import dev.unmoor.desktop.text.Messages;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Large whole numbers as people type them: {@code 1,200}, {@code 3k}, {@code 2.5M}. */
final class Amounts {

    private static final Pattern TYPED = Pattern.compile("(\\d+(?:\\.\\d+)?)([kmb]?)");

    private Amounts() {}

    /** The number; empty where it is none. Nothing typed is 0. */
    static OptionalLong parse(String typed) {
        String text = typed.replaceAll("[\\s,_']", "").toLowerCase(Messages.LOCALE);
        if (text.isEmpty()) {
            return OptionalLong.of(0);
        }
        Matcher matcher = TYPED.matcher(text);
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        double unit =
                switch (matcher.group(2)) {
                    case "k" -> 1e3;
                    case "m" -> 1e6;
                    case "b" -> 1e9;
                    default -> 1;
                };
        double value = Double.parseDouble(matcher.group(1)) * unit;
        return value > Long.MAX_VALUE / 4.0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(value));
    }
}
