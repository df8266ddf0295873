package dev.unmoor.desktop.preferences;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What the person works with.
 *
 * @param editorLink address that opens a file, with {@code {path}} and {@code {line}}; empty for
 *     whatever the system opens files with
 * @param catalogs folders with further catalog files
 * @param dayRate what a working day costs, in the person's own currency; 0 to show days only
 * @param readers how many files are read at once; 0 for as many as there are processors
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Tools(String editorLink, List<String> catalogs, double dayRate, int readers) {

    static final Tools USUAL = new Tools("", List.of(), 0, 0);

    /** Mends what an older or edited file lacks. */
    @SuppressWarnings("ConstantValue")
    public Tools {
        editorLink = editorLink == null ? "" : editorLink;
        catalogs = catalogs == null ? List.of() : List.copyOf(catalogs);
        dayRate = Math.max(0, dayRate);
        readers = Math.max(0, readers);
    }
}
