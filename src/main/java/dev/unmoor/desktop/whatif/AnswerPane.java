package dev.unmoor.desktop.whatif;

import dev.unmoor.desktop.control.Deck;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Meter;
import dev.unmoor.desktop.control.Opener;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.Tile;
import dev.unmoor.desktop.detail.EvidenceRow;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.outlook.Consequence;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What would follow. */
final class AnswerPane {

    private static final int MODULES_SHOWN = 8;
    private static final int WORKLOADS_SHOWN = 8;

    private final Workbench workbench;
    private final UnaryOperator<String> names;

    /**
     * A pane.
     *
     * @param names names vendors for people
     */
    AnswerPane(Workbench workbench, UnaryOperator<String> names) {
        this.workbench = workbench;
        this.names = names;
    }

    Node show(Answer answer) {
        Consequence all = answer.together();
        Label sentence = Parts.paragraph(all.sentence(), "answer-sentence");
        var page = new VBox(sentence, tiles(answer));
        page.getStyleClass().add("answer");
        if (!answer.groups().isEmpty()) {
            var groups = new Deck();
            answer.groups().forEach(group -> groups.add(group(group), 1, 250));
            page.getChildren().add(groups);
        }
        var lower = new Deck();
        if (!answer.groups().isEmpty()) {
            lower.add(softened(answer), 3, 330);
        }
        if (!all.workloads().isEmpty()) {
            lower.add(workloads(all), 2, 280);
        }
        if (!answer.perhaps().isEmpty()) {
            lower.add(perhaps(answer), 2, 280);
        }
        Consequence.Bill bill = all.bill();
        if (bill != null) {
            lower.add(bill(bill), 2, 280);
        }
        if (!answer.singles().isEmpty()) {
            lower.add(singles(answer), 1, 600);
        }
        if (!lower.getChildren().isEmpty()) {
            page.getChildren().add(lower);
        }
        return page;
    }

    static Icon sign(String effect) {
        return switch (effect) {
            case "stops" -> Icon.BLOCKED;
            case "degrades" -> Icon.PARTLY;
            case "costs-more" -> Icon.MONEY;
            default -> Icon.DONE;
        };
    }

    private static Label effect(String effect) {
        Label label = Parts.label(Messages.word("effect", effect), "effect", "effect-" + effect);
        label.setGraphic(sign(effect).node());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node tiles(Answer answer) {
        Consequence all = answer.together();
        var deck = new Deck();
        deck.getStyleClass().add("tiles");
        var hit = answer.groups().stream().flatMap(group -> group.findings().stream()).toList();
        deck.add(
                new Tile(
                        Figures.count(all.findings().size()),
                        Messages.text("whatif.tile.places"),
                        Messages.text("whatif.tile.places.note", all.files().size()),
                        () -> {
                            if (!hit.isEmpty()) {
                                EvidenceRow.showAll(workbench, Messages.text("whatif.hit"), hit);
                            }
                        }),
                1,
                140);
        deck.add(
                fact(
                        "whatif.tile.days",
                        all.recoverP90Days() > 0
                                ? Figures.range(all.recoverP50Days(), all.recoverP90Days())
                                : "0",
                        Messages.text("whatif.tile.days.note")),
                1,
                140);
        deck.add(
                fact(
                        "whatif.tile.to",
                        answer.target().isEmpty()
                                ? Messages.text("whatif.tile.to.none")
                                : answer.target(),
                        Messages.text("whatif.tile.to.note")),
                2,
                220);
        if (!all.cheapest().isEmpty()) {
            deck.add(measure(all.cheapest()), 3, 300);
        }
        return deck;
    }

    private static Node fact(String name, String figure, String note) {
        var box =
                new VBox(
                        Parts.label(Messages.text(name), "tile-name"),
                        Parts.paragraph(figure, "fact-figure"),
                        Parts.paragraph(note, "tile-note"));
        box.getStyleClass().addAll("tile", "fact-tile", "tile-text");
        return box;
    }

    private static Node measure(String cheapest) {
        Label name = Parts.label(Messages.text("whatif.cheapest"), "tile-name");
        var box = new VBox(name, Parts.paragraph(cheapest, "measure"));
        box.getStyleClass().addAll("tile", "fact-tile", "tile-text");
        return box;
    }

    private Node group(Answer.Group group) {
        VBox list = Parts.column();
        list.getStyleClass().add("bars");
        double most = group.modules().isEmpty() ? 1 : group.modules().getFirst().findings().size();
        for (Answer.Module module : group.modules().stream().limit(MODULES_SHOWN).toList()) {
            Label name = Parts.cut(named(module.name()), "bar-name");
            var meter = new Meter(module.findings().size() / most, "effect-fill-" + group.effect());
            meter.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(meter, Priority.ALWAYS);
            Label count = Parts.label(Figures.count(module.findings().size()), "bar-value");
            count.setMinWidth(Region.USE_PREF_SIZE);
            String words =
                    Messages.text(
                            "whatif.module.accessible",
                            Messages.word("effect", group.effect()),
                            module.name(),
                            module.findings().size());
            list.getChildren()
                    .add(
                            new Opener(
                                    words,
                                    () -> EvidenceRow.showAll(workbench, words, module.findings()),
                                    name,
                                    meter,
                                    count));
        }
        int hidden = group.modules().size() - MODULES_SHOWN;
        if (hidden > 0) {
            list.getChildren()
                    .add(Parts.label(Messages.text("whatif.modules.more", hidden), "muted"));
        }
        list.getChildren()
                .add(
                        Parts.link(
                                Messages.text("evidence.all", group.findings().size()),
                                () ->
                                        EvidenceRow.showAll(
                                                workbench,
                                                Messages.word("effect", group.effect()),
                                                group.findings()),
                                "evidence-all"));
        var panel = new VBox(effect(group.effect()), list);
        panel.getStyleClass().addAll("panel", "effect-panel");
        return panel;
    }

    private static String named(String module) {
        return Messages.module(module);
    }

    private Node softened(Answer answer) {
        VBox list = Parts.column();
        list.getStyleClass().add("evidence-list");
        for (Answer.Softener softener : answer.softeners()) {
            list.getChildren()
                    .add(
                            new EvidenceRow(
                                    workbench,
                                    Icon.CHECK,
                                    "evidence-for",
                                    softener.what(),
                                    softener.findings(),
                                    softener.places()));
        }
        if (answer.softeners().isEmpty()) {
            list.getChildren().add(Parts.paragraph(Messages.text("whatif.softened.none"), "muted"));
        }
        return new Panel(Messages.text("whatif.softened"), list);
    }

    private static Node workloads(Consequence all) {
        VBox list = Parts.column();
        list.getStyleClass().add("workloads");
        for (Consequence.WorkloadHit hit :
                all.workloads().stream().limit(WORKLOADS_SHOWN).toList()) {
            // an entry point, and the file in brackets
            int file = hit.name().lastIndexOf(" (");
            Label name = Parts.cut(file < 0 ? hit.name() : hit.name().substring(0, file), "mono");
            name.setMinWidth(40);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            var hitAt = new VBox(Parts.row(name, effect(hit.effect())));
            if (file >= 0) {
                String path = hit.name().substring(file + 2, hit.name().length() - 1);
                Label place = Parts.cut(path, "mono", "muted");
                place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
                place.setMinWidth(40);
                hitAt.getChildren().add(place);
            }
            list.getChildren().add(hitAt);
        }
        int hidden = all.workloads().size() - WORKLOADS_SHOWN;
        if (hidden > 0) {
            list.getChildren()
                    .add(Parts.label(Messages.text("whatif.workloads.more", hidden), "muted"));
        }
        return new Panel(Messages.text("whatif.workloads"), list);
    }

    private Node perhaps(Answer answer) {
        return new Panel(
                Messages.text("whatif.perhaps"),
                new EvidenceRow(
                        workbench,
                        Icon.LEGEND,
                        "evidence-perhaps",
                        Messages.text("whatif.perhaps.text"),
                        answer.perhaps(),
                        List.of()));
    }

    private static Node bill(Consequence.Bill bill) {
        VBox lines =
                Parts.column(
                        Parts.paragraph(
                                Messages.text(
                                        "whatif.bill.text",
                                        Figures.dollars(bill.before()),
                                        Figures.dollars(bill.after()))));
        if (!bill.unpriced().isEmpty()) {
            lines.getChildren()
                    .add(
                            Parts.paragraph(
                                    Messages.text(
                                            "whatif.bill.unpriced",
                                            String.join(", ", bill.unpriced())),
                                    "muted"));
        }
        return new Panel(Messages.text("whatif.bill"), lines);
    }

    private Node singles(Answer answer) {
        VBox list = Parts.column();
        list.getStyleClass().add("singles");
        for (Answer.Single single : answer.singles()) {
            Consequence one = single.consequence();
            Label what = Parts.paragraph(ShockText.of(single.shock(), names), "single-what");
            HBox.setHgrow(what, Priority.ALWAYS);
            what.setMaxWidth(Double.MAX_VALUE);
            Label places =
                    Parts.label(
                            Messages.text("evidence.places", one.findings().size()),
                            "single-places");
            Label days =
                    Parts.label(
                            one.recoverP90Days() > 0
                                    ? Figures.days(one.recoverP50Days(), one.recoverP90Days())
                                    : Messages.text("whatif.days.none"),
                            "single-days");
            HBox line = Parts.row(what, effect(one.effect()), places, days);
            line.getStyleClass().add("single");
            list.getChildren().add(line);
        }
        return new Panel(Messages.text("whatif.singles"), list);
    }
}
