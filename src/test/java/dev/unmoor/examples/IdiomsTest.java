package dev.unmoor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.audit.Detecting;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ways in which each language keeps, hands on and asks for a client. A line says {@code call
 * vendor model} where a call must be resolved, {@code -} for a model that nothing tells.
 */
class IdiomsTest {

    private static final Path FOLDER = Path.of("src/test/resources/idioms");
    private static final Pattern MARK = Pattern.compile("(?:#|//) call (.*)$");
    private static final Set<FindingKind> CALLS =
            EnumSet.of(FindingKind.SDK_CALL, FindingKind.FRAMEWORK_CALL);

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void eachCallIsResolvedAndNoOther(Path folder) throws IOException {
        Set<String> expected = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                marks(folder.relativize(file).toString().replace('\\', '/'), file, expected);
            }
        }
        assertThat(expected).isNotEmpty();

        Set<String> found = new TreeSet<>();
        for (Finding each : Detecting.findings(folder)) {
            if (CALLS.contains(each.kind()) && each.confidence() == Confidence.CERTAIN) {
                String model = each.model() == null ? "-" : each.model();
                found.add(each.path() + ":" + each.line() + " " + each.vendor() + " " + model);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    private static void marks(String path, Path file, Set<String> expected) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.find()) {
                for (String each : mark.group(1).split(", ", -1)) {
                    expected.add(path + ":" + (i + 1) + " " + each);
                }
            }
        }
    }
}
