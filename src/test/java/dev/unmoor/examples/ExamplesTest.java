package dev.unmoor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Runs the audit over every example, and holds what it finds against what is written there. */
class ExamplesTest {

    static final Path FOLDER = Path.of("src/test/resources/examples");

    private static final Clock DAY =
            Clock.fixed(Instant.parse("2026-11-26T00:00:00Z"), ZoneOffset.UTC);

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
        for (Finding finding : audit(example).findings()) {
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

    private static Audit audit(Example example) {
        try {
            return new Auditor(DAY, "test")
                    .run(
                            new AuditRequest(example.root(), 1, false, false, List.of()),
                            AuditListener.SILENT);
        } catch (AuditException e) {
            throw new AssertionError(example + " cannot be audited", e);
        }
    }
}
