package dev.unmoor.syntax.javascript;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * The scripts of a component file, with everything around them blanked out, so that every offset,
 * line and column is that of the file.
 *
 * @param text as long as the file's
 * @param typed whether any of them is TypeScript
 */
record Scripts(String text, boolean typed) {

    private static final Set<String> TYPED = Set.of("ts", "tsx", "typescript", "text/typescript");

    /** Finds the scripts of a Vue or Svelte file. */
    static Scripts of(String component) {
        char[] kept = blank(component);
        boolean typed = false;
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(component, "");
        for (Element script : document.select("script")) {
            if (!isCode(script)) {
                continue;
            }
            for (DataNode code : script.dataNodes()) {
                Range place = code.sourceRange();
                if (place.isTracked()) {
                    component.getChars(place.startPos(), place.endPos(), kept, place.startPos());
                }
            }
            typed |= TYPED.contains(script.attr("lang").toLowerCase(Locale.ROOT));
        }
        return new Scripts(new String(kept), typed);
    }

    private static boolean isCode(Element script) {
        String type = script.attr("type").toLowerCase(Locale.ROOT);
        return type.isEmpty()
                || type.equals("module")
                || type.contains("javascript")
                || type.contains("typescript");
    }

    private static char[] blank(String component) {
        char[] blank = component.toCharArray();
        for (int i = 0; i < blank.length; i++) {
            if (blank[i] != '\n' && blank[i] != '\r') {
                blank[i] = ' ';
            }
        }
        return blank;
    }
}
