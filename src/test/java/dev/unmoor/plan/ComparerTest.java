package dev.unmoor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Comparison;
import dev.unmoor.model.Comparison.MonthlyCost;
import dev.unmoor.model.Comparison.Option;
import dev.unmoor.risk.Sites;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compares ways out of a small product. */
class ComparerTest {

    private static Comparison compare(ComparisonRequest.Costs costs, String... to)
            throws PlanException {
        return compare(SmallProduct.audit(), costs, to);
    }

    private static Comparison compare(Audit audit, ComparisonRequest.Costs costs, String... to)
            throws PlanException {
        List<List<String>> targets = Arrays.stream(to).map(List::of).toList();
        var request =
                new ComparisonRequest(
                        List.of("openai"), targets, List.of(), Scope.PRODUCTION, costs);
        return new Comparer(SmallProduct.CATALOG, SmallProduct.KNOWLEDGE, Calibration.NONE)
                .compare(audit, List.of(), request, SmallProduct.tree());
    }

    @Test
    void holdsEachTargetAgainstTheOthers() throws PlanException {
        Comparison comparison =
                compare(ComparisonRequest.Costs.UNKNOWN, "anthropic", "groq", "google-gemini");
        assertThat(comparison.options())
                .extracting(each -> each.to().getFirst())
                .containsExactlyInAnyOrder("anthropic", "groq", "google-gemini");
        assertThat(comparison.stay().score()).isEqualTo(SmallProduct.audit().risk().score());
        for (Option each : comparison.options()) {
            assertThat(each.effort().p50Days()).isPositive();
            assertThat(each.effort().p90Days()).isGreaterThan(each.effort().p50Days());
            assertThat(each.effort().curve())
                    .hasSize(19)
                    .isSortedAccordingTo((a, b) -> Double.compare(a.days(), b.days()));
            assertThat(each.scoreAfter()).isBetween(0, 100);
            assertThat(each.reasonsFor().size() + each.reasonsAgainst().size()).isPositive();
        }
    }

    @Test
    void theMatrixHasACellForEachCapabilityAndTarget() throws PlanException {
        Comparison comparison =
                compare(ComparisonRequest.Costs.UNKNOWN, "anthropic", "google-gemini");
        assertThat(comparison.matrix())
                .extracting(Comparison.Row::capability)
                .containsExactly("chat", "seed", "tool-calling");
        assertThat(comparison.matrix())
                .allSatisfy(row -> {
                    assertThat(row.findings()).isNotEmpty();
                    assertThat(row.cells()).hasSize(2);
                    assertThat(row.cells()).allSatisfy(c -> assertThat(c.source()).isNotBlank());
                });
    }

    @Test
    void whatHasNoEquivalentBlocks() throws PlanException {
        Comparison comparison = compare(ComparisonRequest.Costs.UNKNOWN, "anthropic");
        Option only = comparison.options().getFirst();
        assertThat(only.blockers()).containsExactly("seed");
        assertThat(only.lost()).hasSize(1);
        assertThat(comparison.advice().stay()).isTrue();
        assertThat(comparison.advice().sentence()).startsWith("Stay");
        assertThat(comparison.advice().reasons()).anyMatch(each -> each.contains("Seed"));
    }

    @Test
    void aTargetOfTheSameShapeIsADropIn() throws PlanException {
        Comparison comparison = compare(ComparisonRequest.Costs.UNKNOWN, "anthropic", "groq");
        for (Option each : comparison.options()) {
            boolean expected = each.to().contains("groq");
            assertThat(each.dropIn()).as(each.name()).isEqualTo(expected);
        }
    }

    @Test
    void aSavingThatPaysIsAGain() throws PlanException {
        var today = new MonthlyCost(50_000, "a model", "2026-11", false);
        var there = new MonthlyCost(10_000, "another", "2026-11", false);
        var costs = new ComparisonRequest.Costs(today, Map.of("google-gemini", there), 500);
        Comparison comparison = compare(costs, "google-gemini");
        Option only = comparison.options().getFirst();
        double months = only.effort().p80Days() * 500 / 40_000;
        assertThat(only.paybackMonths()).isEqualTo(Estimate.twoFigures(months));
        assertThat(comparison.advice().to()).containsExactly("google-gemini");
        assertThat(comparison.advice().sentence()).contains("the saving pays");
        assertThat(comparison.stay().reasonsAgainst()).anyMatch(each -> each.contains("$40,000"));
    }

    @Test
    void withoutAnythingToMoveThereIsNothingToAdvise() throws PlanException {
        Comparison comparison =
                compare(
                        SmallProduct.audit(List.of(Sites.call("mistral", "chat").build())),
                        ComparisonRequest.Costs.UNKNOWN,
                        "anthropic");
        // the tree still imports it, but nothing was found to be bound to it
        assertThat(comparison.matrix()).isEmpty();
        assertThat(comparison.advice().stay()).isTrue();
    }

    @Test
    void refusesWhatIsNoComparison() {
        assertThatThrownBy(() -> compare(ComparisonRequest.Costs.UNKNOWN))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("targets");
        assertThatThrownBy(() -> compare(ComparisonRequest.Costs.UNKNOWN, "groq", "groq"))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> compare(ComparisonRequest.Costs.UNKNOWN, "openai"))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("both sides");
    }

    @Test
    void twoComparisonsAreEqual() throws PlanException {
        assertThat(compare(ComparisonRequest.Costs.UNKNOWN, "groq", "anthropic"))
                .isEqualTo(compare(ComparisonRequest.Costs.UNKNOWN, "anthropic", "groq"));
    }
}
