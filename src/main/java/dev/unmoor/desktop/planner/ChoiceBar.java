package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.memory.Planned;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.plan.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** What is left, where to, and how far. */
final class ChoiceBar extends FlowPane {

    private final PlannerModel model;
    private final MenuButton from = new MenuButton();
    private final MenuButton to = new MenuButton();
    private final List<ToggleButton> scopes = new ArrayList<>();
    private boolean following;

    ChoiceBar(Workbench workbench, PlannerModel model) {
        this.model = model;
        getStyleClass().add("choice-bar");
        var group = new ToggleGroup();
        HBox far = Parts.row(lead("planner.scope"));
        for (Scope scope : Scope.values()) {
            var toggle = new ToggleButton(Messages.word("scope", scope.id()));
            toggle.setUserData(scope.id());
            toggle.getStyleClass().addAll("chip", "toggle-chip");
            toggle.setToggleGroup(group);
            toggle.setAccessibleText(
                    Messages.text("planner.scope.accessible", Messages.word("scope", scope.id())));
            toggle.setOnAction(event -> {
                toggle.setSelected(true);
                model.choose(now -> new Planned(now.from(), now.to(), scope.id()));
            });
            scopes.add(toggle);
            far.getChildren().add(toggle);
        }
        Button compare = Parts.button(workbench.actions(), ActionId.PLANNER_COMPARE, "accent");
        getChildren()
                .addAll(
                        Parts.row(lead("planner.from"), from),
                        Parts.row(Icon.FORWARD.node(), lead("planner.to"), to),
                        far,
                        compare);
        model.choicesProperty().addListener((value, before, now) -> build());
        build();
    }

    private static Label lead(String key) {
        return Parts.label(Messages.text(key), "muted");
    }

    private void build() {
        Choices choices = model.choices();
        fill(
                from,
                choices.from(),
                choice -> Messages.text("planner.from.choice", choice.name(), choice.figure()),
                (now, ids) -> new Planned(ids, now.to(), now.scope()),
                Planned::from);
        fill(
                to,
                choices.to(),
                choice -> Messages.text("planner.to.choice", choice.name(), choice.figure()),
                (now, ids) -> new Planned(now.from(), ids, now.scope()),
                Planned::to);
        follow();
    }

    private interface With {
        Planned of(Planned now, List<String> ids);
    }

    private void fill(
            MenuButton menu,
            List<Choices.Choice> choices,
            Function<Choices.Choice, String> words,
            With with,
            Function<Planned, List<String>> side) {
        menu.getItems().clear();
        for (Choices.Choice choice : choices) {
            var item = new CheckMenuItem(words.apply(choice));
            item.setUserData(choice.id());
            item.selectedProperty()
                    .addListener((value, before, now) -> {
                        if (!following) {
                            choose(choice.id(), now, with, side);
                        }
                    });
            menu.getItems().add(item);
        }
    }

    /** Takes or leaves a choice; the last one of a side stays, as nothing can't be planned. */
    private void choose(String id, boolean taken, With with, Function<Planned, List<String>> side) {
        var ids = new ArrayList<>(side.apply(model.chosen()));
        ids.remove(id);
        if (taken) {
            ids.add(id);
        }
        if (ids.isEmpty()) {
            follow();
        } else {
            model.choose(chosen -> with.of(chosen, ids));
        }
    }

    /** Shows what is chosen. */
    void follow() {
        following = true;
        Planned chosen = model.chosen();
        show(from, chosen.from(), "planner.from");
        to.getItems()
                .forEach(item ->
                        item.setDisable(
                                chosen.from().contains(String.valueOf(item.getUserData()))));
        show(to, chosen.to(), "planner.to");
        for (ToggleButton scope : scopes) {
            scope.setSelected(chosen.scope().equals(scope.getUserData()));
        }
        following = false;
    }

    private void show(MenuButton menu, List<String> ids, String key) {
        String words = String.join(", ", ids.stream().map(model::name).toList());
        menu.setText(words.isEmpty() ? Messages.text("planner.choose") : words);
        menu.setTooltip(new Tooltip(menu.getText()));
        menu.setAccessibleText(Messages.text(key) + ": " + menu.getText());
        menu.getItems()
                .forEach(item -> {
                    if (item instanceof CheckMenuItem check) {
                        check.setSelected(ids.contains(String.valueOf(item.getUserData())));
                    }
                });
    }
}
