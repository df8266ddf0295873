package dev.unmoor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.EffortProfile;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.plan.Work.FileGroup;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the model to the reference runs of the method, within sampling error. */
class EffortModelTest {

    private static EffortProfile profile;
    private static EffortModel model;

    @BeforeAll
    static void readTheProfile() throws CatalogException {
        profile = Knowledge.load(List.of()).effort();
        model = EffortModel.certain(profile);
    }

    private static FileGroup files(String tier, int count) {
        return new FileGroup(tier, count, 1);
    }

    private static final Work MEDIUM =
            new Work(
                    List.of(
                            files("sdk-source", 12),
                            files("source", 15),
                            files("manifest", 2),
                            files("test", 6),
                            files("env", 2),
                            files("ci", 2),
                            files("ripple", 15)),
                    "vendor-vendor",
                    12,
                    6,
                    4,
                    2,
                    0,
                    0,
                    0,
                    3,
                    3,
                    false);

    /** P10, P50, P80, P90 and mean of the reference, 20,000 draws. */
    static Stream<Arguments> referenceRuns() {
        return Stream.of(
                Arguments.of(
                        "XS framework-mediated swap",
                        new Work(
                                List.of(
                                        files("sdk-source", 2),
                                        files("manifest", 2),
                                        files("env", 2),
                                        files("source", 3)),
                                "framework-mediated",
                                2,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                1,
                                1,
                                true),
                        List.of(20.1, 35.4, 52.5, 66.0, 40.4)),
                Arguments.of(
                        "S one adapter, 23 prompts",
                        new Work(
                                List.of(
                                        files("sdk-source", 1),
                                        files("manifest", 1),
                                        files("env", 1)),
                                "vendor-vendor",
                                23,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                1,
                                1,
                                false),
                        List.of(49.3, 90.3, 139.2, 180.0, 106.4)),
                Arguments.of(
                        "M twelve SDK files", MEDIUM, List.of(120.1, 186.6, 262.0, 316.6, 207.7)),
                Arguments.of(
                        "one embedding index",
                        new Work(
                                List.of(
                                        files("sdk-source", 3),
                                        files("source", 4),
                                        files("manifest", 1),
                                        files("env", 1),
                                        files("schema", 1)),
                                "vendor-vendor",
                                4,
                                0,
                                0,
                                0,
                                0,
                                0,
                                1,
                                1,
                                1,
                                false),
                        List.of(71.6, 120.3, 180.9, 231.0, 143.6)),
                Arguments.of(
                        "L hosted assistants",
                        new Work(
                                List.of(
                                        files("sdk-source", 8),
                                        files("source", 6),
                                        files("manifest", 1),
                                        files("test", 4),
                                        files("env", 2),
                                        files("ci", 3),
                                        files("ripple", 6)),
                                "hosted-removal",
                                2,
                                0,
                                0,
                                1,
                                2,
                                0,
                                0,
                                2,
                                1,
                                false),
                        List.of(94.2, 156.1, 226.5, 278.8, 176.9)),
                Arguments.of(
                        "XL leaked types",
                        new Work(
                                List.of(
                                        files("sdk-source", 90),
                                        files("source", 60),
                                        files("test", 40),
                                        files("manifest", 4),
                                        files("ripple", 60)),
                                "sdk-gateway",
                                10,
                                10,
                                0,
                                5,
                                0,
                                0,
                                0,
                                3,
                                5,
                                false),
                        List.of(253.8, 420.6, 635.0, 809.4, 490.4)),
                Arguments.of(
                        "three hundred prompts",
                        new Work(
                                List.of(files("sdk-source", 3)),
                                "vendor-vendor",
                                300,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                1,
                                1,
                                false),
                        List.of(273.7, 647.8, 1196.8, 1648.3, 847.9)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("referenceRuns")
    void agreesWithTheReferenceWithinSamplingError(String what, Work work, List<Double> expected) {
        Estimate estimate = model.estimate(work, Scope.PRODUCTION);
        Percentage sampling = Percentage.withPercentage(3);
        assertThat(estimate.p10()).as("P10").isCloseTo(expected.get(0), sampling);
        assertThat(estimate.p50()).as("P50").isCloseTo(expected.get(1), sampling);
        assertThat(estimate.p80()).as("P80").isCloseTo(expected.get(2), sampling);
        assertThat(estimate.p90()).as("P90").isCloseTo(expected.get(3), sampling);
        assertThat(estimate.mean()).as("mean").isCloseTo(expected.get(4), sampling);
    }

    @Test
    void scopesContainEachOther() {
        Estimate code = model.estimate(MEDIUM, Scope.CODE);
        Estimate behaviour = model.estimate(MEDIUM, Scope.BEHAVIOUR);
        Estimate production = model.estimate(MEDIUM, Scope.PRODUCTION);
        assertThat(code.p50()).isLessThan(behaviour.p50());
        assertThat(behaviour.p50()).isLessThan(production.p50());
        assertThat(code.parts()).doesNotContainKey("prompts");
        assertThat(production.parts()).containsKeys("prompts", "decision, legal text and roll-out");
        assertThat(code.lines()).isEqualTo(production.lines());
    }

    @Test
    void theModelsOwnErrorWidensAndActualsNarrow() {
        Estimate without = model.estimate(MEDIUM, Scope.PRODUCTION);
        Estimate fresh = new EffortModel(profile).estimate(MEDIUM, Scope.PRODUCTION);
        Estimate seasoned =
                new EffortModel(profile, new Calibration(24, 1, 1, 0.8, 0.9))
                        .estimate(MEDIUM, Scope.PRODUCTION);
        assertThat(fresh.p90() / fresh.p10()).isGreaterThan(without.p90() / without.p10());
        assertThat(seasoned.p90() / seasoned.p10())
                .isBetween(without.p90() / without.p10(), fresh.p90() / fresh.p10());
        assertThat(fresh.drivers())
                .extracting(Estimate.Driver::what)
                .contains("the model's own error");
    }

    @Test
    void twoRunsAreEqualToTheLastBit() {
        Estimate first = new EffortModel(profile).estimate(MEDIUM, Scope.PRODUCTION);
        var other = new EffortModel(profile);
        other.estimate(Work.none(), Scope.CODE);
        other.estimate(MEDIUM.files(List.of(files("test", 7))), Scope.BEHAVIOUR);
        assertThat(other.estimate(MEDIUM, Scope.PRODUCTION)).isEqualTo(first);
    }

    @Test
    void noWorkTakesNoTime() {
        Estimate nothing = model.estimate(Work.none(), Scope.CODE);
        assertThat(nothing.p90()).isZero();
        assertThat(nothing.lines().p90()).isZero();
        assertThat(nothing.assumptionShare()).isZero();
    }

    @Test
    void linesSpreadAsTheyWereMeasured() {
        Estimate estimate = model.estimate(MEDIUM, Scope.CODE);
        assertThat(estimate.lines().p10()).isLessThan(estimate.lines().p50());
        assertThat(estimate.lines().p90() / estimate.lines().p10()).isBetween(4.0, 15.0);
    }

    @Test
    void theCurveRisesAndMeetsThePercentiles() {
        Estimate estimate = model.estimate(MEDIUM, Scope.PRODUCTION);
        assertThat(estimate.curve()).hasSize(19);
        for (int i = 1; i < estimate.curve().size(); i++) {
            assertThat(estimate.curve().get(i).hours())
                    .isGreaterThanOrEqualTo(estimate.curve().get(i - 1).hours());
        }
        assertThat(estimate.curve().get(9).hours()).isEqualTo(estimate.p50());
    }

    @Test
    void mostOfItRestsOnAssumptionsAndSaysSo() {
        assertThat(model.estimate(MEDIUM, Scope.PRODUCTION).assumptionShare()).isBetween(0.6, 0.95);
        assertThat(model.assumptions()).anyMatch(each -> each.startsWith("minutesPerLine = 0.75"));
    }

    @Test
    void nearIdenticalFilesCountHalf() {
        Estimate alike =
                model.estimate(
                        Work.none().files(List.of(new FileGroup("sdk-source", 20, 0.5))),
                        Scope.CODE);
        Estimate each =
                model.estimate(Work.none().files(List.of(files("sdk-source", 20))), Scope.CODE);
        assertThat(alike.lines().p50())
                .isCloseTo(each.lines().p50() / 2, Percentage.withPercentage(3));
    }

    @Test
    void tenThousandItemsTakeLessThanASecond() {
        var fresh = new EffortModel(profile);
        Work large =
                new Work(
                        List.of(
                                files("sdk-source", 4000),
                                files("source", 3000),
                                files("test", 2000),
                                files("manifest", 300)),
                        "vendor-vendor",
                        500,
                        300,
                        200,
                        100,
                        20,
                        2,
                        4,
                        12,
                        60,
                        false);
        long start = System.nanoTime();
        Estimate estimate = fresh.estimate(large, Scope.PRODUCTION);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(3);
        assertThat(estimate.p50()).isPositive();
    }

    @Test
    void twoSignificantFiguresAndNoMore() {
        assertThat(Estimate.twoFigures(186.6)).isEqualTo(190);
        assertThat(Estimate.twoFigures(4.449)).isEqualTo(4.4);
        assertThat(Estimate.twoFigures(0.0349)).isEqualTo(0.035);
        assertThat(Estimate.twoFigures(0)).isZero();
    }

    @Test
    void theQuantileIsThatOfTheNormalDistribution() {
        assertThat(Normal.quantile(0.5)).isCloseTo(0, within(1e-9));
        assertThat(Normal.quantile(0.9)).isCloseTo(Normal.Z90, within(1e-8));
        assertThat(Normal.quantile(0.001)).isCloseTo(-3.090232306, within(1e-8));
        assertThat(Normal.quantile(0.999)).isCloseTo(3.090232306, within(1e-8));
    }
}
