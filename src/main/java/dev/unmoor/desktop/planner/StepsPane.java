package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Opener;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.detail.EvidenceRow;
import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Location;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.kept.PlanStatus;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.plan.kept.StepState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The plan as steps by phase, and the one that is chosen in full. */
final class StepsPane extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int PLACES_SHOWN = 12;
    private static final double OWNER_WIDTH = 120;

    private final Workbench workbench;
    private final PlannerModel model;
    private final VBox list = new VBox();
    private final VBox detail = new VBox();
    private final Map<String, Opener> rows = new HashMap<>();
    private String chosen = "";
    private boolean allPlaces;

    StepsPane(Workbench workbench, PlannerModel model) {
        this.workbench = workbench;
        this.model = model;
        getStyleClass().add("steps");
        list.getStyleClass().add("steps-list");
        detail.getStyleClass().addAll("panel", "step-detail");
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox.setHgrow(detail, Priority.ALWAYS);
        getChildren().addAll(list, detail);
    }

    void show(SavedPlan saved) {
        rows.clear();
        list.getChildren().clear();
        MigrationPlan plan = saved.plan();
        Phases.of(plan)
                .forEach((phase, all) -> {
                    List<MigrationPlan.Step> steps = all.stream().filter(model::shows).toList();
                    if (!steps.isEmpty()) {
                        list.getChildren().add(phase(phase, steps));
                    }
                });
        if (!plan.watch().isEmpty()) {
            list.getChildren().add(watch(plan));
        }
        if (saved.step(chosen).isEmpty() && !plan.steps().isEmpty()) {
            chosen = plan.steps().getFirst().id();
        }
        choose(saved, chosen);
    }

    private Node phase(String phase, List<MigrationPlan.Step> steps) {
        VBox box = Parts.column();
        box.getStyleClass().add("phase-steps");
        double p50 = steps.stream().mapToDouble(MigrationPlan.Step::p50Hours).sum();
        steps.forEach(step -> box.getChildren().add(row(step)));
        return new Panel(Messages.word("phase", phase), box)
                .with(
                        Parts.label(
                                Messages.text("planner.hours.sum", Figures.amount(p50)), "muted"));
    }

    private Node row(MigrationPlan.Step step) {
        Label title = Parts.paragraph(step.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label hours = Parts.label(hours(step), "step-row-hours");
        hours.setMinWidth(Region.USE_PREF_SIZE);
        StepSign sign = StepSign.of(model.state(step.id()), model.seen(step.id()));
        Label owner = owner(model.state(step.id()));
        var opener =
                new Opener(
                        Messages.text(
                                "planner.step.accessible",
                                step.title(),
                                Figures.amount(step.p50Hours()),
                                Figures.amount(step.p80Hours()),
                                sign.words()),
                        () -> {
                            SavedPlan now = model.planProperty().get();
                            if (now != null) {
                                choose(now, step.id());
                            }
                        },
                        sign.icon().node(),
                        title,
                        owner,
                        hours);
        opener.getStyleClass().addAll("step-row", sign.style());
        rows.put(step.id(), opener);
        return opener;
    }

    /** Who has taken a step on; takes no room where nobody has. */
    static Label owner(StepState state) {
        Label owner = Parts.label(state.owner(), "step-owner");
        owner.setMaxWidth(OWNER_WIDTH);
        owner.setTooltip(new Tooltip(state.owner()));
        Parts.show(owner, !state.owner().isEmpty());
        return owner;
    }

    /** The hours of a step; what others' hours pay for takes none of its own. */
    static String hours(MigrationPlan.Step step) {
        return step.p80Hours() == 0
                ? Messages.text("planner.hours.none")
                : Messages.text(
                        "planner.hours",
                        Figures.amount(step.p50Hours()),
                        Figures.amount(step.p80Hours()));
    }

    private Node watch(MigrationPlan plan) {
        VBox box = Parts.column();
        box.getStyleClass().add("evidence-list");
        AuditIndex index = index();
        for (MigrationPlan.Watch each : plan.watch()) {
            box.getChildren()
                    .add(
                            new EvidenceRow(
                                    workbench,
                                    Icon.WARNING,
                                    "evidence-perhaps",
                                    Messages.text("planner.watch.line", each.change(), each.fix()),
                                    index.findings(each.findings()),
                                    List.of()));
        }
        return new Panel(Messages.text("planner.watch"), box);
    }

    private AuditIndex index() {
        var results = workbench.session().resultsProperty().get();
        return results == null ? AuditIndex.NONE : results.index();
    }

    private void choose(SavedPlan saved, String id) {
        if (!Objects.equals(chosen, id)) {
            allPlaces = false;
        }
        chosen = id;
        rows.forEach((step, row) -> row.pseudoClassStateChanged(CURRENT, step.equals(id)));
        saved.step(id).ifPresentOrElse(this::detail, () -> detail.getChildren().clear());
    }

    private void detail(MigrationPlan.Step step) {
        PlanStatus.StepStatus seen = model.seen(step.id());
        var marks = new ArrayList<Node>();
        marks.add(Badge.levelInWords(step.level()));
        marks.add(Badge.word(Messages.text("planner.wave", step.wave())));
        if (step.critical()) {
            marks.add(Badge.word(Messages.text("planner.critical"), "warning"));
        }
        if (seen != null && seen.stale()) {
            marks.add(Badge.word(Messages.text("planner.stale"), "danger"));
        }
        detail.getChildren()
                .setAll(
                        Parts.paragraph(step.title(), "step-title"),
                        Parts.row(marks.toArray(Node[]::new)));
        if (seen != null) {
            detail.getChildren().add(Parts.paragraph(seenWords(seen), "muted"));
            if (!seen.conflict().isEmpty()) {
                detail.getChildren().add(Parts.paragraph(seen.conflict(), "code-problem"));
            }
        }
        detail.getChildren().add(new StepTeam(model, step));
        words("planner.mapping", step.mapping());
        sketch(step);
        places(step);
        words("planner.acceptance", step.acceptance());
        words("planner.rollback", step.rollback());
        depends(step);
        rests(step);
    }

    static String seenWords(PlanStatus.StepStatus seen) {
        return switch (seen.evidence()) {
            case DONE -> Messages.text("planner.seen.done");
            case PARTLY, NOT_BEGUN ->
                    Messages.text("planner.seen.left", seen.placesLeft(), seen.placesPlanned());
            case UNSEEN -> Messages.text("planner.seen.unseen");
        };
    }

    private void section(String key, Node body) {
        VBox section = Parts.column(Parts.label(Messages.text(key), "section-title"), body);
        section.getStyleClass().add("drawer-section");
        detail.getChildren().add(section);
    }

    private void words(String key, String text) {
        if (!text.isBlank()) {
            section(key, Parts.paragraph(text));
        }
    }

    private void sketch(MigrationPlan.Step step) {
        MigrationPlan.Sketch sketch = step.sketch();
        if (sketch != null) {
            Label before = Parts.paragraph(sketch.before(), "sketch", "diff-left", "mono");
            Label after = Parts.paragraph(sketch.after(), "sketch", "diff-right", "mono");
            before.setMaxWidth(Double.MAX_VALUE);
            after.setMaxWidth(Double.MAX_VALUE);
            section(
                    "planner.sketch",
                    Parts.column(
                            Parts.label(Messages.text("planner.sketch.before"), "tile-note"),
                            before,
                            Parts.label(Messages.text("planner.sketch.after"), "tile-note"),
                            after));
        }
    }

    private void places(MigrationPlan.Step step) {
        AuditIndex index = index();
        VBox box = Parts.column();
        Set<String> files = new HashSet<>();
        int shown = 0;
        for (MigrationPlan.Place place : step.places()) {
            files.add(place.path());
            if (allPlaces || shown < PLACES_SHOWN) {
                box.getChildren().add(place(place, index.finding(place.finding())));
                shown++;
            }
        }
        for (String path : step.files()) {
            if (files.add(path) && (allPlaces || shown < PLACES_SHOWN)) {
                box.getChildren().add(EvidenceRow.place(workbench, new Location(path, 1)));
                shown++;
            }
        }
        int all = step.places().size();
        int others = (int) step.files().stream().filter(path -> !named(step, path)).count();
        int hidden = all + others - shown;
        if (hidden > 0) {
            box.getChildren()
                    .add(
                            Parts.link(
                                    Messages.text("planner.places.more", hidden),
                                    () -> {
                                        allPlaces = true;
                                        detail(step);
                                    }));
        }
        if (shown > 0) {
            section("planner.places", box);
        }
    }

    private static boolean named(MigrationPlan.Step step, String path) {
        return step.places().stream().anyMatch(place -> place.path().equals(path));
    }

    private Node place(MigrationPlan.Place place, @Nullable Finding finding) {
        return finding != null
                ? EvidenceRow.place(workbench, finding)
                : EvidenceRow.place(workbench, new Location(place.path(), place.line()));
    }

    private void depends(MigrationPlan.Step step) {
        SavedPlan now = model.planProperty().get();
        if (now == null || step.dependsOn().isEmpty()) {
            return;
        }
        VBox box = Parts.column();
        for (String id : step.dependsOn()) {
            now.step(id)
                    .ifPresent(each -> {
                        var link = Parts.link(each.title(), () -> choose(now, id));
                        link.setWrapText(true);
                        box.getChildren().add(link);
                    });
        }
        section("planner.depends", box);
    }

    private void rests(MigrationPlan.Step step) {
        VBox box = Parts.column();
        step.provenance()
                .forEach((part, from) ->
                        box.getChildren()
                                .add(
                                        Parts.paragraph(
                                                Messages.text("planner.rests.line", part, from),
                                                "tile-note")));
        if (!step.provenance().isEmpty()) {
            section("planner.rests", box);
        }
    }
}
