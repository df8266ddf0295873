package dev.unmoor.desktop.whatif;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Opener;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.outlook.Shock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What can be supposed: toggles and sliders for each party, and a toggle for each model. */
final class SupposePane extends VBox {

    private static final double MOST_TIMES = 10;
    private static final double LEAST_PERCENT = 10;
    private static final int MODELS_SHOWN = 8;

    private final WhatIfModel model;
    private final List<Runnable> followers = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private boolean allModels;
    private boolean following;

    SupposePane(WhatIfModel model) {
        this.model = model;
        getStyleClass().add("suppose");
        model.optionsProperty().addListener((value, before, now) -> build(model.options()));
        build(model.options());
    }

    /** Sets all controls to what is supposed. */
    void follow() {
        following = true;
        followers.forEach(Runnable::run);
        following = false;
    }

    private void build(Options options) {
        followers.clear();
        getChildren().clear();
        if (open.isEmpty() && !options.parties().isEmpty()) {
            open.add(options.parties().getFirst().id());
        }
        for (Shock shock : model.supposed().shocks()) {
            String vendor = shock.vendor();
            if (vendor != null) {
                open.add(vendor);
            }
        }
        VBox parties = Parts.column();
        parties.getStyleClass().add("suppose-parties");
        options.parties().forEach(party -> parties.getChildren().add(party(party)));
        getChildren().add(new Panel(Messages.text("whatif.parties"), parties));
        if (!options.models().isEmpty()) {
            getChildren().add(models(options));
        }
        follow();
    }

    private Node party(Options.Party party) {
        Label name = Parts.cut(party.name(), "suppose-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label count =
                Parts.label(Messages.text("evidence.places", party.findings()), "suppose-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox controls =
                Parts.column(
                        toggle(Shock.Kind.UNAVAILABLE, party),
                        toggle(Shock.Kind.WITHDRAWN, party),
                        toggle(Shock.Kind.CAPACITY, party),
                        price(party),
                        limit(party));
        controls.getStyleClass().add("suppose-controls");
        VBox box = Parts.column();
        Label arrow = Parts.label("");
        var heading =
                new Opener(
                        Messages.text("whatif.party.accessible", party.name(), party.findings()),
                        () -> {
                            if (!open.remove(party.id())) {
                                open.add(party.id());
                            }
                            unfold(party, arrow, controls);
                        },
                        arrow,
                        Badge.swatch(party.rank()),
                        name,
                        count);
        box.getChildren().addAll(heading, controls);
        unfold(party, arrow, controls);
        return box;
    }

    private void unfold(Options.Party party, Label arrow, Node controls) {
        boolean unfolded = open.contains(party.id());
        arrow.setGraphic((unfolded ? Icon.EXPAND : Icon.COLLAPSE).node());
        Parts.show(controls, unfolded);
    }

    private Node toggle(Shock.Kind kind, Options.Party party) {
        var box = new CheckBox(Messages.word("shock", kind.id()));
        box.setAccessibleText(
                Messages.text(
                        "whatif.control.accessible",
                        party.name(),
                        Messages.word("shock", kind.id())));
        box.selectedProperty()
                .addListener((value, before, now) -> {
                    if (!following) {
                        model.set(kind, party.id(), null, now);
                    }
                });
        followers.add(() -> box.setSelected(model.supposed().find(kind, party.id(), null) != null));
        return box;
    }

    private Node price(Options.Party party) {
        var slider = new Slider(1, MOST_TIMES, 1);
        slider.setBlockIncrement(0.5);
        slider.setMajorTickUnit(0.5);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        return slider(
                Shock.Kind.PRICE,
                party,
                slider,
                1,
                value -> Math.round(value * 2) / 2.0,
                factor -> factor,
                factor ->
                        factor == 1
                                ? Messages.text("whatif.price.same")
                                : Messages.text("whatif.price.times", Figures.amount(factor)));
    }

    private Node limit(Options.Party party) {
        var slider = new Slider(LEAST_PERCENT, 100, 100);
        slider.setBlockIncrement(10);
        slider.setMajorTickUnit(10);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        return slider(
                Shock.Kind.RATE_LIMIT,
                party,
                slider,
                100,
                value -> Math.round(value / 10) / 10.0,
                factor -> factor * 100,
                factor ->
                        factor == 1
                                ? Messages.text("whatif.limit.same")
                                : Messages.text("whatif.limit.left", Figures.share(factor)));
    }

    private interface Conversion {
        double of(double value);
    }

    private interface Said {
        String of(double factor);
    }

    /** A slider for a factor; at rest it says that nothing happens. */
    private Node slider(
            Shock.Kind kind,
            Options.Party party,
            Slider slider,
            double rest,
            Conversion toFactor,
            Conversion fromFactor,
            Said words) {
        Label said = Parts.label("", "slider-value");
        slider.setAccessibleText(
                Messages.text(
                        "whatif.control.accessible",
                        party.name(),
                        Messages.word("shock", kind.id())));
        slider.valueProperty()
                .addListener((value, before, now) -> {
                    double factor = toFactor.of(now.doubleValue());
                    said.setText(words.of(factor));
                    Shock was = model.supposed().find(kind, party.id(), null);
                    boolean same = (was == null ? 1 : was.factor()) == factor;
                    if (!following && !same) {
                        model.setFactor(kind, party.id(), factor);
                    }
                });
        followers.add(() -> {
            Shock shock = model.supposed().find(kind, party.id(), null);
            if (!slider.isValueChanging()) {
                slider.setValue(shock == null ? rest : fromFactor.of(shock.factor()));
            }
        });
        said.setText(words.of(1));
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label name = Parts.label(Messages.word("shock", kind.id()), "slider-name");
        name.setLabelFor(slider);
        HBox line = Parts.row(name, slider, said);
        line.getStyleClass().add("suppose-slider");
        return line;
    }

    private Node models(Options options) {
        VBox list = Parts.column();
        list.getStyleClass().add("suppose-models");
        int shown = 0;
        for (Options.Model each : options.models()) {
            boolean supposed = model.supposed().find(Shock.Kind.RETIRED, null, each.id()) != null;
            if (allModels || shown < MODELS_SHOWN || supposed) {
                list.getChildren().add(retired(each));
                shown++;
            }
        }
        int hidden = options.models().size() - shown;
        if (hidden > 0) {
            list.getChildren()
                    .add(
                            Parts.link(
                                    Messages.text("whatif.models.more", hidden),
                                    () -> {
                                        allModels = true;
                                        build(options);
                                    }));
        }
        return new Panel(Messages.text("whatif.models"), list);
    }

    private Node retired(Options.Model each) {
        var box = new CheckBox(each.id());
        box.getStyleClass().add("mono");
        box.setMinWidth(0);
        box.setTooltip(new Tooltip(each.id()));
        String date = each.retires();
        String when = Objects.requireNonNullElse(date, "");
        box.setAccessibleText(
                Messages.text(
                        "whatif.control.accessible",
                        each.id(),
                        Messages.word("shock", Shock.Kind.RETIRED.id())));
        box.selectedProperty()
                .addListener((value, before, now) -> {
                    if (!following) {
                        model.set(Shock.Kind.RETIRED, null, each.id(), now);
                    }
                });
        followers.add(() ->
                box.setSelected(
                        model.supposed().find(Shock.Kind.RETIRED, null, each.id()) != null));
        Label note = Parts.label(when, "suppose-count");
        note.setMinWidth(Region.USE_PREF_SIZE);
        return Parts.row(box, Parts.spacer(), note);
    }
}
