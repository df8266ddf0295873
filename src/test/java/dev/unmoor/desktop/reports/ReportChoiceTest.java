package dev.unmoor.desktop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.code.CodeLine;
import dev.unmoor.fixture.Audited;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.report.Format;
import dev.unmoor.report.Preset;
import dev.unmoor.report.Without;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportChoiceTest {

    private static final ReportChoice FIRST = ReportChoice.first();

    private static String text(ReportChoice choice) throws IOException {
        return ((ReportChoice.Lines) choice.preview(Audited.sample(), Opinion.NONE))
                .lines().stream().map(CodeLine::text).collect(Collectors.joining("\n"));
    }

    @Test
    void everyFormatButACommentOnAChangeCanBeChosen() {
        List<Format> missing =
                Arrays.stream(Format.values())
                        .filter(each -> !ReportChoice.FORMATS.contains(each))
                        .toList();

        assertThat(missing).containsExactly(Format.PR_COMMENT);
        assertThat(ReportChoice.FORMATS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "PNG", "SVG"})
    void whatIsDrawnIsShownAsAPicture(Format format) throws IOException {
        var preview = FIRST.with(format).preview(Audited.sample(), Opinion.NONE);

        assertThat(((ReportChoice.Picture) preview).png()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void proseIsBrokenBetweenWords() throws IOException {
        assertThat(text(FIRST.with(Format.TEXT)).lines()).allMatch(line -> line.length() <= 110);
        assertThat(ReportChoice.broken("a ".repeat(80).strip()).lines())
                .hasSize(2)
                .allMatch(line -> line.length() <= 110 && !line.startsWith(" "));
        assertThat(ReportChoice.broken("x".repeat(250)).lines()).hasSize(3);
    }

    @Test
    void whatIsLeftOutIsNotInThePreviewEither() throws IOException {
        assertThat(text(FIRST.with(Format.CSV))).contains("chat.completions.create(");
        assertThat(text(FIRST.with(Format.CSV).with(Set.of(Without.CODE))))
                .doesNotContain("chat.completions.create(");
    }

    @Test
    void theFileIsNamedAfterProjectReaderAndFormat() {
        assertThat(FIRST.fileName(Audited.sample())).isEqualTo("support-assistant-unmoor.html");
        assertThat(FIRST.with(Format.PDF).with(Preset.EXECUTIVE).fileName(Audited.sample()))
                .isEqualTo("support-assistant-unmoor-executive.pdf");
        assertThat(FIRST.with(Format.SARIF).with(Preset.EXECUTIVE).fileName(Audited.sample()))
                .isEqualTo("support-assistant-unmoor.sarif");
    }

    @Test
    void itIsWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("r.xlsx");

        FIRST.with(Format.XLSX).write(Audited.sample(), Opinion.NONE, file);

        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }
}
