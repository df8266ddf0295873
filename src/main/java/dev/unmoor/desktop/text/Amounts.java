package dev.unmoor.desktop.text;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as people type them: {@code 1,200}, {@code 3k}, {@code 2.5M}, {@code 640.50}. */
public final class Amounts {

    private static final Pattern TYPED = Pattern.compile("(\\d+(?:\\.\\d+)?)([kmb]?)");

    /** What is added to, multiplied or priced later must not overflow. */
    private static final double MOST = Long.MAX_VALUE / 4.0;

    private Amounts() {}

    /** The amount, 0 or more; empty where it is none. Nothing typed is 0. */
    public static OptionalDouble parse(String typed) {
        String text = typed.replaceAll("[\\s,_'’]", "").toLowerCase(Messages.LOCALE);
        if (text.isEmpty()) {
            return OptionalDouble.of(0);
        }
        Matcher matcher = TYPED.matcher(text);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double unit =
                switch (matcher.group(2)) {
                    case "k" -> 1e3;
                    case "m" -> 1e6;
                    case "b" -> 1e9;
                    default -> 1;
                };
        double amount = Double.parseDouble(matcher.group(1)) * unit;
        return amount > MOST ? OptionalDouble.empty() : OptionalDouble.of(amount);
    }

    /** The same of what is counted, rounded. */
    public static OptionalLong count(String typed) {
        OptionalDouble amount = parse(typed);
        return amount.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(amount.getAsDouble()));
    }

    /** An amount as it is typed, without a fraction that says nothing; nothing for 0. */
    public static String typed(double amount) {
        return amount == 0
                ? ""
                : amount == Math.rint(amount)
                        ? Long.toString(Math.round(amount))
                        : String.format(Messages.LOCALE, "%.2f", amount);
    }
}
