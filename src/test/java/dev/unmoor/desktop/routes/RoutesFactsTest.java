package dev.unmoor.desktop.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.session.Names;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the sample, as the engine judges it: what the screen says must be what the engine said. */
class RoutesFactsTest {

    private static final Path SAMPLE = Path.of("assets/samples/support-assistant");

    private static RoutesFacts facts;

    @BeforeAll
    static void audit() throws Exception {
        var auditor = new Auditor(Clock.fixed(Stagehand.NOW, ZoneOffset.UTC), "test");
        var request = new AuditRequest(SAMPLE, 2, false, true, List.of());
        Audit audit = auditor.run(request, new AuditListener() {});
        facts = RoutesFacts.of(Results.of(SAMPLE, audit, false, Stagehand.NOW, Names.NONE));
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
        assertThat(facts.count(Status.OPEN)
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
    void readsTheFiguresThatTheEngineWrites() {
        List<NextStep> steps = facts.choose("model-routing").next();
        assertThat(steps)
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.likelyHours()).isPositive();
                    assertThat(step.mostHours()).isGreaterThan(step.likelyHours());
                    assertThat(step.what()).doesNotContain("hours");
                });
        assertThat(steps).anySatisfy(step -> assertThat(step.gain()).isPositive());
    }

    @Test
    void leavesOtherBracketsAlone() {
        NextStep plain = NextStep.read("Keep the ids (threads, files)");
        assertThat(plain.what()).isEqualTo("Keep the ids (threads, files)");
        assertThat(plain.likelyHours()).isNull();
        assertThat(plain.gain()).isZero();
        NextStep scored = NextStep.read("Do it (score 74 → 70)");
        assertThat(scored.what()).isEqualTo("Do it");
        assertThat(scored.likelyHours()).isNull();
        assertThat(scored.gain()).isEqualTo(4);
        NextStep priced = NextStep.read("Do it (likely 1.5 hours, up to 4)");
        assertThat(priced.likelyHours()).isEqualTo(1.5);
        assertThat(priced.mostHours()).isEqualTo(4);
        assertThat(priced.gain()).isZero();
    }

    @Test
    void beginsWithTheWayThatIsFurthestFromOpen() {
        Route first = facts.choose("");
        assertThat(first.status())
                .isEqualTo(facts.count(Status.BLOCKED) > 0 ? Status.BLOCKED : Status.PARTIAL);
        assertThat(facts.choose("open-weights").lesson()).isEqualTo("open-weights");
    }

    @Test
    void anAuditWithoutRoutesHasNothingToEscapeFrom() {
        RoutesFacts none =
                RoutesFacts.of(
                        Results.of(
                                FixtureAudit.ROOT,
                                FixtureAudit.empty(),
                                false,
                                Stagehand.NOW,
                                Names.NONE));
        assertThat(none.clean()).isTrue();
    }
}
