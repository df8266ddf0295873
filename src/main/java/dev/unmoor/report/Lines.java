package dev.unmoor.report;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Location;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines for a terminal, and the places that stand behind what they say. */
final class Lines {

    /** As many places as one reads before one opens the report. */
    private static final int SHOWN = 4;

    private final Writer out;
    private final Map<String, Finding> findings = new HashMap<>();

    Lines(Audit audit, Writer out) {
        this.out = out;
        audit.findings().forEach(each -> findings.put(each.id(), each));
    }

    /** A line of our own words; {@code values} are made harmless. */
    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal where it is used
    void line(String format, Object... values) throws IOException {
        Object[] safe = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            safe[i] = values[i] instanceof String text ? Masking.printable(text) : values[i];
        }
        out.write(String.format(Locale.ROOT, format, safe));
        out.write(System.lineSeparator());
    }

    void empty() throws IOException {
        out.write(System.lineSeparator());
    }

    /** Where findings stand, the first few; nothing for none. */
    void places(String indent, List<String> ids) throws IOException {
        places(indent, ids, List.of());
    }

    /** Where findings stand, and other places, the first few; nothing for none. */
    void places(String indent, List<String> ids, List<Location> others) throws IOException {
        var shown = new java.util.LinkedHashSet<String>();
        for (String id : ids) {
            Finding finding = findings.get(id);
            if (finding != null) {
                shown.add(finding.path() + ":" + finding.line());
            }
        }
        others.forEach(each -> shown.add(each.path() + ":" + each.line()));
        if (!shown.isEmpty()) {
            int more = shown.size() - SHOWN;
            line(
                    "%s%s%s",
                    indent,
                    String.join(", ", shown.stream().limit(SHOWN).toList()),
                    more > 0 ? ", and " + more + " more" : "");
        }
    }

    /** {@code 1 place}, {@code 3 places}. */
    static String count(int number, String what) {
        return number + " " + (number == 1 ? what : what + "s");
    }
}
