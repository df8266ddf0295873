package dev.unmoor.desktop.detail;

import dev.unmoor.desktop.code.CodeLine;
import java.util.List;

/**
 * Code to show.
 *
 * @param path the file
 * @param from first line to mark
 * @param to last line to mark
 * @param lines the lines there are
 * @param problem why there is only a part, or none; empty if all is there
 */
public record CodeView(String path, int from, int to, List<CodeLine> lines, String problem) {

    /** Nothing to show. */
    public static final CodeView NONE = new CodeView("", 0, -1, List.of(), "");

    public CodeView {
        lines = List.copyOf(lines);
    }
}
