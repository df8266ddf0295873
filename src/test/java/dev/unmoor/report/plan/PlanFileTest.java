package dev.unmoor.report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.plan.PlanException;
import dev.unmoor.plan.PlanRequest;
import dev.unmoor.plan.Planner;
import dev.unmoor.plan.Scope;
import dev.unmoor.plan.SmallProduct;
import dev.unmoor.plan.kept.Event;
import dev.unmoor.plan.kept.SavedPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @TempDir private Path folder;

    static SavedPlan saved() throws PlanException {
        var request =
                new PlanRequest(
                        List.of("openai"), List.of("anthropic"), List.of(), Scope.PRODUCTION);
        return SavedPlan.of(
                "Leave",
                new Planner(SmallProduct.CATALOG, SmallProduct.KNOWLEDGE)
                        .plan(SmallProduct.audit(), request, SmallProduct.tree()),
                List.of("app/**"),
                SmallProduct.tree(),
                NOW);
    }

    @Test
    void whatIsKeptIsReadBackWhole() throws IOException, PlanException {
        SavedPlan plan = saved();
        String step = plan.plan().steps().getFirst().id();
        SavedPlan later =
                plan.state(step, Event.State.DONE, "asked legal", null, "Kim", NOW)
                        .note(null, "Ünïcode, \"quotes\"\nand lines", "Kim", NOW)
                        .undo("Lee", NOW);
        var file = new PlanFile(folder.resolve("plan.json"));
        file.keep(plan);
        file.keep(later);
        assertThat(file.load()).isEqualTo(later);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing is left beside it").hasSize(1);
        }
    }

    @Test
    void sameBytesEveryTime() throws IOException, PlanException {
        Path a = folder.resolve("a.json");
        Path b = folder.resolve("b.json");
        new PlanFile(a).keep(saved());
        new PlanFile(b).keep(new PlanFile(a).load());
        assertThat(b).hasSameBinaryContentAs(a);
    }

    @Test
    void whatIsNoSavedPlanSaysSo() throws IOException, PlanException {
        Path file = folder.resolve("x.json");
        assertThatThrownBy(() -> new PlanFile(file).load())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no file")
                .hasMessageContaining("--save");
        assertThatThrownBy(() -> new PlanFile(folder).load()).hasMessageContaining("is a folder");
        Files.writeString(file, "hello");
        assertThatThrownBy(() -> new PlanFile(file).load())
                .hasMessageContaining("unmoor-saved-plan/1");
        Files.writeString(file, "{\"schema\": \"unmoor-plan/1\"}");
        assertThatThrownBy(() -> new PlanFile(file).load())
                .hasMessageContaining("but 'unmoor-plan/1'");
        Files.writeString(file, "{\"schema\": \"unmoor-saved-plan/1\", \"name\": \"x\"}");
        assertThatThrownBy(() -> new PlanFile(file).load())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("x.json");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> new PlanFile(file).load())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aDamagedHistoryIsTold() throws IOException, PlanException {
        Path file = folder.resolve("x.json");
        SavedPlan plan = saved();
        new PlanFile(file).keep(plan.note(null, "one", "", NOW).undo("", NOW));
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, text.replace("\"undoes\" : 1", "\"undoes\" : 7"));
        assertThatThrownBy(() -> new PlanFile(file).load())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("event 2");
        Files.writeString(file, text.replace("\"kind\" : \"note\"", "\"kind\" : \"nonsense\""));
        assertThatThrownBy(() -> new PlanFile(file).load())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nonsense");
    }

    @Test
    void aPlaceThatIsNotThereKeepsNothing() {
        var file = new PlanFile(folder.resolve("no/such/plan.json"));
        assertThatThrownBy(() -> file.keep(saved()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no folder");
    }
}
