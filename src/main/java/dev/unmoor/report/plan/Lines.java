package dev.unmoor.report.plan;

import dev.unmoor.report.Masking;
import java.io.IOException;
import java.io.Writer;

/** Lines of text without what a terminal would obey. */
public final class Lines {

    private final Writer out;

    Lines(Writer out) {
        this.out = out;
    }

    /** Writes a line. */
    void line(String text) throws IOException {
        out.write(Masking.printable(text));
        out.write(System.lineSeparator());
    }

    /** A number without a fraction that says nothing. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }
}
