package dev.unmoor.desktop.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Figures, spans of time and dates as people read them. */
public final class Figures {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Messages.LOCALE);

    private Figures() {}

    /** {@code 12,345}. */
    public static String count(long number) {
        return format("#,##0", (double) number);
    }

    /** As it was given, to the hundredth: {@code 12}, {@code 12.25}. */
    public static String exact(double number) {
        return format("0.##", number);
    }

    /** Two significant digits and no more: {@code 0.5}, {@code 4.5}, {@code 12}, {@code 120}. */
    public static String amount(double number) {
        double size = Math.abs(number);
        if (size >= 100) {
            double step = Math.pow(10, Math.floor(Math.log10(size)) - 1);
            return format("#,##0", Math.round(number / step) * step);
        }
        return format(size >= 10 ? "0" : "0.#", number);
    }

    /** {@code 93%}; never rounds what is not whole up to 100. */
    public static String share(double share) {
        long percent = share < 1 ? Math.min(99, Math.round(share * 100)) : 100;
        return percent + "%";
    }

    /** A range with its unit in the message: {@code 4.5–9 days}. */
    public static String days(double low, double high) {
        return Messages.text("figure.days", amount(low), amount(high));
    }

    /** A range without its unit: {@code 4.5–9}. */
    public static String range(double low, double high) {
        return amount(low) + "–" + amount(high);
    }

    /** US dollars: {@code $0.15}, {@code $12.50}, {@code $1,240}. */
    public static String dollars(double amount) {
        double size = Math.abs(amount);
        return "$" + format(size >= 100 ? "#,##0" : size >= 1 ? "0.00" : "0.####", amount);
    }

    /** {@code 840 ms}, {@code 3.2 s}, {@code 2 min 5 s}. */
    public static String elapsed(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1000) {
            return Messages.text("figure.millis", millis);
        }
        if (millis < 60_000) {
            return Messages.text("figure.seconds", format("0.0", millis / 1000.0));
        }
        return Messages.text("figure.minutes", duration.toMinutes(), duration.toSecondsPart());
    }

    /** {@code 10.2 MB}. */
    public static String bytes(long bytes) {
        if (bytes < 1000) {
            return Messages.text("figure.bytes", bytes);
        }
        if (bytes < 1_000_000) {
            return Messages.text("figure.kilobytes", format("0.#", bytes / 1e3));
        }
        return Messages.text("figure.megabytes", format("#,##0.#", bytes / 1e6));
    }

    /** {@code 3 hours ago}, from a minute to weeks; older ones as a date. */
    public static String ago(Instant then, Instant now) {
        Duration past = Duration.between(then, now);
        if (past.toMinutes() < 1) {
            return Messages.text("ago.now");
        }
        if (past.toHours() < 1) {
            return Messages.text("ago.minutes", past.toMinutes());
        }
        if (past.toDays() < 1) {
            return Messages.text("ago.hours", past.toHours());
        }
        if (past.toDays() < 21) {
            return Messages.text("ago.days", past.toDays());
        }
        return LocalDate.ofInstant(then, ZoneId.systemDefault()).toString();
    }

    /** {@code 2026-11-25 14:03} in the zone of the machine. */
    public static String moment(Instant then) {
        return DAY_AND_TIME.format(then.atZone(ZoneId.systemDefault()));
    }

    /** {@code +3}, {@code −4}, {@code ±0}, with a real minus. */
    public static String change(int difference) {
        if (difference == 0) {
            return "±0";
        }
        return (difference > 0 ? "+" : "−") + count(Math.abs(difference));
    }

    private static String format(String pattern, double number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Messages.LOCALE))
                .format(number);
    }
}
