package dev.unmoor.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import dev.unmoor.risk.Evidence;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Sites;
import dev.unmoor.risk.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Shocks, liability, layers, money, and the exit pack. */
class WhatIfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static Knowledge knowledge;

    private static final Finding OPENAI =
            Sites.call("openai", "chat", "tool-calling").model("gpt-x").at("a/x.py", 3).build();
    private static final Finding ANTHROPIC =
            Sites.call("anthropic", "chat").shape("anthropic-messages").at("b/y.py", 4).build();
    private static final Finding CLAUDE_ON_BEDROCK =
            Sites.call("aws-bedrock", "chat")
                    .shape("bedrock-converse")
                    .maker("anthropic")
                    .at("b/z.py", 5)
                    .build();
    private static final Finding PROMPT =
            Sites.of(FindingKind.PROMPT, "openai").at("a/x.py", 1).build();

    @BeforeAll
    static void read() throws CatalogException {
        knowledge = Knowledge.load(List.of());
    }

    private static Consequence whatIf(Shock shock, Evidence... evidence) {
        Subject subject =
                Sites.subject(List.of(OPENAI, ANTHROPIC, CLAUDE_ON_BEDROCK, PROMPT), evidence);
        return new WhatIf(knowledge, Sites.words())
                .of(subject, new Scenario("one", List.of(shock)));
    }

    private static Shock shock(Shock.Kind kind, String vendor, double factor) {
        return new Shock(kind, vendor, null, factor, null);
    }

    @Test
    void withdrawnTermsHitAMakersModelsWhereverTheyAreServed() {
        Consequence gone = whatIf(shock(Shock.Kind.WITHDRAWN, "anthropic", 1));
        assertThat(gone.effect()).isEqualTo("stops");
        assertThat(gone.findings()).containsExactly(ANTHROPIC.id(), CLAUDE_ON_BEDROCK.id());
        assertThat(gone.modules()).containsExactly(Map.entry("b", 2));
        assertThat(gone.recoverP90Days()).isGreaterThan(gone.recoverP50Days());
        assertThat(gone.softeners()).anyMatch(each -> each.what().contains("reach other parties"));
    }

    @Test
    void aHostThatFailsHitsOnlyWhatItServes() {
        assertThat(whatIf(shock(Shock.Kind.UNAVAILABLE, "anthropic", 1)).findings())
                .containsExactly(ANTHROPIC.id());
    }

    @Test
    void aPriceMovesNothing() {
        Consequence dearer = whatIf(shock(Shock.Kind.PRICE, "openai", 2.5));
        assertThat(dearer.effect()).isEqualTo("costs-more");
        assertThat(dearer.recoverP50Days()).isZero();
        assertThat(dearer.recoverTo()).isEmpty();
        assertThat(dearer.sentence()).contains("prices at openai times 2.5").contains("cost more");
    }

    @Test
    void aRetiredModelHitsThoseThatNameIt() {
        Consequence retired = whatIf(new Shock(Shock.Kind.RETIRED, null, "gpt-x", 1, "2027-01-14"));
        assertThat(retired.findings()).containsExactly(OPENAI.id());
        assertThat(retired.recoverTo()).isEqualTo("another model of the same vendor");
        assertThat(retired.sentence()).contains("from 2027-01-14");
    }

    @Test
    void whatHitsNothingSaysSo() {
        Consequence nothing = whatIf(shock(Shock.Kind.RATE_LIMIT, "mistral", 0.5));
        assertThat(nothing.effect()).isEqualTo("nothing");
        assertThat(nothing.sentence()).contains("nothing found here would be hit");
        assertThat(nothing.cheapest()).isEmpty();
    }

    @Test
    void severalShocksAtOnceGiveTheWorst() {
        Subject subject = Sites.subject(List.of(OPENAI, ANTHROPIC));
        Consequence both =
                new WhatIf(knowledge, Sites.words())
                        .of(
                                subject,
                                new Scenario(
                                        "both",
                                        List.of(
                                                shock(Shock.Kind.PRICE, "openai", 2),
                                                shock(Shock.Kind.UNAVAILABLE, "anthropic", 1))));
        assertThat(both.effect()).isEqualTo("stops");
        assertThat(both.findings()).hasSize(2);
        assertThat(both.cheapest()).isNotBlank();
    }

    @Test
    void whatIsInPlaceSoftens() {
        assertThat(
                        whatIf(
                                        shock(Shock.Kind.RATE_LIMIT, "openai", 0.1),
                                        new Evidence(
                                                "retry", "failed calls are tried again", List.of()))
                                .softeners())
                .anyMatch(each -> each.what().startsWith("Failed calls are tried again"));
    }

    @Test
    void liabilityIsCostTimesChance() {
        Subject subject = Sites.subject(List.of(OPENAI, PROMPT));
        Scorer scorer = new Scorer(knowledge, Sites.words());
        var liabilities = new Liabilities(knowledge, Sites.words());
        Risk.Urgency none = new Risk.Urgency(TODAY.toString(), null, null, null, "2026-11");
        Liability liability =
                liabilities.of(
                        subject,
                        scorer.rank(subject, null),
                        none,
                        new Opinion(0.5, Map.of(), "set by the user"));
        assertThat(liability.liabilityDays() / liability.p50Days()).isBetween(0.45, 0.55);
        assertThat(liability.likelihoodFrom()).isEqualTo("set by the user");
        assertThat(liability.options())
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.scoreAfter()).isLessThan(each.scoreBefore());
                    assertThat(each.worth()).isEqualTo(each.savesDays() > each.priceDays());
                });
    }

    @Test
    void theDefaultChanceFollowsFromTheEarliestRetirement() {
        var liabilities = new Liabilities(knowledge, Sites.words());
        assertThat(liabilities.defaultLikelihood(urgency(30))).isEqualTo(0.9);
        assertThat(liabilities.defaultLikelihood(urgency(-5))).isEqualTo(0.9);
        assertThat(liabilities.defaultLikelihood(urgency(120))).isEqualTo(0.6);
        assertThat(liabilities.defaultLikelihood(urgency(300))).isEqualTo(0.35);
        assertThat(
                        liabilities.defaultLikelihood(
                                new Risk.Urgency(TODAY.toString(), null, null, null, "2026-11")))
                .isEqualTo(0.15);
    }

    private static Risk.Urgency urgency(int days) {
        return new Risk.Urgency(
                TODAY.toString(), days, "x", TODAY.plusDays(days).toString(), "2026-11");
    }

    @Test
    void anXrayShowsWhoOwnsWhichLayerWithSourceAndDate() {
        Subject subject = Sites.subject(List.of(OPENAI, PROMPT));
        List<LayerXray> xrays =
                new Xrays(knowledge)
                        .of(
                                subject,
                                List.of(
                                        new VendorUse(
                                                "openai", "OpenAI", List.of(), 2, 10, Map.of())));
        assertThat(xrays)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.organisation()).isEqualTo("OpenAI");
                    assertThat(each.owns()).contains("silicon", "model", "api");
                    assertThat(each.follows()).contains("in one hand");
                    assertThat(each.source()).isNotBlank();
                    assertThat(each.asOf()).isEqualTo("2026-11");
                });
    }

    @Test
    void moneyComesWithItsDateAndBreaksEvenOnlyWhereSomethingIsSaved() {
        ModelUse.Price price = new ModelUse.Price(10.0, 30.0, "2026-08", "list");
        ModelUse model =
                new ModelUse("gpt-x", "openai", true, List.of("f"), null, null, price, false);
        List<ModelLine> lines =
                new Money(Catalog.bundled(), knowledge, TODAY)
                        .of(
                                List.of(model),
                                List.of(new Volume("gpt-x", 1000, 100_000_000, 10_000_000)),
                                (from, to) -> new Money.Moves.Cost(10_000, 16_000));
        ModelLine line = lines.getFirst();
        assertThat(line.monthlyCost()).isEqualTo(1300.0);
        assertThat(line.stale()).isTrue();
        assertThat(line.alternatives()).isNotEmpty();
        for (ModelLine.Alternative each : line.alternatives()) {
            assertThat(each.sameVendor()).isEqualTo(each.vendor().equals("openai"));
            assertThat(each.price().asOf()).isNotBlank();
            Double cost = each.monthlyCost();
            boolean cheaper = cost != null && cost < 1300;
            assertThat(each.breakEvenP50Months() != null).isEqualTo(cheaper);
            if (each.breakEvenP50Months() != null && each.breakEvenP80Months() != null) {
                assertThat(each.breakEvenP80Months())
                        .isGreaterThanOrEqualTo(each.breakEvenP50Months());
            }
        }
        assertThat(line.openAlternatives())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.licence()).isNotBlank());
    }

    @Test
    void factsGoStaleAfterNinetyDays() {
        var money = new Money(Catalog.bundled(), knowledge, TODAY);
        assertThat(money.stale("2026-11-20")).isFalse();
        assertThat(money.stale("2026-08-01")).isTrue();
        assertThat(money.stale("2026-08")).isTrue();
        assertThat(money.stale("someday")).isTrue();
    }

    @Test
    void theExitPackProposesAndLeavesToPeopleWhatIsTheirs() {
        Finding thread = Sites.call("openai", "assistants").at("a/t.py", 2).build();
        Subject subject = Sites.subject(List.of(OPENAI, thread));
        var pack = new ExitPack(knowledge, Sites.words());
        Map<String, String> row = pack.register(subject, "openai", false);
        assertThat(row)
                .containsEntry("0070 date of the last audit", "")
                .containsEntry("0080 exit plan", "No (x29)");
        assertThat(row.get("0050 substitutability")).containsPattern("\\(x9(59|60|61|62)\\)");
        assertThat(pack.assets(subject))
                .anySatisfy(each -> {
                    assertThat(each.item()).contains("threads");
                    assertThat(each.findings()).containsExactly(thread.id());
                });
        assertThat(ExitPack.NOTICE).contains("to be reviewed");
    }
}
