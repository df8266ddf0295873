package dev.unmoor.desktop.whatif;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.state.ResultsHost;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.outlook.Scenario;
import dev.unmoor.outlook.Shock;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The what-if screen. */
public final class WhatIfView implements ScreenView {

    private final Workbench workbench;
    private final WhatIfModel model;
    private final SupposePane suppose;
    private final AnswerPane answers;
    private final StackPane content = new StackPane();
    private final HBox split;
    private final FlowPane scenarios = new FlowPane();
    private final FlowPane chips = new FlowPane();
    private final StackPane answer = new StackPane();
    private final TextField name = new TextField();
    private final BooleanProperty something = new SimpleBooleanProperty();
    private final ResultsHost host;

    /** Builds it. */
    public WhatIfView(Workbench workbench) {
        this.workbench = workbench;
        model = new WhatIfModel(workbench.tasks(), workbench.prospects(), workbench.memory());
        suppose = new SupposePane(model);
        answers = new AnswerPane(workbench, this::nameOf);
        scenarios.getStyleClass().add("chips");
        chips.getStyleClass().add("chips");
        workbench.actions().bind(ActionId.WHAT_IF_SAVE, this::save, something);
        workbench.actions().bind(ActionId.WHAT_IF_CLEAR, this::clear, something);
        split = new HBox(side(), main());
        split.getStyleClass().add("what-if");
        model.optionsProperty().addListener((value, before, now) -> showOptions());
        model.answerProperty().addListener((value, before, now) -> showAnswer());
        model.problemProperty().addListener((value, before, now) -> showAnswer());
        workbench.memory().property().addListener((value, before, now) -> follow());
        host = new ResultsHost(workbench, content, false, this::render);
        host.setId("screen-what-if");
        showOptions();
    }

    @Override
    public Node node() {
        return host;
    }

    @Override
    public void shown(Place place) {
        follow();
    }

    @Override
    public void focusMain() {
        suppose.requestFocus();
        suppose.lookupAll(".opener").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void render(Results results) {
        model.show(results);
    }

    private Node side() {
        VBox page = new VBox(suppose);
        page.getStyleClass().add("what-if-side");
        ScrollPane scroll = Parts.scroll(page);
        scroll.getStyleClass().add("what-if-left");
        return scroll;
    }

    private Node main() {
        name.setPromptText(Messages.text("whatif.name"));
        name.setAccessibleText(Messages.text("whatif.name"));
        name.setPrefColumnCount(16);
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                save();
                event.consume();
            }
        });
        Button save = Parts.button(workbench.actions(), ActionId.WHAT_IF_SAVE);
        Button clear = Parts.button(workbench.actions(), ActionId.WHAT_IF_CLEAR, "flat");
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox tools = Parts.row(name, save, clear);
        Parts.showWhen(tools, something);
        VBox page = new VBox(scenarios, chips, answer, tools);
        page.getStyleClass().addAll("page", "what-if-main");
        ScrollPane scroll = Parts.scroll(page);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void showOptions() {
        if (model.optionsProperty().get() == null) {
            content.getChildren()
                    .setAll(Parts.paragraph(Messages.text("whatif.reading"), "empty-text"));
        } else if (model.options().isEmpty()) {
            var state =
                    new EmptyState(
                            Icon.DONE,
                            Messages.text("whatif.clean.title"),
                            Messages.text("whatif.clean.text"),
                            Parts.button(workbench.actions(), ActionId.GO_OVERVIEW));
            state.getStyleClass().add("good");
            content.getChildren().setAll(state);
        } else {
            content.getChildren().setAll(split);
        }
        follow();
    }

    /** Shows what is supposed and saved. */
    private void follow() {
        something.set(!model.supposed().shocks().isEmpty());
        suppose.follow();
        scenarios.getChildren().clear();
        scenarios.getChildren().add(lead("whatif.begin"));
        for (Scenario scenario : model.saved()) {
            scenarios.getChildren().add(saved(scenario));
        }
        for (Scenario scenario : model.options().usual()) {
            Button chip =
                    Parts.button(scenario.name(), () -> model.suppose(scenario), "chip", "usual");
            scenarios.getChildren().add(chip);
        }
        chips.getChildren().clear();
        if (something.get()) {
            chips.getChildren().add(lead("whatif.supposed"));
            for (Shock shock : model.supposed().shocks()) {
                chips.getChildren().add(chip(shock));
            }
        }
        Parts.show(chips, something.get());
        showAnswer();
    }

    private static Label lead(String key) {
        return Parts.label(Messages.text(key), "muted", "chip-lead");
    }

    private Button chip(Shock shock) {
        String words = ShockText.of(shock, this::nameOf);
        Button chip = Parts.button(words, () -> model.drop(shock), "scope-chip");
        chip.setGraphic(Icon.REMOVE.node());
        chip.setAccessibleText(Messages.text("whatif.drop", words));
        return chip;
    }

    private Node saved(Scenario scenario) {
        Button take = Parts.button(scenario.name(), () -> model.suppose(scenario), "chip", "saved");
        take.setGraphic(Icon.PIN.node());
        Button forget =
                Parts.iconButton(
                        Icon.REMOVE,
                        Messages.text("whatif.forget", scenario.name()),
                        () -> forget(scenario),
                        "flat",
                        "small");
        HBox both = new HBox(take, forget);
        both.getStyleClass().add("saved-scenario");
        return both;
    }

    private void forget(Scenario scenario) {
        model.forget(scenario.name());
        workbench
                .notices()
                .done(
                        Messages.text("whatif.forgotten", scenario.name()),
                        Messages.text("whatif.undo"),
                        () -> model.keep(scenario));
    }

    private void save() {
        if (name.getText().isBlank()) {
            name.requestFocus();
            return;
        }
        model.save(name.getText());
        workbench.notices().done(Messages.text("whatif.saved", name.getText().strip()));
        name.clear();
    }

    private void clear() {
        Supposed before = model.supposed();
        model.clear();
        workbench
                .notices()
                .done(
                        Messages.text("whatif.cleared"),
                        Messages.text("whatif.undo"),
                        () -> model.change(before));
    }

    private void showAnswer() {
        Answer found = model.answerProperty().get();
        String problem = model.problemProperty().get();
        if (!problem.isEmpty()) {
            var failed =
                    new EmptyState(
                            Icon.ERROR,
                            Messages.text("whatif.failed"),
                            problem,
                            Parts.button(
                                    Messages.text("state.failed.again"), model::retry, "accent"));
            failed.getStyleClass().add("failed");
            answer.getChildren().setAll(failed);
        } else if (!something.get()) {
            answer.getChildren()
                    .setAll(
                            new Panel(
                                    Messages.text("whatif.empty.title"),
                                    Parts.paragraph(Messages.text("whatif.empty.text"), "muted")));
        } else if (found != null) {
            answer.getChildren().setAll(answers.show(found));
        } else {
            answer.getChildren().setAll(Parts.paragraph(Messages.text("whatif.working"), "muted"));
        }
    }

    private String nameOf(String vendor) {
        @Nullable Results results = workbench.session().resultsProperty().get();
        return results == null ? vendor : results.index().vendorName(vendor);
    }
}
