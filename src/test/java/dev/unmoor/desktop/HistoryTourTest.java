package dev.unmoor.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.preferences.Preferences;
import dev.unmoor.desktop.preferences.ThemeChoice;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.fixture.Audited;
import dev.unmoor.history.AuditSummary;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.Origin;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Project;
import dev.unmoor.model.Risk;
import dev.unmoor.model.Tool;
import dev.unmoor.model.VendorUse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the history and the portfolio, in both themes, and what must hold of them. */
@Tag("ui")
class HistoryTourTest {

    private static String name(ThemeChoice theme, String picture) {
        return theme.name().toLowerCase(Locale.ROOT) + "/" + picture;
    }

    /** A real audit as it may have been: with part of its findings, and another score. */
    private static Audit earlier(
            Audit audit, String name, double share, int score, String catalog) {
        int kept = (int) (audit.findings().size() * share);
        List<Finding> findings = audit.findings().subList(0, kept);
        Project project = audit.project();
        Risk risk = audit.risk();
        return new Audit(
                new Tool("unmoor", audit.tool().version(), catalog),
                new Project(
                        name,
                        project.commit(),
                        project.branch(),
                        project.dirty(),
                        project.languages(),
                        project.filesSeen(),
                        project.filesRead(),
                        project.filesParsed(),
                        project.bytesRead(),
                        project.durationMs(),
                        project.skipped()),
                findings,
                audit.prompts(),
                audit.models(),
                audit.vendors().stream()
                        .limit(Math.max(1, Math.round(audit.vendors().size() * share)))
                        .map(each ->
                                new VendorUse(
                                        each.id(),
                                        each.name(),
                                        each.owns(),
                                        Math.max(1, (int) (each.findings() * share)),
                                        (int) (each.score() * share),
                                        each.points()))
                        .toList(),
                audit.map(),
                new Risk(
                        score,
                        score < 20 ? "A" : score < 40 ? "B" : score < 60 ? "C" : "D",
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

    private static void fill(Path file) throws Exception {
        Audit audit = Audited.sample();
        String root = History.key(Audited.SAMPLE);
        int[] scores = {9, 9, 15, 26, 26, 31, 30, 58, 61, 63, 63, 70};
        String[] subjects = {
            "Begin",
            "Add the web page",
            "Ask a model for a summary",
            "Keep embeddings in pgvector",
            "Mend the tests",
            "Translate by Bedrock",
            "Take out what nobody reads",
            "Answer from assistants and files held at the vendor",
            "Cache long prompts",
            "Stream answers",
            "Say more in the readme",
            "Judge answers with another model"
        };
        try (History history = History.open(file)) {
            for (int i = 0; i < scores.length; i++) {
                history.save(
                        root,
                        earlier(audit, "support-assistant", (i + 1) / 14.0, scores[i], "2026.09"),
                        Origin.COMMIT,
                        subjects[i],
                        Stagehand.NOW.minus(Duration.ofDays(200 - 15L * i)),
                        Stagehand.NOW);
            }
            history.save(
                    root,
                    earlier(audit, "support-assistant", 0.9, 70, "2026.09"),
                    Stagehand.NOW.minus(Duration.ofDays(2)));
            String[] others = {
                "billing-service", "search", "a-name-that-is-longer-than-most-names-are", "mobile"
            };
            for (int i = 0; i < others.length; i++) {
                history.save(
                        "/home/ada/projects/" + others[i],
                        earlier(audit, others[i], 0.7 - 0.18 * i, 55 - 14 * i, "2026.11"),
                        Stagehand.NOW.minus(Duration.ofHours(30L * i)));
            }
            history.save(
                    "/home/ada/projects/site",
                    FixtureAudit.empty(),
                    Stagehand.NOW.minus(Duration.ofDays(1)));
        }
    }

    /** Waits until something is shown; what was never laid out is not found. */
    private static void appears(Stagehand hand, String selector) throws Exception {
        hand.await(
                selector,
                () -> {
                    hand.scene.getRoot().applyCss();
                    hand.scene.getRoot().layout();
                    return !hand.scene.getRoot().lookupAll(selector).isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void screens(ThemeChoice theme) throws Exception {
        try (var hand =
                new Stagehand(
                        (request, listener) -> Audited.sample(),
                        Preferences.USUAL.withTheme(theme),
                        1360,
                        1180)) {
            Stagehand.cssWarnings();
            hand.run(() -> hand.navigator.go(Screen.PORTFOLIO));
            appears(hand, ".empty-state");
            hand.picture(name(theme, "portfolio-empty"));
            hand.run(() -> hand.session.open(Audited.SAMPLE));
            hand.await("results", () -> hand.session.phaseProperty().get() instanceof Phase.Ready);
            hand.run(() -> hand.navigator.go(Screen.HISTORY));
            appears(hand, ".empty-state");
            hand.picture(name(theme, "history-empty"));

            fill(hand.folder().resolve("history.db"));
            hand.shell
                    .workbench()
                    .remembered()
                    .ask(history -> history.save(Audited.SAMPLE, Audited.sample(), Stagehand.NOW));
            hand.run(() -> hand.navigator.go(Screen.OVERVIEW));
            hand.run(() -> hand.navigator.go(Screen.HISTORY));
            appears(hand, "#history-changes");
            hand.picture(name(theme, "history"));
            assertThat(hand.scene.getRoot().lookupAll(".trend-dot"))
                    .hasSize(14)
                    .allSatisfy(dot -> assertThat(dot.getAccessibleText()).contains("lock-in"));
            TableView<?> audits = (TableView<?>) hand.scene.lookup("#history-audits");
            assertThat(audits.getItems()).hasSize(14);
            assertThat(((AuditSummary) audits.getItems().getFirst()).score())
                    .isEqualTo(Audited.sample().risk().score());

            // the third dot is held against the last audit
            hand.run(() ->
                    ((Button)
                                    hand.scene.getRoot().lookupAll(".trend-dot").stream()
                                            .skip(2)
                                            .findFirst()
                                            .orElseThrow())
                            .fire());
            hand.await(
                    "the other comparison",
                    () -> {
                        hand.scene.getRoot().applyCss();
                        return hand.scene.getRoot().lookupAll(".shift-score").stream()
                                .anyMatch(each -> ((Label) each).getText().equals("15"));
                    });

            hand.run(() -> hand.navigator.go(Screen.FINDINGS));
            appears(hand, "#findings-table");
            hand.await(
                    "rows",
                    () ->
                            !((TableView<?>) hand.scene.lookup("#findings-table"))
                                    .getItems()
                                    .isEmpty());
            hand.run(() -> {
                var selection =
                        ((TableView<?>) hand.scene.lookup("#findings-table")).getSelectionModel();
                selection.selectRange(0, 3);
                hand.shell.workbench().actions().run(ActionId.FINDING_ACCEPT);
                selection.clearSelection();
                selection.select(5);
                hand.shell.workbench().actions().run(ActionId.FINDING_FALSE_POSITIVE);
                selection.selectRange(7, 9);
            });
            hand.await(
                    "four decisions kept",
                    () -> {
                        try {
                            return hand.shell
                                            .workbench()
                                            .remembered()
                                            .ask(history -> history.triage().of(Audited.SAMPLE))
                                            .size()
                                    == 4;
                        } catch (HistoryException e) {
                            throw new AssertionError(e);
                        }
                    });
            hand.picture(name(theme, "findings-triage"));
            hand.run(() -> hand.navigator.go(Screen.PORTFOLIO));
            appears(hand, ".heat-cell");
            hand.picture(name(theme, "portfolio"));
            TableView<?> projects = (TableView<?>) hand.scene.lookup("#portfolio-table");
            assertThat(projects.getItems()).hasSize(6);
            assertThat(hand.scene.getRoot().lookupAll(".heat-cell"))
                    .allSatisfy(cell -> assertThat(cell.getAccessibleText()).contains("findings"));
            assertThat(hand.unexpected).isEmpty();
            assertThat(Stagehand.cssWarnings()).isEmpty();
        }
    }
}
