package dev.unmoor.cli;

import dev.unmoor.model.Id;
import dev.unmoor.report.Format;
import dev.unmoor.report.Preset;
import dev.unmoor.report.Reports;
import dev.unmoor.report.Request;
import dev.unmoor.report.Table;
import dev.unmoor.report.Without;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How an audit is written: the options that every command that writes one has. */
final class Rendering {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatIds.class,
            completionCandidates = FormatIds.class,
            description = "${COMPLETION-CANDIDATES}; without it a summary for people.")
    private Format format = Format.TEXT;

    @Option(
            names = "--preset",
            paramLabel = "READER",
            converter = PresetIds.class,
            completionCandidates = PresetIds.class,
            description = "For whom html, pdf and markdown are written: ${COMPLETION-CANDIDATES}.")
    private Preset preset = Preset.ENGINEER;

    @Option(
            names = "--without",
            paramLabel = "WHAT",
            split = ",",
            converter = WithoutIds.class,
            completionCandidates = WithoutIds.class,
            description = "What must not leave: ${COMPLETION-CANDIDATES}.")
    private Set<Without> without = new TreeSet<>();

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            converter = TableIds.class,
            completionCandidates = TableIds.class,
            description = "Which table csv holds: ${COMPLETION-CANDIDATES}.")
    private Table table = Table.FINDINGS;

    /** For picocli, which sets the fields. */
    Rendering() {}

    Format format() {
        return format;
    }

    /** The request with what the options say. */
    Request of(Request request) {
        return request.with(preset).with(without).with(table);
    }

    /**
     * Writes it.
     *
     * @throws IOException if the target cannot be written
     */
    void write(Request request, Output output) throws IOException {
        Request asked = of(request);
        if (format.binary()) {
            output.writeBytes(out -> Reports.write(format, asked, out));
        } else {
            output.write(out -> Reports.write(format, asked, out));
        }
    }

    /** Reads the constants of an enumeration by their ids, in any case, and lists them. */
    abstract static class Ids<E extends Enum<E> & Id>
            implements ITypeConverter<E>, Iterable<String> {

        private final List<E> constants;

        Ids(Class<E> type) {
            constants = List.copyOf(Arrays.asList(type.getEnumConstants()));
        }

        @Override
        public E convert(String text) {
            String id = text.toLowerCase(Locale.ROOT);
            return constants.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() ->
                            new CommandLine.TypeConversionException(
                                    "'" + text + "' is none of " + String.join(", ", this)));
        }

        @Override
        public Iterator<String> iterator() {
            return constants.stream().map(Id::id).iterator();
        }
    }

    /** For picocli. */
    static final class FormatIds extends Ids<Format> {
        FormatIds() {
            super(Format.class);
        }
    }

    /** For picocli. */
    static final class PresetIds extends Ids<Preset> {
        PresetIds() {
            super(Preset.class);
        }
    }

    /** For picocli. */
    static final class WithoutIds extends Ids<Without> {
        WithoutIds() {
            super(Without.class);
        }
    }

    /** For picocli. */
    static final class TableIds extends Ids<Table> {
        TableIds() {
            super(Table.class);
        }
    }
}
