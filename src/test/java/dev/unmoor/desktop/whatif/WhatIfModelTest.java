package dev.unmoor.desktop.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.Direct;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.fixture.SampleAudit;
import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.memory.LiveMemory;
import dev.unmoor.desktop.session.AuditArchive;
import dev.unmoor.desktop.session.Judged;
import dev.unmoor.desktop.session.Names;
import dev.unmoor.desktop.session.Prospects;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.outlook.Scenario;
import dev.unmoor.outlook.Shock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the sample, with the real engine behind it. */
class WhatIfModelTest {

    private static final Prospects PROSPECTS = new Prospects(List::of);

    @TempDir private Path folder;

    private LiveMemory memory;
    private WhatIfModel model;

    @BeforeEach
    void open() {
        memory = memory();
        model = new WhatIfModel(Direct.tasks(), PROSPECTS, memory);
        model.show(SampleAudit.results());
    }

    private LiveMemory memory() {
        var session =
                new Session(
                        (request, listener) -> FixtureAudit.make(),
                        Direct.tasks(),
                        () -> Stagehand.NOW,
                        () -> Names.NONE,
                        List::of,
                        AuditArchive.NONE,
                        Judged.NOTHING);
        session.open(Path.of("/project"));
        return new LiveMemory(
                session,
                Direct.tasks(),
                folder,
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    private String main() {
        return model.optionsProperty().get().parties().getFirst().id();
    }

    private Answer answer() {
        Answer answer = model.answerProperty().get();
        assertThat(answer).isNotNull();
        return answer;
    }

    @Test
    void offersThePartiesAndModelsThatTheCodeKnows() {
        Options options = model.optionsProperty().get();
        assertThat(options.parties()).isNotEmpty();
        assertThat(options.parties())
                .extracting(Options.Party::findings)
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        assertThat(options.models()).hasSameSizeAs(SampleAudit.results().audit().models());
        assertThat(options.usual()).isNotEmpty();
        assertThat(model.answerProperty().get()).isNull();
    }

    @Test
    void anUnavailableHostStopsWhatReachesIt() {
        model.set(Shock.Kind.UNAVAILABLE, main(), null, true);
        assertThat(answer().together().effect()).isEqualTo("stops");
        assertThat(answer().groups()).hasSize(1);
        assertThat(answer().groups().getFirst().findings())
                .hasSameSizeAs(answer().together().findings());
        int inModules =
                answer().groups().getFirst().modules().stream()
                        .mapToInt(module -> module.findings().size())
                        .sum();
        assertThat(inModules).isEqualTo(answer().together().findings().size());
        assertThat(answer().together().recoverP90Days()).isPositive();
        assertThat(answer().target()).isNotEmpty();
        model.set(Shock.Kind.UNAVAILABLE, main(), null, false);
        assertThat(model.answerProperty().get()).isNull();
    }

    @Test
    void severalAtOnceAreShownTogetherAndEachByItself() {
        model.setFactor(Shock.Kind.PRICE, main(), 3);
        assertThat(answer().together().effect()).isEqualTo("costs-more");
        assertThat(answer().singles()).isEmpty();
        String retired = model.optionsProperty().get().models().getFirst().id();
        model.set(Shock.Kind.RETIRED, null, retired, true);
        assertThat(answer().singles()).hasSize(2);
        assertThat(answer().singles())
                .extracting(single -> single.shock().kind())
                .containsExactly(Shock.Kind.PRICE, Shock.Kind.RETIRED);
        model.drop(answer().singles().getFirst().shock());
        assertThat(answer().singles()).isEmpty();
    }

    @Test
    void aFactorOfOneSaysThatNothingHappens() {
        model.setFactor(Shock.Kind.PRICE, main(), 3);
        model.setFactor(Shock.Kind.PRICE, main(), 4);
        assertThat(model.supposed().shocks())
                .containsExactly(new Shock(Shock.Kind.PRICE, main(), null, 4, null));
        model.setFactor(Shock.Kind.PRICE, main(), 1);
        assertThat(model.supposed().shocks()).isEmpty();
    }

    @Test
    void scenariosAreSavedTakenAndForgotten() {
        model.save("nothing");
        assertThat(model.saved()).isEmpty();
        model.set(Shock.Kind.WITHDRAWN, main(), null, true);
        model.save("  gone ");
        model.clear();
        assertThat(model.supposed().shocks()).isEmpty();
        Scenario saved = model.saved().getFirst();
        assertThat(saved.name()).isEqualTo("gone");
        model.suppose(saved);
        assertThat(answer().together().effect()).isEqualTo("stops");
        model.forget("gone");
        assertThat(model.saved()).isEmpty();
        model.keep(saved);
        assertThat(model.saved()).containsExactly(saved);
    }

    @Test
    void everyUsualScenarioHasAnAnswer() {
        for (Scenario scenario : model.optionsProperty().get().usual()) {
            model.suppose(scenario);
            assertThat(answer().together().sentence()).as(scenario.name()).isNotBlank();
        }
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void onlyTheLastQuestionIsAnswered() {
        var waiting = new ArrayDeque<Runnable>();
        var tasks =
                new TaskCenter(
                        Runnable::run,
                        waiting::add,
                        Duration.ZERO,
                        (title, failure) -> {
                            throw new AssertionError(title, failure);
                        });
        var slow = new WhatIfModel(tasks, PROSPECTS, memory);
        slow.show(SampleAudit.results());
        waiting.removeFirst().run();
        String vendor = slow.optionsProperty().get().parties().getFirst().id();
        var seen = new ArrayList<Double>();
        slow.answerProperty()
                .addListener((value, before, now) -> {
                    if (now != null) {
                        seen.add(now.together().shocks().getFirst().factor());
                    }
                });
        for (double factor = 2; factor <= 9; factor++) {
            slow.setFactor(Shock.Kind.PRICE, vendor, factor);
        }
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(seen).containsExactly(9.0);
    }

    @Test
    void aBrokenCatalogIsSaidAndCanBeTriedAgain() {
        var broken = new Prospects(() -> List.of(folder.resolve("missing")));
        var failures = new ArrayList<Throwable>();
        var tasks =
                new TaskCenter(
                        Runnable::run,
                        Runnable::run,
                        Duration.ZERO,
                        (title, failure) -> failures.add(failure));
        var failing = new WhatIfModel(tasks, broken, memory);
        failing.show(SampleAudit.results());
        failing.set(Shock.Kind.UNAVAILABLE, "any", null, true);
        assertThat(failing.problemProperty().get()).isNotEmpty();
        assertThat(failing.answerProperty().get()).isNull();
    }

    @Test
    void aProjectWithoutVendorsOffersNothing() {
        var results =
                Results.of(
                        FixtureAudit.ROOT, FixtureAudit.empty(), false, Stagehand.NOW, Names.NONE);
        var empty = new WhatIfModel(Direct.tasks(), new Prospects(List::of), memory);
        empty.show(results);
        assertThat(empty.optionsProperty().get().isEmpty()).isTrue();
    }
}
