package dev.unmoor.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.compare.Difference;
import dev.unmoor.fixture.Audited;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Risk;
import dev.unmoor.model.Tool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreShiftTest {

    @TempDir private Path folder;

    /** The same audit, as if it had been made with another catalog that scored otherwise. */
    private static Audit with(Audit audit, String catalog, int score, List<Finding> findings) {
        Risk risk = audit.risk();
        return new Audit(
                new Tool("unmoor", audit.tool().version(), catalog),
                audit.project(),
                findings,
                audit.prompts(),
                audit.models(),
                audit.vendors(),
                audit.map(),
                new Risk(
                        score,
                        risk.grade(),
                        risk.against(),
                        risk.boundBy(),
                        risk.sentence(),
                        risk.selfHosted(),
                        risk.dimensions(),
                        risk.layers(),
                        risk.drivers(),
                        risk.mitigators(),
                        risk.concentration(),
                        risk.urgency(),
                        risk.coverage(),
                        risk.profile(),
                        risk.method(),
                        risk.targets()),
                audit.escapeRoutes(),
                audit.effort());
    }

    private static ScoreShift shift(Audit before, Audit after, boolean unchanged) {
        return ScoreShift.of(Difference.between(before, after), path -> unchanged);
    }

    @Test
    void onTheSameKnowledgeAllOfItIsTheCodes() {
        Audit little =
                Audited.of(
                        folder,
                        Map.of(
                                "app.py",
                                "from openai import OpenAI\n"
                                        + "OpenAI().chat.completions.create(model='gpt-4o')\n"));
        ScoreShift shift = shift(little, Audited.sample(), false);

        assertThat(shift.sameKnowledge()).isTrue();
        assertThat(shift.total()).isPositive().isEqualTo(shift.code());
        assertThat(shift.knowledge()).isZero();
        assertThat(shift.dimensions())
                .anySatisfy(each -> assertThat(each.after()).isGreaterThan(each.before()));
    }

    @Test
    void theSameCodeUnderANewerCatalogIsAllKnowledge() {
        Audit now = Audited.sample();
        Audit then = with(now, "2025.01", now.risk().score() - 9, now.findings());

        ScoreShift shift = shift(then, now, false);

        assertThat(shift.sameKnowledge()).isFalse();
        assertThat(shift.total()).isEqualTo(9);
        assertThat(shift.code()).isZero();
        assertThat(shift.knowledge()).isEqualTo(9);
    }

    @Test
    void findingsThatAreNewInUnchangedFilesAreKnowledgeNotCode() {
        Audit now = Audited.sample();
        List<Finding> known =
                now.findings().stream().filter(each -> each.lockIn().points() < 1).toList();
        assertThat(known.size()).isLessThan(now.findings().size());
        Audit then = with(now, "2025.01", 20, known);

        ScoreShift recognised = shift(then, now, true);
        assertThat(recognised.code()).isZero();
        assertThat(recognised.knowledge()).isEqualTo(now.risk().score() - 20);
        assertThat(recognised.recognised()).isEqualTo(now.findings().size() - known.size());

        ScoreShift written = shift(then, now, false);
        assertThat(written.code()).isPositive();
        assertThat(written.code() + written.knowledge()).isEqualTo(written.total());
    }
}
