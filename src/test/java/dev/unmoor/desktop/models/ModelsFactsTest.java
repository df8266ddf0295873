package dev.unmoor.desktop.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.session.Names;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.model.Audit;
import dev.unmoor.model.ModelUse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelsFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static ModelUse model(String id, String retires) {
        return new ModelUse(id, "acme", true, List.of(), retires, null, null, false);
    }

    private static ModelsFacts facts(List<ModelUse> models) {
        Audit base = FixtureAudit.make();
        var audit =
                new Audit(
                        base.tool(),
                        base.project(),
                        base.findings(),
                        base.prompts(),
                        models,
                        base.vendors(),
                        base.map(),
                        base.risk(),
                        base.escapeRoutes(),
                        base.effort());
        return ModelsFacts.of(Results.of(FixtureAudit.ROOT, audit, false, NOW, Names.NONE));
    }

    @Test
    void tellsHowNearRetirementIs() {
        ModelsFacts facts =
                facts(
                        List.of(
                                model("later", "2028-01-01"),
                                model("unknown", null),
                                model("gone", "2026-01-01"),
                                model("soon", "2027-02-01"),
                                model("quarter", "2027-Q1")));
        assertThat(facts.rows())
                .extracting(row -> row.use().id())
                .containsExactly("gone", "soon", "later", "quarter", "unknown");
        assertThat(facts.rows())
                .extracting(ModelRow::status)
                .containsExactly(
                        ModelRow.Status.RETIRED,
                        ModelRow.Status.SOON,
                        ModelRow.Status.LATER,
                        ModelRow.Status.UNKNOWN,
                        ModelRow.Status.UNKNOWN);
        assertThat(facts.rows().get(1).days()).isEqualTo(68);
        assertThat(facts.count(ModelRow.Status.SOON)).isEqualTo(1);
    }

    @Test
    void countsMovingAndOpenModelsAndWhatIsUsed() {
        ModelsFacts facts = facts(FixtureAudit.make().models());
        assertThat(facts.moving()).isEqualTo(1);
        assertThat(facts.open()).isZero();
        assertThat(facts.rows())
                .filteredOn(row -> row.use().id().equals("claude-sonnet-5.5"))
                .singleElement()
                .satisfies(row -> assertThat(row.capabilities()).contains("prompt caching"));
    }
}
