package dev.unmoor.risk;

import static dev.unmoor.model.Dimension.BEHAVIOUR;
import static dev.unmoor.model.Dimension.CUSTOM;
import static dev.unmoor.model.Dimension.HOSTED;
import static dev.unmoor.model.Dimension.PLATFORM;
import static dev.unmoor.model.Dimension.TOOLS;
import static dev.unmoor.model.Dimension.VECTORS;
import static dev.unmoor.model.Dimension.WIRE;
import static dev.unmoor.model.Level.L0;
import static dev.unmoor.model.Level.L1;
import static dev.unmoor.model.Level.L2;
import static dev.unmoor.model.Level.L3;
import static dev.unmoor.model.Level.L4;
import static dev.unmoor.model.Level.L5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.ScoreProfile;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the arithmetic to the worked values of the method, and to what must always be true of it.
 */
class TallyTest {

    private static ScoreProfile profile;

    @BeforeAll
    static void readTheProfile() throws CatalogException {
        profile = Knowledge.load(List.of()).profile();
    }

    private static Cluster c(Dimension dimension, Level level, int sites, double confidence) {
        return Cluster.uniform(dimension.id(), dimension, level, sites, confidence);
    }

    /** Clusters with a mitigator on one dimension, as the method multiplies it in. */
    private static Cluster c(
            Dimension dimension, Level level, int sites, double confidence, double factor) {
        return new Cluster(
                dimension.id(),
                dimension,
                level,
                Collections.nCopies(sites, confidence * factor),
                confidence);
    }

    static Stream<Arguments> workedValues() {
        return Stream.of(
                Arguments.of(
                        "environment only, compatible target",
                        List.of(c(WIRE, L0, 3, 1), c(WIRE, L1, 2, 1)),
                        8,
                        "wire"),
                Arguments.of(
                        "framework-mediated, two prompts, evaluations",
                        List.of(
                                c(WIRE, L1, 2, 1),
                                c(PLATFORM, L1, 3, 1),
                                c(BEHAVIOUR, L3, 2, 1, 0.6)),
                        24,
                        "behaviour"),
                Arguments.of(
                        "twelve SDK files behind one wrapper",
                        List.of(
                                c(WIRE, L2, 1, 1),
                                c(WIRE, L1, 11, 0.5),
                                c(TOOLS, L2, 6, 1),
                                c(WIRE, L2, 2, 1),
                                c(BEHAVIOUR, L3, 12, 1),
                                c(PLATFORM, L1, 5, 1)),
                        56,
                        "behaviour"),
                Arguments.of(
                        "the same without the wrapper",
                        List.of(
                                c(WIRE, L2, 12, 1),
                                c(TOOLS, L2, 6, 1),
                                c(WIRE, L2, 2, 1),
                                c(BEHAVIOUR, L3, 12, 1),
                                c(PLATFORM, L1, 5, 1)),
                        57,
                        "behaviour"),
                Arguments.of(
                        "assistants and a vector store",
                        List.of(
                                c(HOSTED, L4, 2, 1),
                                c(HOSTED, L4, 1, 1),
                                c(WIRE, L2, 5, 1),
                                c(BEHAVIOUR, L3, 2, 1),
                                c(PLATFORM, L2, 1, 1)),
                        59,
                        "hosted"),
                Arguments.of(
                        "one embedding index, text kept",
                        List.of(c(VECTORS, L4, 1, 1, 0.4), c(WIRE, L2, 2, 1)),
                        40,
                        "floor L4"),
                Arguments.of(
                        "one embedding index, text lost",
                        List.of(c(VECTORS, L4, 1, 1), c(WIRE, L2, 2, 1)),
                        40,
                        "floor L4"),
                Arguments.of(
                        "closed fine-tune",
                        List.of(c(CUSTOM, L5, 1, 1), c(WIRE, L2, 3, 1), c(BEHAVIOUR, L3, 3, 1)),
                        60,
                        "floor L5"),
                Arguments.of(
                        "four hundred copies of a trivial call",
                        List.of(c(WIRE, L1, 400, 1)),
                        28,
                        "wire"));
    }

    @ParameterizedTest(name = "{0}: {2}, bound by {3}")
    @MethodSource("workedValues")
    void meetsTheWorkedValuesExactly(
            String what, List<Cluster> clusters, int total, String boundBy) {
        Tally tally = Tally.of(clusters, profile);
        assertThat(tally.total()).isEqualTo(total);
        assertThat(tally.boundBy()).isEqualTo(boundBy);
    }

    @Test
    void oneLevelAloneGivesWhatTheMethodSays() {
        assertThat(Math.round(single(L5))).isEqualTo(66);
        assertThat(Math.round(single(L4))).isEqualTo(44);
        assertThat(Math.round(single(L2))).isEqualTo(22);
    }

    private static double single(Level level) {
        return Tally.of(List.of(c(WIRE, level, 1, 1)), profile).scores().getOrDefault(WIRE, 0.0);
    }

    @Test
    void nothingScoresNothingAndIsBoundByNothing() {
        Tally tally = Tally.of(List.of(), profile);
        assertThat(tally.total()).isZero();
        assertThat(tally.boundBy()).isEqualTo("none");
    }

    @Test
    void whatIsDropInEverywhereIsBoundByNothing() {
        assertThat(Tally.of(List.of(c(WIRE, L0, 9, 1)), profile).boundBy()).isEqualTo("none");
    }

    @Test
    void halfIsRoundedUp() {
        assertThat(Tally.roundHalfUp(0.5)).isEqualTo(1);
        assertThat(Tally.roundHalfUp(2.5)).isEqualTo(3);
        assertThat(Tally.roundHalfUp(2.4999)).isEqualTo(2);
    }

    @Test
    void aDisputedLevelSetsNoFloor() {
        assertThat(Tally.of(List.of(c(CUSTOM, L5, 1, 0.5)), profile).total()).isLessThan(60);
        assertThat(Tally.of(List.of(c(CUSTOM, L5, 1, 0.8)), profile).total()).isEqualTo(60);
    }

    @Test
    void anotherClusterNeverLowers() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Cluster> clusters = clusters(random);
            var more = new ArrayList<>(clusters);
            more.add(cluster(random));
            assertThat(Tally.of(more, profile).total())
                    .isGreaterThanOrEqualTo(Tally.of(clusters, profile).total());
        }
    }

    @Test
    void anotherSiteNeverLowersHoweverWeak() {
        var random = new Random(8);
        for (int round = 0; round < 300; round++) {
            Cluster cluster = cluster(random);
            var weights = new ArrayList<>(cluster.weights());
            weights.add(random.nextDouble());
            assertThat(Cluster.effectiveSites(weights))
                    .isGreaterThanOrEqualTo(cluster.effectiveSites());
        }
    }

    @Test
    void aMitigatorNeverRaises() {
        var random = new Random(9);
        for (int round = 0; round < 300; round++) {
            List<Cluster> clusters = clusters(random);
            double factor = 0.1 + 0.9 * random.nextDouble();
            List<Cluster> eased =
                    clusters.stream()
                            .map(each ->
                                    new Cluster(
                                            each.what(),
                                            each.dimension(),
                                            each.level(),
                                            each.weights().stream()
                                                    .map(weight -> weight * factor)
                                                    .toList(),
                                            each.confidence()))
                            .toList();
            assertThat(Tally.of(eased, profile).total())
                    .isLessThanOrEqualTo(Tally.of(clusters, profile).total());
        }
    }

    @Test
    void theOrderOfClustersMakesNoDifference() {
        var random = new Random(10);
        for (int round = 0; round < 100; round++) {
            var clusters = new ArrayList<>(clusters(random));
            int total = Tally.of(clusters, profile).total();
            Collections.shuffle(clusters, random);
            assertThat(Tally.of(clusters, profile).total()).isEqualTo(total);
        }
    }

    @Test
    void equalWeightsCountAsTheMethodWritesIt() {
        for (int sites : List.of(1, 2, 12, 400)) {
            assertThat(c(WIRE, L1, sites, 0.5).effectiveSites())
                    .isCloseTo(0.5 * (1 + Math.log(sites)), offset(1e-9));
        }
    }

    @Test
    void gradesStepAtTheirBounds() {
        assertThat(Map.of(0, "A", 19, "A", 20, "B", 39, "B", 40, "C", 60, "D", 80, "E", 100, "E"))
                .allSatisfy((score, grade) -> assertThat(profile.grade(score)).isEqualTo(grade));
    }

    private static List<Cluster> clusters(Random random) {
        return Stream.generate(() -> cluster(random)).limit(random.nextInt(8)).toList();
    }

    private static Cluster cluster(Random random) {
        Dimension[] dimensions = Dimension.values();
        Level[] levels = Level.values();
        return c(
                dimensions[random.nextInt(dimensions.length)],
                levels[random.nextInt(levels.length)],
                1 + random.nextInt(20),
                random.nextBoolean() ? 1 : 0.5);
    }
}
