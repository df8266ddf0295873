package dev.unmoor.desktop.map;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as it stands in a box: one without spaces that is too wide for a line goes on in the next
 * behind one of its own marks, where the lines come out most alike. Left to the toolkit it would
 * break in the middle of a date.
 */
final class BoxName {

    /** What a box has beside its name: its padding and the count. */
    private static final double BESIDE = 38;

    private static final String MARKS = "-_./:";
    private static final String NARROW = "ijl.,:;'|!()[]I";
    private static final String SLIM = "tfr";

    private BoxName() {}

    /** The name with a line end where it should break, as it is where it fits or has spaces. */
    static String of(String name, double boxWidth) {
        double room = boxWidth - BESIDE;
        if (name.indexOf(' ') >= 0 || width(name) <= room) {
            return name;
        }
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i < name.length() - 1; i++) {
            if (MARKS.indexOf(name.charAt(i)) >= 0) {
                breaks.add(i + 1);
            }
        }
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int at : breaks) {
            double longer = Math.max(width(name.substring(0, at)), width(name.substring(at)));
            if (longer < least) {
                least = longer;
                best = at;
            }
        }
        return best < 0 ? name : name.substring(0, best) + "\n" + name.substring(best);
    }

    /** About how wide a text is, in pixels at the map's usual size. */
    private static double width(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (NARROW.indexOf(c) >= 0) {
                sum += 3.4;
            } else if (SLIM.indexOf(c) >= 0) {
                sum += 4.5;
            } else if (c == '-') {
                sum += 5.4;
            } else {
                sum += Character.isUpperCase(c) || Character.isDigit(c) ? 7.8 : 6.7;
            }
        }
        return sum;
    }
}
