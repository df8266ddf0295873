package dev.unmoor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class OutputTest {

    @TempDir private Path folder;

    @Command
    private static final class Asked {
        @CommandLine.Mixin private Output output;

        static Output writingTo(Path file) {
            var asked = new Asked();
            new CommandLine(asked).parseArgs("-o", file.toString());
            return asked.output;
        }
    }

    @Test
    void whatIsWrittenIsWhole() throws IOException {
        Path file = folder.resolve("report.json");
        Asked.writingTo(file).write(out -> out.write("weiß"));
        assertThat(file).hasContent("weiß");
        assertThat(folder).isDirectoryContaining("glob:**report.json");
        try (var all = Files.list(folder)) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void whatFailsLeavesTheEarlierReportAndNoHalfOfTheNext() throws IOException {
        Path file = folder.resolve("report.json");
        Files.writeString(file, "earlier");
        Output output = Asked.writingTo(file);
        assertThatThrownBy(() ->
                        output.write(out -> {
                            out.write("half");
                            out.flush();
                            throw new IOException("No space left on device");
                        }))
                .hasMessage("No space left on device");
        assertThat(file).hasContent("earlier");
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = folder.resolve("real.json");
        Files.writeString(file, "earlier");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        Asked.writingTo(link).write(out -> out.write("later"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("later");
    }
}
