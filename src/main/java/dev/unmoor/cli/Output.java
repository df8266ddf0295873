package dev.unmoor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where a command writes: {@code -o FILE}, or standard output. */
final class Output {

    /** Writes text. */
    @FunctionalInterface
    interface Text {
        void to(Writer out) throws IOException;
    }

    /** Writes bytes. */
    @FunctionalInterface
    interface Bytes {
        void to(OutputStream out) throws IOException;
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output without it.")
    private @Nullable Path file;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    Output() {}

    /** The file that was asked for; null for standard output. */
    @Nullable Path file() {
        return file;
    }

    /**
     * Writes text as UTF-8.
     *
     * @throws IOException if the file can't be written or nobody reads standard output any more
     */
    void write(Text text) throws IOException {
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            text.to(out);
            out.flush();
            if (out.checkError()) {
                throw new IOException("standard output is closed");
            }
            return;
        }
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.to(out);
        }
    }

    /**
     * Writes a format that is not text.
     *
     * @throws IOException if the file can't be written
     * @throws CommandLine.ParameterException without {@code -o}: nobody reads bytes on a terminal
     */
    void writeBytes(Bytes bytes) throws IOException {
        if (file == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "this format needs a file: add -o FILE");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            bytes.to(out);
        }
    }
}
