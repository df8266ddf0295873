package dev.unmoor.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        into(
                file,
                bytes -> {
                    Writer out =
                            new BufferedWriter(
                                    new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
                    text.to(out);
                    out.flush();
                });
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
        into(file, bytes);
    }

    /**
     * Writes beside the file and puts the whole in its place: on a full disk an earlier report is
     * still there, and no half of a later one. What is no file, as a pipe, is written as it is.
     */
    private static void into(Path file, Bytes bytes) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                bytes.to(out);
            }
            return;
        }
        Path whole = Files.exists(file) ? file.toRealPath() : file;
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                bytes.to(out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
