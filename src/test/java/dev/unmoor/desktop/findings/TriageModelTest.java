package dev.unmoor.desktop.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.Direct;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.session.Names;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.workbench.Remembered;
import dev.unmoor.history.Decision;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.Triage;
import dev.unmoor.history.TriageFile;
import dev.unmoor.history.Verdict;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageModelTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir private Path folder;

    private final Audit audit = FixtureAudit.make();
    private final List<Finding> findings = audit.findings();
    private final List<String> problems = new ArrayList<>();
    private Remembered remembered;
    private Results results;
    private TriageModel model;
    private int rejudged;

    @BeforeEach
    void makeModel() {
        remembered = Remembered.in(folder.resolve("history.db"));
        results = Results.of(folder, audit, false, NOW, Names.NONE);
        model = model();
    }

    private TriageModel model() {
        var made = new TriageModel(Direct.tasks(), remembered, problems::add, () -> rejudged++);
        made.show(results);
        return made;
    }

    private String state(int finding) {
        return model.triageProperty().get().state(findings.get(finding).id());
    }

    private List<Decision> kept() throws HistoryException {
        return remembered.ask(history -> history.triage().of(folder));
    }

    @Test
    void decidesForManyAtOnceUndoesAndRedoes() throws HistoryException {
        model.decide(findings.subList(0, 3), Verdict.ACCEPT, "known", "", null, NOW);
        model.decide(
                findings.subList(2, 4), Verdict.FALSE_POSITIVE, "no call", "a mock", null, NOW);
        assertThat(List.of(state(0), state(2), state(3), state(4)))
                .containsExactly("accept", "false-positive", "false-positive", Triage.OPEN);
        assertThat(kept()).hasSize(4);

        model.undo();
        assertThat(List.of(state(2), state(3))).containsExactly("accept", Triage.OPEN);
        assertThat(kept()).hasSize(3);
        model.undo();
        assertThat(state(0)).isEqualTo(Triage.OPEN);
        assertThat(kept()).isEmpty();
        assertThat(model.canUndoProperty().get()).isFalse();

        model.redo();
        model.redo();
        assertThat(state(3)).isEqualTo("false-positive");
        assertThat(model.canRedoProperty().get()).isFalse();
        assertThat(kept()).hasSize(4);

        model.reopen(findings.subList(0, 1));
        assertThat(state(0)).isEqualTo(Triage.OPEN);
        assertThat(kept()).hasSize(3);
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsFalseCountsNowhereSoTheAuditIsAskedForAnew() {
        model.decide(findings.subList(0, 2), Verdict.ACCEPT, "known", "", null, NOW);
        assertThat(rejudged).isZero();
        model.decide(findings.subList(1, 2), Verdict.FALSE_POSITIVE, "a mock", "", null, NOW);
        assertThat(rejudged).isEqualTo(1);
        model.undo();
        assertThat(rejudged).isEqualTo(2);
        model.undo();
        assertThat(rejudged).isEqualTo(2);
    }

    @Test
    void whatIsLeftOutOfTheAuditKeepsItsDecision() {
        Finding one = findings.getFirst();
        model.decide(List.of(one), Verdict.FALSE_POSITIVE, "a mock", "", null, NOW);
        Audit less = FixtureAudit.make();
        model.show(Results.of(folder, less, List.of(one), false, NOW, Names.NONE));
        assertThat(state(0)).isEqualTo("false-positive");
        assertThat(model.triageProperty().get().decision(one.id())).isNotNull();
    }

    @Test
    void whatWasDecidedIsThereAgainAndOverWhenItsDayIsPast() {
        model.decide(
                findings.subList(0, 1),
                Verdict.WONT_FIX,
                "until spring",
                "",
                LocalDate.of(2026, 12, 1),
                NOW);
        model = model();
        assertThat(state(0)).isEqualTo("wont-fix");

        results = Results.of(folder, audit, false, NOW.plusSeconds(3600 * 24 * 30), Names.NONE);
        model = model();
        assertThat(state(0)).isEqualTo(Triage.EXPIRED);
    }

    @Test
    void theTeamsFileIsReadAndWrittenOnlyWhenAsked() throws HistoryException {
        model.decide(findings.subList(0, 2), Verdict.ACCEPT, "known", "", null, NOW);
        assertThat(TriageFile.in(folder)).doesNotExist();
        List<Integer> written = new ArrayList<>();
        model.write(written::add);
        assertThat(written).containsExactly(2);
        assertThat(TriageFile.read(folder)).hasSize(2);

        remembered = Remembered.in(folder.resolve("a colleague's.db"));
        model = model();
        assertThat(List.of(state(0), state(1))).containsExactly("accept", "accept");
    }

    @Test
    void aBrokenFileIsSaidAndCostsNoOtherDecision() throws Exception {
        model.decide(findings.subList(0, 1), Verdict.ACCEPT, "known", "", null, NOW);
        Files.createDirectories(folder.resolve(".unmoor"));
        Files.writeString(TriageFile.in(folder), "decisions: [");
        model = model();
        assertThat(state(0)).isEqualTo("accept");
        assertThat(problems).singleElement().asString().contains("triage.yaml");
    }
}
