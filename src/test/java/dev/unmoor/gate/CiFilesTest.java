package dev.unmoor.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files for other people's pipelines are what those read. */
class CiFilesTest {

    private static final Path FOLDER = Path.of("installer/ci");

    private static Object yaml(String file) throws IOException {
        return new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(FOLDER.resolve(file)));
    }

    @Test
    void theActionIsCompositeAndPutsNoInputIntoItsScripts() throws IOException {
        Map<?, ?> action = (Map<?, ?>) yaml("github/action.yml");
        Map<?, ?> runs = (Map<?, ?>) action.get("runs");

        assertThat(runs.get("using")).isEqualTo("composite");
        for (Object each : (List<?>) runs.get("steps")) {
            Map<?, ?> step = (Map<?, ?>) each;
            if (step.containsKey("run")) {
                assertThat(step.get("shell")).isEqualTo("bash");
                // what is put into a script by text is run by it
                assertThat((String) step.get("run")).doesNotContain("${{");
            } else {
                assertThat(step.get("uses")).isNotNull();
            }
        }
    }

    @Test
    void theTemplateHasAJob() throws IOException {
        Map<?, ?> template = (Map<?, ?>) yaml("gitlab/unmoor.gitlab-ci.yml");
        Map<?, ?> job = (Map<?, ?>) template.get("unmoor");

        assertThat((List<?>) job.get("script")).hasSize(1);
        assertThat(job.get("artifacts")).isNotNull();
    }

    @Test
    void theHookIsOne() throws IOException {
        Map<?, ?> hook = (Map<?, ?>) ((List<?>) yaml(".pre-commit-hooks.yaml")).getFirst();

        assertThat(hook.get("id")).isEqualTo("unmoor");
        assertThat(Files.isExecutable(FOLDER.resolve((String) hook.get("entry")))).isTrue();
    }

    @Test
    void theExampleOfAPolicyIsOne() throws IOException, GateException {
        Policy policy =
                Policy.read("example", Files.readString(FOLDER.resolve("policy.example.yaml")));

        assertThat(policy.exceptions()).hasSize(1);
        assertThat(policy.modules()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unmoor-gate.sh", "pre-commit"})
    void scriptsStopAtTheFirstFailure(String script) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(script)))
                .startsWith("#!/usr/bin/env bash\n")
                .contains("set -euo pipefail");
    }
}
