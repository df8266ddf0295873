package dev.unmoor.outlook;

import dev.unmoor.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Monthly volumes as a table: columns {@code model} or {@code site} (path:line of a finding that
 * names a model), {@code calls}, {@code input_tokens}, {@code output_tokens}, in any order.
 */
public final class Volumes {

    private static final String MODEL = "model";
    private static final String SITE = "site";

    private Volumes() {}

    /**
     * Reads volumes; rows of one model are added up.
     *
     * @param name of the file, for messages
     * @param findings by whose places sites are known
     * @throws InputException with the row, if something is missing or no number
     */
    public static List<Volume> parse(String name, String text, List<Finding> findings)
            throws InputException {
        List<String[]> rows;
        try (MappingIterator<String[]> read =
                CsvMapper.builder()
                        .enable(CsvReadFeature.WRAP_AS_ARRAY)
                        .enable(CsvReadFeature.TRIM_SPACES)
                        .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                        .build()
                        .readerFor(String[].class)
                        .readValues(text)) {
            rows = read.readAll();
        } catch (JacksonException e) {
            throw new InputException(name + " is no table: " + e.getOriginalMessage(), e);
        }
        if (rows.isEmpty()) {
            throw new InputException(name + " is empty; a first row names the columns");
        }
        Map<String, Integer> columns = columns(rows.getFirst());
        boolean what = columns.containsKey(MODEL) || columns.containsKey(SITE);
        boolean muchOf = columns.containsKey("input") || columns.containsKey("output");
        if (!what || !muchOf) {
            throw new InputException(
                    name
                            + ": the first row names the columns model (or site), calls,"
                            + " input_tokens, output_tokens; it is "
                            + String.join(",", rows.getFirst()));
        }
        var sums = new LinkedHashMap<String, Volume>();
        for (int row = 1; row < rows.size(); row++) {
            String[] cells = rows.get(row);
            String where = name + ", row " + (row + 1);
            String model = model(cells, columns, findings, where);
            Volume volume =
                    new Volume(
                            model,
                            number(cells, columns, "calls", where),
                            number(cells, columns, "input", where),
                            number(cells, columns, "output", where));
            sums.merge(model, volume, Volumes::plus);
        }
        return new ArrayList<>(sums.values());
    }

    private static Volume plus(Volume a, Volume b) {
        return new Volume(
                a.model(),
                a.calls() + b.calls(),
                a.inputTokens() + b.inputTokens(),
                a.outputTokens() + b.outputTokens());
    }

    private static Map<String, Integer> columns(String[] header) {
        var columns = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < header.length; i++) {
            String title = header[i].toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            columns.putIfAbsent(title.replace("tokens", ""), i);
        }
        return columns;
    }

    private static String model(
            String[] cells, Map<String, Integer> columns, List<Finding> findings, String where)
            throws InputException {
        String model = cell(cells, columns, MODEL);
        if (!model.isEmpty()) {
            return model;
        }
        String site = cell(cells, columns, SITE);
        if (site.isEmpty()) {
            throw new InputException(where + ": neither a model nor a site");
        }
        for (Finding finding : findings) {
            int colon = site.lastIndexOf(':');
            boolean here =
                    colon > 0
                            && finding.path().equals(site.substring(0, colon))
                            && site.substring(colon + 1).matches("\\d{1,9}")
                            && covers(finding, Integer.parseInt(site.substring(colon + 1)));
            if (here && finding.model() != null) {
                return finding.model();
            }
        }
        throw new InputException(
                where + ": no finding at " + site + " names a model; give the model instead");
    }

    private static boolean covers(Finding finding, int line) {
        return finding.line() <= line && line <= finding.endLine();
    }

    private static long number(
            String[] cells, Map<String, Integer> columns, String column, String where)
            throws InputException {
        String text = cell(cells, columns, column).replaceAll("[_ ']", "");
        if (text.isEmpty()) {
            return 0;
        }
        try {
            long value = Math.round(Double.parseDouble(text));
            if (value < 0) {
                throw new InputException(where + ": " + column + " can't be negative");
            }
            return value;
        } catch (NumberFormatException e) {
            throw new InputException(where + ": '" + text + "' is no number of " + column, e);
        }
    }

    private static String cell(String[] cells, Map<String, Integer> columns, String column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.length || cells[at] == null ? "" : cells[at].strip();
    }
}
