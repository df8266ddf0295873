package dev.unmoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCommandTest {

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Window window, String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), window, arguments);
    }

    @Test
    void opensTheWindowOnTheProjectThatIsNamed() {
        List<String> opened = new ArrayList<>();

        assertThat(run(opened::add, "open", folder.toString())).isEqualTo(Main.DONE);
        assertThat(run(opened::add, "open")).isEqualTo(Main.DONE);
        assertThat(run(opened::add)).isEqualTo(Main.DONE);

        assertThat(opened).containsExactly(folder.toString(), null, null);
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void aPathThatIsNotThereIsOneLineAndNoWindow() {
        List<String> opened = new ArrayList<>();

        int code = run(opened::add, "open", folder.resolve("nowhere").toString());

        assertThat(code).isEqualTo(Main.BAD_INPUT);
        assertThat(opened).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains("nowhere");
    }

    @Test
    void withoutDisplayAReportIsWrittenOutsideTheProject() throws IOException {
        Files.writeString(folder.resolve("main.py"), "print('nothing of interest')\n");

        int code = run(OpenCommandTest::noDisplay, "open", folder.toString());

        assertThat(err.toString()).contains("no display").contains("report instead");
        assertThat(code).isEqualTo(Main.DONE);
        Path report = Path.of(out.toString().strip());
        assertThat(report).isRegularFile().content().startsWithIgnoringCase("<!doctype html>");
        assertThat(report.startsWith(folder)).isFalse();
        assertThat(folder.toFile().list()).containsExactly("main.py");
        Files.delete(report);
        Files.delete(report.getParent());
    }

    @Test
    void withoutDisplayAndProjectItSaysWhatWorks() {
        assertThat(run(OpenCommandTest::noDisplay)).isEqualTo(Main.BAD_INPUT);

        assertThat(err.toString().lines()).singleElement().asString().contains("unmoor scan PATH");
        assertThat(out.toString()).isEmpty();
    }

    private static void noDisplay(String project) throws NoWindowException {
        throw new NoWindowException("no display");
    }
}
