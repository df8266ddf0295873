package dev.unmoor.desktop.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.Direct;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.session.AuditArchive;
import dev.unmoor.desktop.session.Judged;
import dev.unmoor.desktop.session.Names;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.outlook.Scenario;
import dev.unmoor.outlook.Shock;
import dev.unmoor.outlook.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveMemoryTest {

    private static final Shock PRICE = new Shock(Shock.Kind.PRICE, "acme", null, 3, null);

    private static final Shock OUT = new Shock(Shock.Kind.UNAVAILABLE, "acme", null, 1, null);

    @TempDir private Path folder;

    private final List<IOException> failures = new ArrayList<>();
    private final Session session =
            new Session(
                    (request, listener) -> FixtureAudit.make(),
                    Direct.tasks(),
                    () -> Stagehand.NOW,
                    () -> Names.NONE,
                    List::of,
                    AuditArchive.NONE,
                    Judged.NOTHING);

    private LiveMemory memory() {
        return new LiveMemory(session, Direct.tasks(), folder, failures::add);
    }

    @Test
    void remembersEachProjectByItself() throws IOException {
        LiveMemory memory = memory();
        session.open(Path.of("/one"));
        memory.change(all -> all.withVolume(new Volume("m", 10, 1000, 100)));
        memory.change(all -> all.withScenario(new Scenario("dear", List.of(PRICE))));
        session.open(Path.of("/two"));
        assertThat(memory.get()).isEqualTo(ProjectMemory.NONE);
        memory.change(all -> all.withShocks(List.of(PRICE)));
        memory.flush();
        session.open(Path.of("/one"));
        assertThat(memory.get().volumes()).containsExactly(new Volume("m", 10, 1000, 100));
        assertThat(memory.get().scenarios()).containsExactly(new Scenario("dear", List.of(PRICE)));
        session.open(Path.of("/two"));
        assertThat(memory.get().shocks()).containsExactly(PRICE);
        assertThat(failures).isEmpty();
    }

    @Test
    void survivesAnEndOfTheProgram() throws IOException {
        LiveMemory memory = memory();
        session.open(Path.of("/one"));
        memory.change(all -> all.withShocks(List.of(PRICE)));
        memory.flush();
        assertThat(memory().get().shocks()).containsExactly(PRICE);
    }

    @Test
    void setsAsideWhatCannotBeUnderstood() throws IOException {
        LiveMemory memory = memory();
        session.open(Path.of("/one"));
        memory.change(all -> all.withShocks(List.of(PRICE)));
        memory.flush();
        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("projects"))) {
            file = files.findFirst().orElseThrow();
        }
        Files.writeString(file, "{ \"volumes\": [ { \"model\": \"m\", \"calls\": -3 } ] }");
        assertThat(memory().get()).isEqualTo(ProjectMemory.NONE);
        assertThat(file.resolveSibling(file.getFileName() + ".broken")).exists();
        assertThat(failures).isEmpty();
    }

    @Test
    void forgetsNothingThatIsChangedWhileItIsRead() throws IOException {
        LiveMemory first = memory();
        session.open(Path.of("/one"));
        first.change(all -> all.withVolume(new Volume("kept", 1, 1, 1)));
        first.flush();
        var later = new ArrayList<Runnable>();
        var tasks =
                new TaskCenter(
                        Runnable::run,
                        later::add,
                        Duration.ZERO,
                        (title, failure) -> {
                            throw new AssertionError(title, failure);
                        });
        var memory = new LiveMemory(session, tasks, folder, failures::add);
        memory.change(all -> all.withVolume(new Volume("new", 1, 1, 1)));
        later.getFirst().run();
        assertThat(memory.get().volumes()).extracting(Volume::model).containsExactly("kept", "new");
    }

    @Test
    void withoutAProjectNothingIsRemembered() {
        LiveMemory memory = memory();
        memory.change(all -> all.withShocks(List.of(PRICE)));
        assertThat(memory.get()).isEqualTo(ProjectMemory.NONE);
    }

    @Test
    void aScenarioTakesThePlaceOfItsNamesake() {
        ProjectMemory memory =
                ProjectMemory.NONE
                        .withScenario(new Scenario("a", List.of(OUT)))
                        .withScenario(new Scenario("b", List.of(PRICE)))
                        .withScenario(new Scenario("a", List.of(PRICE)));
        assertThat(memory.scenarios()).extracting(Scenario::name).containsExactly("a", "b");
        assertThat(memory.scenarios().getFirst().shocks()).containsExactly(PRICE);
        assertThat(memory.withoutScenario("a").scenarios()).hasSize(1);
        assertThat(memory.withVolume(new Volume("m", 0, 0, 0)).volumes()).isEmpty();
    }
}
