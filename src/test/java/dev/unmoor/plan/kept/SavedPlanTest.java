package dev.unmoor.plan.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.Calibration;
import dev.unmoor.plan.PlanException;
import dev.unmoor.plan.PlanRequest;
import dev.unmoor.plan.Planner;
import dev.unmoor.plan.Scope;
import dev.unmoor.plan.SmallProduct;
import dev.unmoor.plan.Traces;
import dev.unmoor.plan.TreeReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Carries out a plan, changes the code, and looks again. */
class SavedPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<String> FROM = List.of("openai");
    private static final List<String> TO = List.of("anthropic");

    private static MigrationPlan plan(List<Finding> findings, TreeReader tree)
            throws PlanException {
        return new Planner(SmallProduct.CATALOG, SmallProduct.KNOWLEDGE)
                .plan(
                        SmallProduct.audit(findings),
                        new PlanRequest(FROM, TO, List.of(), Scope.CODE),
                        tree);
    }

    private static SavedPlan saved() throws PlanException {
        return SavedPlan.of(
                "Leave",
                plan(SmallProduct.findings(), SmallProduct.tree()),
                List.of(),
                SmallProduct.tree(),
                NOW);
    }

    private static PlanStatus status(SavedPlan saved, List<Finding> findings, TreeReader tree)
            throws PlanException {
        Traces traces = Traces.of(SmallProduct.CATALOG, SmallProduct.KNOWLEDGE, FROM, TO);
        return new Progress(SmallProduct.audit(findings), tree, traces, TODAY)
                .of(saved, plan(findings, tree));
    }

    private static String step(SavedPlan saved, String beginning) {
        return saved.plan().steps().stream()
                .filter(each -> each.title().startsWith(beginning))
                .map(MigrationPlan.Step::id)
                .findFirst()
                .orElseThrow();
    }

    private static PlanStatus.StepStatus of(PlanStatus status, String id) {
        return status.steps().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatHappensIsAppendedAndTold() throws PlanException {
        SavedPlan saved = saved();
        String calls = step(saved, "Move ");
        SavedPlan later =
                saved.owner(calls, "Kim", "Lee", NOW)
                        .state(calls, Event.State.DOING, "", null, "Lee", NOW)
                        .note(calls, "the client is made in two places", "Kim", NOW)
                        .decide(null, "Go", "the contract ends in March", "Lee", NOW)
                        .actual(calls, 12, "Kim", NOW);
        StepState state = later.states().get(calls);
        assertThat(state.owner()).isEqualTo("Kim");
        assertThat(state.state()).isEqualTo(Event.State.DOING);
        assertThat(state.notes()).extracting(StepState.Remark::by).containsExactly("Kim");
        assertThat(state.actualHours()).isEqualTo(12);
        assertThat(later.whole().decisions())
                .extracting(StepState.Remark::why)
                .containsExactly("the contract ends in March");
        assertThat(saved.events()).as("a plan is a value").isEmpty();
        assertThat(later.events()).extracting(Event::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void undoAndRedoForgetNothing() throws PlanException {
        SavedPlan saved = saved();
        String calls = step(saved, "Move ");
        SavedPlan two =
                saved.owner(calls, "Kim", "", NOW)
                        .state(calls, Event.State.DONE, "", null, "", NOW);
        SavedPlan one = two.undo("", NOW);
        assertThat(one.states().get(calls).state()).isEqualTo(Event.State.OPEN);
        assertThat(one.states().get(calls).owner()).isEqualTo("Kim");
        SavedPlan none = one.undo("", NOW);
        assertThat(none.states().get(calls)).isEqualTo(StepState.NEW);
        assertThat(none.undo("", NOW)).isEqualTo(none);
        SavedPlan again = none.redo("", NOW);
        assertThat(again.states()).isEqualTo(one.states());
        SavedPlan both = again.redo("", NOW);
        assertThat(both.states()).isEqualTo(two.states());
        assertThat(both.redo("", NOW)).isEqualTo(both);
        assertThat(both.events()).hasSize(6);
        both.check();
        SavedPlan undone = both.undo("", NOW);
        assertThat(undone.states()).isEqualTo(one.states());
        SavedPlan moved = undone.note(null, "x", "", NOW);
        assertThat(moved.redo("", NOW)).as("nothing to redo after something new").isEqualTo(moved);
    }

    @Test
    void refusesWhatMakesNoSense() throws PlanException {
        SavedPlan saved = saved();
        String calls = step(saved, "Move ");
        assertThatThrownBy(() -> saved.state("nope", Event.State.DONE, "", null, "", NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nope");
        assertThatThrownBy(() -> saved.state(calls, Event.State.DISMISSED, " ", null, "", NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> saved.actual(calls, Double.NaN, "", NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> saved.note(calls, " ", "", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsStaleWhereNothingChanged() throws PlanException {
        PlanStatus status = status(saved(), SmallProduct.findings(), SmallProduct.tree());
        assertThat(status.steps()).noneMatch(PlanStatus.StepStatus::stale);
        assertThat(status.doneShare()).isZero();
        assertThat(status.newFiles()).isEmpty();
        assertThat(status.newSteps()).isEmpty();
        assertThat(status.remaining()).isEqualTo(7);
    }

    @Test
    void aStepGoesStaleWhenItsCodeChanges() throws PlanException {
        SavedPlan saved = saved();
        Map<String, String> changed = new HashMap<>(SmallProduct.TREE);
        changed.merge("app/llm.py", "\n\ndef more():\n    return client\n", String::concat);
        changed.remove(".env.example");
        List<Finding> findings =
                SmallProduct.findings().stream()
                        .filter(each -> !each.path().equals(".env.example"))
                        .toList();
        PlanStatus status = status(saved, findings, SmallProduct.tree(changed));
        assertThat(of(status, step(saved, "Move ")).staleFiles()).containsExactly("app/llm.py");
        assertThat(of(status, step(saved, "Add keys")).goneFiles()).containsExactly(".env.example");
        assertThat(of(status, step(saved, "Declare")).stale()).isFalse();
    }

    @Test
    void lineEndsMakeNothingStale() throws PlanException {
        Map<String, String> changed = new HashMap<>(SmallProduct.TREE);
        changed.replaceAll((path, text) -> text.replace("\n", "\r\n"));
        PlanStatus status = status(saved(), SmallProduct.findings(), SmallProduct.tree(changed));
        assertThat(status.steps()).noneMatch(PlanStatus.StepStatus::stale);
    }

    @Test
    void aRescanSeesWhatIsDone() throws PlanException {
        SavedPlan saved = saved();
        Map<String, String> changed = new HashMap<>(SmallProduct.TREE);
        changed.put("app/llm.py", "import anthropic\n");
        changed.put("pyproject.toml", "[project]\ndependencies = [\"anthropic>=1\"]\n");
        List<Finding> left =
                SmallProduct.findings().stream()
                        .filter(each -> each.kind() == FindingKind.ENV_VAR)
                        .toList();
        PlanStatus status = status(saved, left, SmallProduct.tree(changed));
        String calls = step(saved, "Move ");
        assertThat(of(status, calls).evidence()).isEqualTo(PlanStatus.Evidence.DONE);
        assertThat(of(status, calls).stale()).as("done, so never stale").isFalse();
        assertThat(of(status, calls).conflict()).contains("nobody has marked it");
        assertThat(of(status, step(saved, "Declare")).evidence())
                .isEqualTo(PlanStatus.Evidence.DONE);
        assertThat(of(status, step(saved, "Remove what")).evidence())
                .isNotEqualTo(PlanStatus.Evidence.DONE);
        assertThat(status.verifiedShare()).isPositive();
        assertThat(status.remaining()).isEqualTo(1);
    }

    @Test
    void saysWhereTeamAndCodeDisagree() throws PlanException {
        SavedPlan saved = saved();
        String calls = step(saved, "Move ");
        SavedPlan marked = saved.state(calls, Event.State.DONE, "", null, "", NOW);
        PlanStatus status = status(marked, SmallProduct.findings(), SmallProduct.tree());
        assertThat(of(status, calls).conflict()).contains("marked as done").contains("still bound");
        assertThat(of(status, calls).settled()).isFalse();
    }

    @Test
    void aDismissalEndsOnItsDay() throws PlanException {
        SavedPlan saved = saved();
        String decide = step(saved, "Decide");
        SavedPlan until =
                saved.state(decide, Event.State.DISMISSED, "decided before", TODAY, "", NOW);
        PlanStatus status = status(until, SmallProduct.findings(), SmallProduct.tree());
        assertThat(of(status, decide).expired()).isTrue();
        assertThat(of(status, decide).settled()).isFalse();
        SavedPlan longer =
                saved.state(
                        decide,
                        Event.State.DISMISSED,
                        "decided before",
                        TODAY.plusDays(1),
                        "",
                        NOW);
        PlanStatus held = status(longer, SmallProduct.findings(), SmallProduct.tree());
        assertThat(of(held, decide).settled()).isTrue();
    }

    @Test
    void actualsBearOnTheNextEstimate() throws PlanException {
        SavedPlan saved = saved();
        SavedPlan slow = saved;
        for (MigrationPlan.Step step : saved.plan().steps()) {
            if (step.p50Hours() > 0) {
                slow = slow.actual(step.id(), 2 * step.p50Hours(), "", NOW);
            }
        }
        Calibration learned = Progress.calibration(List.of(slow));
        assertThat(learned.bias()).isEqualTo(2);
        double shrunk = Math.pow(2, learned.n() / (learned.n() + 3.0));
        assertThat(learned.factor()).isCloseTo(shrunk, org.assertj.core.data.Offset.offset(1e-9));
        MigrationPlan next =
                new Planner(SmallProduct.CATALOG, SmallProduct.KNOWLEDGE, learned)
                        .plan(
                                SmallProduct.audit(),
                                new PlanRequest(FROM, TO, List.of(), Scope.CODE),
                                SmallProduct.tree());
        assertThat(next.effort().p50Days()).isGreaterThan(saved.plan().effort().p50Days());
        assertThat(next.effort().calibration()).isEqualTo(learned.factor());
        assertThat(next.effort().p90Days() / next.effort().p50Days())
                .as("and its own error shrinks")
                .isLessThan(saved.plan().effort().p90Days() / saved.plan().effort().p50Days());
    }
}
