package dev.unmoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.detect.Detection;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.ModelUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids that code names only to tell models apart are places to change, but no models in use. */
class ModelTestsTest {

    @TempDir private Path tree;

    private List<String> inUse(String file, String text) throws IOException {
        Files.writeString(tree.resolve(file), text);
        Detection detection = Detecting.in(tree, Catalog.bundled(), 1);
        assertThat(detection.findings())
                .filteredOn(each -> each.kind() == FindingKind.MODEL_ID)
                .extracting(each -> each.model() + " " + each.rule())
                .contains("o1-mini openai/model-test");
        return detection.models().stream().map(ModelUse::id).toList();
    }

    @Test
    void python() throws IOException {
        assertThat(
                        inUse(
                                "a.py",
                                """
                                from openai import OpenAI

                                def ask(model):
                                    if model.startswith(("o1-mini", "o3-mini")):
                                        return None
                                    return OpenAI().responses.create(model="gpt-4.1", input="x")
                                """))
                .containsExactly("gpt-4.1");
    }

    @Test
    void go() throws IOException {
        assertThat(
                        inUse(
                                "a.go",
                                """
                                package a

                                import (
                                    "strings"

                                    openai "github.com/sashabaranov/go-openai"
                                )

                                const Usual = "gpt-4o"

                                func reasons(model string) bool {
                                    return strings.HasPrefix(model, "o1-mini")
                                }

                                func client() *openai.Client { return openai.NewClient("") }
                                """))
                .containsExactly("gpt-4o");
    }

    @Test
    void anIdThatIsUsedElsewhereStaysInUse() throws IOException {
        assertThat(
                        inUse(
                                "a.ts",
                                """
                                import OpenAI from "openai";
                                const mini = "o1-mini";
                                export const ask = (model: string) =>
                                  model.includes("o1-mini")
                                    ? null
                                    : new OpenAI().responses.create({ model: mini, input: "x" });
                                """))
                .containsExactly("o1-mini");
    }
}
