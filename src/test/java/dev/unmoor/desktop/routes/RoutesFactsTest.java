package dev.unmoor.desktop.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.fixture.SampleAudit;
import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.session.Names;
import dev.unmoor.desktop.session.Prospects;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.model.Finding;
import dev.unmoor.outlook.RouteStep;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the sample, as the engine judges it: what the screen says must be what the engine said. */
class RoutesFactsTest {

    private static RoutesFacts facts;

    @BeforeAll
    static void audit() throws Exception {
        facts = facts(SampleAudit.results());
    }

    private static RoutesFacts facts(Results results) throws Exception {
        return RoutesFacts.of(results, new Prospects(List::of).of(results).routes());
    }

    @Test
    void judgesAllFive() {
        assertThat(facts.routes())
                .extracting(Route::lesson)
                .containsExactly(
                        "data-portability",
                        "evals-outside",
                        "model-routing",
                        "open-weights",
                        "understandable");
        assertThat(facts.clean()).isFalse();
        assertThat(
                        facts.count(Status.OPEN)
                                + facts.count(Status.PARTIAL)
                                + facts.count(Status.BLOCKED)
                                + facts.count(Status.NOT_APPLICABLE))
                .isEqualTo(5);
    }

    @Test
    void evidenceLeadsToFindingsOrPlaces() {
        Route data = facts.choose("data-portability");
        assertThat(data.against())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.findings()).isNotEmpty());
        assertThat(facts.choose("evals-outside").speaksFor())
                .flatExtracting(Route.Evidence::places)
                .extracting(place -> place.path())
                .contains("evals/promptfooconfig.yaml", ".github/workflows/ci.yml");
        assertThat(facts.routes())
                .flatExtracting(Route::speaksFor)
                .flatExtracting(Route.Evidence::findings)
                .extracting(Finding::id)
                .isNotEmpty();
    }

    @Test
    void stepsComeWithTheirFigures() {
        List<RouteStep> steps = facts.choose("model-routing").next();
        assertThat(steps).isNotEmpty();
        assertThat(steps)
                .filteredOn(step -> step.likelyHours() != null)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.highHours()).isGreaterThan(step.likelyHours()));
        assertThat(steps)
                .anySatisfy(step -> assertThat(step.scoreAfter()).isLessThan(step.scoreBefore()));
    }

    @Test
    void beginsWithTheWayThatIsFurthestFromOpen() {
        Route first = facts.choose("");
        assertThat(first.status())
                .isEqualTo(facts.count(Status.BLOCKED) > 0 ? Status.BLOCKED : Status.PARTIAL);
        assertThat(facts.choose("open-weights").lesson()).isEqualTo("open-weights");
    }

    @Test
    void anAuditWithoutVendorsHasNothingToEscapeFrom() throws Exception {
        RoutesFacts none =
                facts(
                        Results.of(
                                FixtureAudit.ROOT,
                                FixtureAudit.empty(),
                                false,
                                Stagehand.NOW,
                                Names.NONE));
        assertThat(none.clean()).isTrue();
    }
}
