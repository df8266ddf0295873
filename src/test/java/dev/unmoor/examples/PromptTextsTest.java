package dev.unmoor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.audit.Detecting;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.model.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Prompts whose text code puts together are named once, where they begin, as a whole. A line says
 * {@code prompt …} where one begins.
 */
class PromptTextsTest {

    private static final Path FOLDER = Path.of("src/test/resources/prompt-texts");
    private static final Pattern MARK = Pattern.compile("(?:#|//) prompt (.*)$");

    @Test
    void eachPromptIsWholeAndThereIsNoOther() throws IOException {
        Set<String> expected = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    Matcher mark = MARK.matcher(lines.get(i));
                    if (mark.find()) {
                        expected.add(file.getFileName() + ":" + (i + 1) + " " + mark.group(1));
                    }
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(8);

        Set<String> found = new TreeSet<>();
        for (Prompt each : Detecting.in(FOLDER, Catalog.bundled(), 1).prompts()) {
            String text = each.text().replace("\n", "\\n");
            found.add(each.path() + ":" + each.line() + " " + text);
        }
        assertThat(found).isEqualTo(expected);
    }
}
