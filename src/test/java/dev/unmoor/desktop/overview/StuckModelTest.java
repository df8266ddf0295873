package dev.unmoor.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unmoor.desktop.fixture.Direct;
import dev.unmoor.desktop.fixture.SampleAudit;
import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.session.Prospects;
import dev.unmoor.desktop.workbench.Remembered;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StuckModelTest {

    @TempDir private Path folder;

    private final List<String> problems = new ArrayList<>();
    private StuckModel model;

    @BeforeEach
    void show() {
        model = model();
    }

    private StuckModel model() {
        var made =
                new StuckModel(
                        Direct.tasks(),
                        Remembered.in(folder.resolve("history.db")),
                        new Prospects(List::of),
                        () -> Stagehand.NOW,
                        problems::add);
        made.show(SampleAudit.results());
        return made;
    }

    private StuckModel.Stuck now() {
        StuckModel.Stuck now = model.stuckProperty().get();
        assertThat(now).isNotNull();
        return now;
    }

    @Test
    void withoutAWordTheChanceFollowsFromWhatIsKnown() {
        assertThat(now().liability().likelihood()).isEqualTo(now().usual());
        assertThat(now().worth()).isNotEmpty().allMatch(each -> each.utility() == null);
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsSaidCountsAndIsThereAgain() {
        double days = now().liability().p50Days();
        String workload = now().worth().getFirst().workload();
        model.chance(0.2);
        model.utility(workload, 3);
        assertThat(now().liability().liabilityDays()).isCloseTo(0.2 * days, within(1.0));
        model = model();
        assertThat(now().opinion().likelihood()).isEqualTo(0.2);
        assertThat(now().worth().getFirst().utility()).isEqualTo(3);
        assertThat(now().worth().getFirst().reading()).isNotBlank();

        model.chance(null);
        model.utility(workload, null);
        assertThat(now().liability().likelihood()).isEqualTo(now().usual());
        model = model();
        assertThat(now().opinion().likelihood()).isNull();
        assertThat(now().opinion().utility()).isEmpty();
        assertThat(problems).isEmpty();
    }
}
