package dev.unmoor.desktop.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unmoor.desktop.fixture.Direct;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.fixture.SampleAudit;
import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.memory.LiveMemory;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.preferences.Preferences;
import dev.unmoor.desktop.preferences.PreferencesFile;
import dev.unmoor.desktop.session.AuditArchive;
import dev.unmoor.desktop.session.Judged;
import dev.unmoor.desktop.session.Names;
import dev.unmoor.desktop.session.Prospects;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.outlook.ModelLine;
import dev.unmoor.outlook.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the sample, with the real engine behind it. */
class CostModelTest {

    private static final Prospects PROSPECTS = new Prospects(List::of);

    @TempDir private Path folder;

    private final List<String> problems = new ArrayList<>();
    private CostModel model;

    @BeforeEach
    void open() {
        var session =
                new Session(
                        (request, listener) -> FixtureAudit.make(),
                        Direct.tasks(),
                        () -> Stagehand.NOW,
                        () -> Names.NONE,
                        List::of,
                        AuditArchive.NONE,
                        Judged.NOTHING);
        session.open(Path.of("/project"));
        var memory =
                new LiveMemory(
                        session,
                        Direct.tasks(),
                        folder,
                        failure -> problems.add(failure.getMessage()));
        var preferences =
                new LivePreferences(
                        Preferences.USUAL,
                        new PreferencesFile(folder),
                        Direct.tasks(),
                        failure -> problems.add(failure.getMessage()));
        model = new CostModel(Direct.tasks(), PROSPECTS, memory, preferences);
        model.show(SampleAudit.results());
    }

    private String priced() {
        return SampleAudit.results().audit().models().stream()
                .filter(each -> {
                    var price = each.price();
                    return price != null
                            && price.inputPerMTok() != null
                            && price.outputPerMTok() != null;
                })
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aVolumeGivesABill() {
        String id = priced();
        ModelLine before = model.line(id);
        assertThat(before).isNotNull();
        assertThat(before.monthlyCost()).isNull();
        assertThat(model.setVolume(id, "10k", "2M", "500,000")).isTrue();
        ModelLine after = model.line(id);
        assertThat(after).isNotNull();
        assertThat(after.price()).isNotNull();
        double expected = 2 * after.price().inputPerMTok() + 0.5 * after.price().outputPerMTok();
        assertThat(after.monthlyCost()).isCloseTo(expected, within(0.01));
        assertThat(model.modelsProperty().get().monthlyCost()).isEqualTo(after.monthlyCost());
        assertThat(after.alternatives())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.monthlyCost()).isNotNull());
    }

    @Test
    void aDayRateTellsWhenAMovePays() {
        assertThat(model.setVolume(priced(), "1M", "90B", "30B")).isTrue();
        assertThat(model.setDayRate("800")).isTrue();
        ModelLine line = model.line(priced());
        assertThat(line).isNotNull();
        assertThat(line.alternatives())
                .filteredOn(each -> each.monthlyCost() < line.monthlyCost())
                .allSatisfy(each -> {
                    assertThat(each.breakEvenP50Months()).isPositive();
                    assertThat(each.breakEvenP80Months())
                            .isGreaterThanOrEqualTo(each.breakEvenP50Months());
                });
        assertThat(model.setDayRate("much")).isFalse();
        assertThat(model.dayRate()).isEqualTo(800);
    }

    @Test
    void whatIsNoNumberChangesNothing() {
        model.setVolume(priced(), "1", "2", "3");
        assertThat(model.setVolume(priced(), "1", "two", "3")).isFalse();
        assertThat(model.volumes()).containsExactly(new Volume(priced(), 1, 2, 3));
        assertThat(model.setVolume(priced(), "", "", "")).isTrue();
        assertThat(model.volumes()).isEmpty();
    }

    @Test
    void aTableThatIsWrittenCanBeReadAgain() throws IOException {
        model.setVolume(priced(), "7", "8", "9");
        Path file = folder.resolve("volumes.csv");
        Files.writeString(file, model.table());
        model.setVolume(priced(), "", "", "");
        var counts = new ArrayList<Integer>();
        model.importVolumes(file, counts::add, problems::add);
        assertThat(problems).isEmpty();
        assertThat(counts).hasSize(1);
        assertThat(model.volumes()).containsExactly(new Volume(priced(), 7, 8, 9));
    }

    @Test
    void aWrongTableIsSaidWithItsRow() throws IOException {
        Path file = folder.resolve("volumes.csv");
        Files.writeString(file, "model,calls,input_tokens,output_tokens\nm,1,many,3\n");
        model.importVolumes(file, count -> problems.add("taken"), problems::add);
        assertThat(problems).singleElement().asString().contains("row 2").contains("many");
        assertThat(model.volumes()).isEmpty();
    }

    @Test
    void idsAreNoFormulas() {
        String table = VolumesFile.write(List.of("=1+1", "a,b"), List.of());
        assertThat(table).contains("'=1+1,,,").contains("\"a,b\",,,");
    }
}
