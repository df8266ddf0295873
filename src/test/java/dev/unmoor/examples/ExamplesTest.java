package dev.unmoor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.audit.Detecting;
import dev.unmoor.model.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Runs the audit over every example, and holds what it finds against what is written there. */
class ExamplesTest {

    static final Path FOLDER = Path.of("src/test/resources/examples");

    @Test
    void eachExampleGivesWhatIsWrittenInItAndNothingElse() throws IOException {
        List<Example> examples = Example.all(FOLDER);
        assertThat(examples).isNotEmpty();
        List<String> wrong =
                examples.parallelStream().flatMap(each -> differences(each).stream()).toList();
        assertThat(wrong)
                .as(
                        "differences, as '-' for what is expected and missing"
                                + " and '+' for what is found and not written down")
                .isEmpty();
    }

    private static List<String> differences(Example example) {
        Map<String, List<Expectation>> missing = new TreeMap<>();
        example.expected().forEach((path, all) -> missing.put(path, new ArrayList<>(all)));
        List<String> differences = new ArrayList<>();
        for (Finding finding : Detecting.findings(example.root())) {
            List<Expectation> open = missing.getOrDefault(finding.path(), List.of());
            Expectation met =
                    open.stream().filter(each -> each.matches(finding)).findFirst().orElse(null);
            if (met == null) {
                differences.add(
                        "+ "
                                + example.vendor()
                                + "/"
                                + place(example, finding.path())
                                + ":"
                                + finding.line()
                                + ": "
                                + Expectation.write(finding));
            } else {
                open.remove(met);
            }
        }
        missing.forEach((path, open) -> {
            for (Expectation each : open) {
                differences.add(
                        "- "
                                + example.vendor()
                                + "/"
                                + place(example, path)
                                + ":"
                                + each.line()
                                + ": "
                                + each);
            }
        });
        return differences;
    }

    private static String place(Example example, String path) {
        String name = example.root().getFileName().toString();
        return name.equals(path) ? name : name + "/" + path;
    }
}
