package dev.unmoor.desktop.models;

import dev.unmoor.model.Finding;
import dev.unmoor.outlook.InputException;
import dev.unmoor.outlook.Volume;
import dev.unmoor.outlook.Volumes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Volumes as a table in a file. */
final class VolumesFile {

    /** More than any such table has; what is larger is something else. */
    private static final long LARGEST = 8_000_000;

    private VolumesFile() {}

    /**
     * Reads volumes.
     *
     * @throws InputException if it is no such table, with the row
     * @throws IOException if it can't be read, or is no such table by its size
     */
    static List<Volume> read(Path file, List<Finding> findings) throws InputException, IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is larger than 8 MB");
        }
        return Volumes.parse(String.valueOf(file.getFileName()), Files.readString(file), findings);
    }

    /** Writes volumes so that they can be read again; models without one get an empty row. */
    static String write(List<String> models, List<Volume> volumes) {
        var lines = new ArrayList<String>();
        lines.add("model,calls,input_tokens,output_tokens");
        for (Volume volume : volumes) {
            lines.add(
                    quoted(volume.model())
                            + ","
                            + volume.calls()
                            + ","
                            + volume.inputTokens()
                            + ","
                            + volume.outputTokens());
        }
        for (String model : models) {
            if (volumes.stream().noneMatch(volume -> volume.model().equals(model))) {
                lines.add(quoted(model) + ",,,");
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** A model's id comes from the scanned tree: a sheet must not take it for a formula. */
    private static String quoted(String text) {
        String safe = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
