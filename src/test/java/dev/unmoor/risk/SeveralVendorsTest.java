package dev.unmoor.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Risk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A code that calls several vendors is scored for leaving today's; the others stay. */
class SeveralVendorsTest {

    private static Scorer scorer;

    private static final Finding ONE = chat("openai", "openai-chat", "a.py", "OpenAi.ask");
    private static final Finding TOOLS =
            Sites.call("openai", "tool-calling").at("a.py", 20).symbol("OpenAi.ask").build();
    private static final Finding MODEL =
            Sites.of(FindingKind.MODEL_ID, "openai").at("a.py", 9).symbol("OpenAi.ask").build();
    private static final Finding OTHER =
            chat("anthropic", "anthropic-messages", "b.py", "Claude.ask");
    private static final Finding OTHER_MODEL =
            Sites.of(FindingKind.MODEL_ID, "anthropic").at("b.py", 9).symbol("Claude.ask").build();

    @BeforeAll
    static void read() throws CatalogException {
        scorer = new Scorer(Knowledge.load(List.of()), Sites.words());
    }

    private static Finding chat(String vendor, String shape, String path, String symbol) {
        return Sites.call(vendor, "chat").shape(shape).at(path, 5).symbol(symbol).build();
    }

    private static Risk risk(Finding... findings) {
        return scorer.assess(Sites.subject(List.of(findings))).risk();
    }

    @Test
    void theSameCodeMayGoOnWithTheOther() {
        var alone = Sites.subject(List.of(ONE, TOOLS, MODEL));
        var several = Sites.subject(List.of(ONE, TOOLS, MODEL, OTHER, OTHER_MODEL));
        assertThat(scorer.score(several, "anthropic", null).tally().total())
                .isLessThan(scorer.score(alone, "anthropic", null).tally().total());
        Risk both = scorer.assess(several).risk();
        assertThat(both.score()).isLessThanOrEqualTo(scorer.assess(alone).risk().score());
        assertThat(both.sentence()).contains("openai").contains("anthropic");
        assertThat(both.mitigators()).allMatch(each -> each.what().contains("second vendor"));
        var ranking = scorer.rank(Sites.subject(List.of(ONE, TOOLS, MODEL, OTHER)), null);
        assertThat(ranking.leaving()).isEqualTo("openai");
        assertThat(ranking.staying()).contains("anthropic").doesNotContain("openai");
    }

    @Test
    void whatOnlyTodaysVendorIsUsedForStillHasToMove() {
        var subject = Sites.subject(List.of(ONE, TOOLS, MODEL, OTHER, OTHER_MODEL));
        Score there = scorer.score(subject, "anthropic", null);
        assertThat(there.counted())
                .filteredOn(each -> each.feature().equals("tool-calling"))
                .singleElement()
                .satisfies(each -> assertThat(each.points()).isPositive());
        assertThat(there.counted())
                .filteredOn(each -> each.feature().equals("chat"))
                .allSatisfy(each -> assertThat(each.points()).isZero());
    }

    @Test
    void twoProgramsSideBySideAreNoSecondVendor() {
        Finding other = chat("anthropic", "anthropic-messages", "tools/c.py", "summarize");
        Finding one = chat("openai", "openai-chat", "a.py", "answer");
        assertThat(risk(one, MODEL, other).mitigators())
                .noneMatch(each -> each.what().contains("second vendor"));
    }

    @Test
    void oneFileThatTriesAnotherVendorSaysNothingOfTheRest() {
        var all = new ArrayList<Finding>();
        for (int i = 0; i < 9; i++) {
            all.add(chat("anthropic", "anthropic-messages", "a" + i + ".py", "answer" + i));
            all.add(Sites.of(FindingKind.PROMPT, "anthropic").at("a" + i + ".py", 2).build());
        }
        int before = scorer.assess(Sites.subject(all)).risk().score();
        all.add(chat("mistral", "openai-chat", "a0.py", "answer0"));
        Risk tried = scorer.assess(Sites.subject(all)).risk();
        assertThat(tried.score()).isGreaterThan(before / 2);
        assertThat(tried.dimensions())
                .filteredOn(each -> each.id().id().equals("behaviour"))
                .singleElement()
                .satisfies(each -> assertThat(each.score()).isPositive());
    }

    @Test
    void ofSeveralWithEquallyManyCallsTheHardestCounts() {
        Finding easy = chat("mistral", "openai-chat", "a.py", "answer");
        Finding hard = chat("anthropic", "anthropic-messages", "tools/c.py", "summarize");
        var ranking = scorer.rank(Sites.subject(List.of(easy, hard)), null);
        int others =
                Math.max(
                        scorer.rank(Sites.subject(List.of(easy)), null).best().tally().total(),
                        scorer.rank(Sites.subject(List.of(hard)), null).best().tally().total());
        assertThat(ranking.best().tally().total()).isEqualTo(others);
    }
}
