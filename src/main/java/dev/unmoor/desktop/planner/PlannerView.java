package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.Words;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.state.ResultsHost;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Comparison;
import dev.unmoor.plan.Patch;
import dev.unmoor.plan.kept.PlanStatus;
import dev.unmoor.plan.kept.SavedPlan;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The migration planner. */
public final class PlannerView implements ScreenView {

    private static final double OWNERS_WIDTH = 150;

    private final Workbench workbench;
    private final PlannerModel model;
    private final ChoiceBar choices;
    private final ComparePane compare;
    private final StepsPane steps;
    private final BoardPane board;
    private final PatchPane patch;
    private final PlanExport export;
    private final Map<Tab, ToggleButton> tabs = new EnumMap<>(Tab.class);
    private final Label name = Parts.label("", "plan-name");
    private final Label progress = Parts.whole("", "muted");
    private final ComboBox<String> owners = new ComboBox<>();
    private final StackPane body = new StackPane();
    private final StackPane content = new StackPane();
    private final BooleanProperty undoable = new SimpleBooleanProperty();
    private final BooleanProperty redoable = new SimpleBooleanProperty();
    private final VBox page;
    private final ResultsHost host;
    private Tab tab = Tab.COMPARE;

    /** Builds it. */
    public PlannerView(Workbench workbench, InstantSource time) {
        this.workbench = workbench;
        model =
                new PlannerModel(
                        workbench,
                        new KeptPlans(workbench.remembered()),
                        time,
                        System.getProperty("user.name", ""));
        export = new PlanExport(workbench);
        BooleanBinding planned = model.planProperty().isNotNull();
        // before any button asks whether it can be pressed
        bindActions(planned);
        choices = new ChoiceBar(workbench, model);
        compare = new ComparePane(workbench, this::plan);
        steps = new StepsPane(workbench, model);
        board = new BoardPane(model);
        patch = new PatchPane(workbench);
        page = new VBox(choices, bar(planned), body);
        page.getStyleClass().addAll("page", "planner");
        model.choicesProperty().addListener((value, before, now) -> showAll());
        model.comparisonProperty().addListener((value, before, now) -> show());
        model.planProperty().addListener((value, before, now) -> show());
        model.statusProperty().addListener((value, before, now) -> show());
        model.patchProperty().addListener((value, before, now) -> show());
        model.workingProperty().addListener((value, before, now) -> show());
        model.problemProperty().addListener((value, before, now) -> show());
        workbench
                .memory()
                .property()
                .addListener((value, before, now) -> {
                    if (!before.planned().equals(now.planned())) {
                        choices.follow();
                    }
                });
        host = new ResultsHost(workbench, content, false, this::render);
        host.setId("screen-planner");
        showAll();
    }

    @Override
    public Node node() {
        return host;
    }

    @Override
    public void shown(Place place) {
        tab = Tab.of(place.argument(), tab);
        if (tab == Tab.PATCH) {
            model.makePatch();
        }
        show();
    }

    @Override
    public void focusMain() {
        ToggleButton current = tabs.get(tab);
        if (current != null) {
            current.requestFocus();
        }
    }

    private void render(Results results) {
        model.show(results);
    }

    private void bindActions(BooleanBinding planned) {
        var actions = workbench.actions();
        BooleanBinding idle =
                Bindings.createBooleanBinding(
                        () -> !model.workingProperty().get() && !model.choices().isEmpty(),
                        model.workingProperty(),
                        model.choicesProperty());
        actions.bind(
                ActionId.PLANNER_COMPARE,
                () -> {
                    go(Tab.COMPARE);
                    model.compare();
                },
                idle);
        actions.bind(ActionId.PLANNER_EXPORT, () -> write(PlanExport.Form.HTML), planned);
        actions.bind(ActionId.PLANNER_SAVE, () -> write(PlanExport.Form.SAVED), planned);
        actions.bind(ActionId.PLANNER_UNDO, model::undo, undoable);
        actions.bind(ActionId.PLANNER_REDO, model::redo, redoable);
    }

    private Node bar(BooleanBinding planned) {
        HBox group = Parts.row();
        group.getStyleClass().add("tabs");
        var one = new ToggleGroup();
        for (Tab each : Tab.values()) {
            var toggle = new ToggleButton(Messages.text("planner.tab." + each.id()));
            toggle.getStyleClass().addAll("chip", "toggle-chip");
            toggle.setToggleGroup(one);
            toggle.setOnAction(event -> {
                toggle.setSelected(true);
                go(each);
            });
            tabs.put(each, toggle);
            group.getChildren().add(toggle);
        }
        Button undo =
                Parts.iconButton(Icon.UNDO, workbench.actions(), ActionId.PLANNER_UNDO, "flat");
        Button redo =
                Parts.iconButton(Icon.REDO, workbench.actions(), ActionId.PLANNER_REDO, "flat");
        var write = new MenuButton(Messages.text("planner.export"));
        write.setGraphic(Icon.EXPORT.node());
        for (PlanExport.Form form : PlanExport.Form.values()) {
            var item = new MenuItem(Messages.text("planner.export." + form.id()));
            item.setOnAction(event -> write(form));
            write.getItems().add(item);
        }
        HBox tools = Parts.row(name, progress, owners(), undo, redo, write);
        Parts.showWhen(tools, planned);
        name.setMinWidth(60);
        return Parts.row(group, Parts.spacer(), tools);
    }

    private Node owners() {
        owners.setConverter(
                Words.of(owner -> owner.isEmpty() ? Messages.text("planner.owners.all") : owner));
        owners.setAccessibleText(Messages.text("planner.owners"));
        owners.setTooltip(new Tooltip(Messages.text("planner.owners")));
        owners.setMaxWidth(OWNERS_WIDTH);
        owners.valueProperty()
                .addListener((value, before, now) -> {
                    String chosen = now == null ? "" : now;
                    if (!chosen.equals(model.shownOwnerProperty().get())) {
                        model.showOwner(chosen);
                        show();
                    }
                });
        return owners;
    }

    /** Whose steps can be shown alone; nothing to choose where nobody has taken one on. */
    private void offerOwners() {
        List<String> all = model.owners();
        var offered = new ArrayList<String>(List.of(""));
        offered.addAll(all);
        if (!owners.getItems().equals(offered)) {
            String chosen = model.shownOwnerProperty().get();
            owners.getItems().setAll(offered);
            owners.setValue(all.contains(chosen) ? chosen : "");
        }
        Parts.show(owners, !all.isEmpty() && (tab == Tab.STEPS || tab == Tab.BOARD));
    }

    private void go(Tab to) {
        workbench.navigator().go(new Place(Screen.PLANNER, to.id()));
    }

    private void write(PlanExport.Form form) {
        SavedPlan plan = model.planProperty().get();
        if (plan != null) {
            export.write(
                    form,
                    new PlanExport.Parts(
                            plan,
                            model.statusProperty().get(),
                            model.comparisonProperty().get(),
                            model.patchProperty().get()));
        }
    }

    private void plan(List<String> to) {
        model.plan(
                to,
                before -> {
                    go(Tab.STEPS);
                    if (before == null) {
                        workbench
                                .notices()
                                .done(
                                        Messages.text("planner.made"),
                                        Messages.text("planner.unmade"),
                                        () -> {
                                            model.drop();
                                            go(Tab.COMPARE);
                                        });
                    } else {
                        workbench
                                .notices()
                                .done(
                                        Messages.text("planner.replaced", before.name()),
                                        Messages.text("planner.back"),
                                        () -> model.replace(before));
                    }
                });
    }

    private void showAll() {
        if (model.choicesProperty().get() == null) {
            content.getChildren().setAll(working("planner.reading"));
        } else if (model.choices().isEmpty()) {
            var state =
                    new EmptyState(
                            Icon.DONE,
                            Messages.text("planner.clean.title"),
                            Messages.text("planner.clean.text"),
                            Parts.button(workbench.actions(), ActionId.GO_OVERVIEW));
            state.getStyleClass().add("good");
            content.getChildren().setAll(state);
        } else {
            content.getChildren().setAll(Parts.scroll(page));
        }
        show();
    }

    private void show() {
        tabs.forEach((each, toggle) -> toggle.setSelected(each == tab));
        SavedPlan plan = model.planProperty().get();
        undoable.set(plan != null && plan.undoable().isPresent());
        redoable.set(plan != null && plan.redoable().isPresent());
        name.setText(plan == null ? "" : plan.name());
        name.setTooltip(plan == null ? null : new Tooltip(plan.name()));
        progress.setText(done(model.statusProperty().get()));
        offerOwners();
        body.getChildren().setAll(shownNow(plan));
    }

    private static String done(@Nullable PlanStatus status) {
        return status == null
                ? ""
                : Messages.text(
                        "planner.done",
                        Figures.share(status.doneShare()),
                        Figures.share(status.verifiedShare()));
    }

    private Node shownNow(@Nullable SavedPlan plan) {
        if (model.workingProperty().get()) {
            return working("planner.working");
        }
        if (!model.problemProperty().get().isEmpty()) {
            var failed =
                    new EmptyState(
                            Icon.ERROR,
                            Messages.text("planner.failed"),
                            model.problemProperty().get(),
                            Parts.button(
                                    Messages.text("state.failed.again"),
                                    () -> {
                                        if (tab == Tab.PATCH) {
                                            model.makePatch();
                                        } else {
                                            model.compare();
                                        }
                                    },
                                    "accent"));
            failed.getStyleClass().add("failed");
            return failed;
        }
        if (tab == Tab.COMPARE) {
            return comparison();
        }
        if (plan == null) {
            return new EmptyState(
                    Icon.PLANNER,
                    Messages.text("planner.none.title"),
                    Messages.text("planner.none.text"),
                    Parts.button(workbench.actions(), ActionId.PLANNER_COMPARE, "accent"));
        }
        return switch (tab) {
            case COMPARE, STEPS -> {
                steps.show(plan);
                yield steps;
            }
            case BOARD -> {
                board.show();
                yield board;
            }
            case EFFORT -> EffortPane.show(plan.plan());
            case PATCH -> {
                Patch made = model.patchProperty().get();
                yield made == null ? working("planner.working") : patch.show(made);
            }
        };
    }

    private static Node working(String key) {
        var turning = new ProgressIndicator();
        turning.setMaxSize(34, 34);
        turning.setAccessibleText(Messages.text(key));
        VBox box = new VBox(turning, Parts.paragraph(Messages.text(key), "empty-text"));
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Node comparison() {
        Comparison compared = model.comparisonProperty().get();
        Results results = workbench.session().resultsProperty().get();
        if (compared == null) {
            return new EmptyState(
                    Icon.PLANNER,
                    Messages.text("planner.begin.title"),
                    Messages.text("planner.begin.text"),
                    Parts.button(workbench.actions(), ActionId.PLANNER_COMPARE, "accent"));
        }
        return compare.show(compared, results == null ? AuditIndex.NONE : results.index());
    }
}
