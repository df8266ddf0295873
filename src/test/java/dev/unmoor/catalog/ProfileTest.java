package dev.unmoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No number of the method can change unseen: the hash that reports print is over all of them. */
class ProfileTest {

    private static final Path CATALOG = Path.of("assets/catalog");

    /** A number that is a value: not part of a word, a date, a quoted text or a comment. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<=[\\s\\[:])-?\\d+(\\.\\d+)?(?=[,}\\]\\s])");

    private static final Pattern QUOTED =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|#[^\\n]*");

    private static List<Integer> numbers(String text) {
        var blanked = new StringBuilder(text);
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            for (int i = quoted.start(); i < quoted.end(); i++) {
                blanked.setCharAt(i, '_');
            }
        }
        var places = new ArrayList<Integer>();
        Matcher number = NUMBER.matcher(blanked);
        while (number.find()) {
            places.add(number.start());
        }
        return places;
    }

    private static String changed(String text, int at) {
        Matcher number = Pattern.compile("\\d+(\\.\\d+)?").matcher(text);
        assertThat(number.find(at)).isTrue();
        double value = Double.parseDouble(number.group());
        String other = value == 0 ? "0.5" : value <= 1 ? "" + value / 2 : "" + (value + 1);
        return text.substring(0, number.start()) + other + text.substring(number.end());
    }

    private static List<Parameter> parameters(String file, String text) {
        YamlMap root = new YamlFile(file, text).root();
        assertThat(root).isNotNull();
        return switch (file) {
            case "profile.yaml" -> ProfileReader.score(root).parameters();
            case "effort.yaml" -> ProfileReader.effort(root).parameters();
            default -> ProfileReader.planning(root).parameters();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile.yaml", "effort.yaml", "planning.yaml"})
    void everyNumberIsAParameterWithProvenance(String file) throws IOException {
        String text = Files.readString(CATALOG.resolve(file));
        List<Parameter> before = parameters(file, text);
        assertThat(before)
                .allSatisfy(each -> {
                    assertThat(each.provenance())
                            .isIn("published", "measured", "assumption", "yours");
                    assertThat(each.source()).isNotBlank();
                })
                .extracting(Parameter::name)
                .doesNotHaveDuplicates();
        List<Integer> numbers = numbers(text);
        assertThat(numbers).hasSizeGreaterThan(3);
        for (int at : numbers) {
            String other = changed(text, at);
            assertThat(parameters(file, other))
                    .as("changed near: %s", text.substring(at, Math.min(text.length(), at + 40)))
                    .isNotEqualTo(before);
        }
    }

    @Test
    void theHashIsOverAllParameters(@TempDir Path folder) throws IOException, CatalogException {
        String bundled = Knowledge.load(List.of()).hash();
        for (String file : List.of("profile.yaml", "effort.yaml", "planning.yaml")) {
            Path overlay = Files.createDirectories(folder.resolve(file + ".d"));
            String text = Files.readString(CATALOG.resolve(file));
            Files.writeString(overlay.resolve(file), changed(text, numbers(text).getLast()));
            assertThat(Knowledge.load(List.of(overlay)).hash()).as(file).isNotEqualTo(bundled);
        }
    }
}
