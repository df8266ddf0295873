package dev.unmoor.desktop.start;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Opener;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.preferences.RecentProject;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The start screen. */
public final class StartView implements ScreenView {

    private final Workbench workbench;
    private final StartModel model;
    private final VBox recents = new VBox();
    private final VBox recentsPanel;
    private final Node node;
    private final Button open;

    /** Builds it. */
    public StartView(Workbench workbench, InstantSource time) {
        this.workbench = workbench;
        this.model =
                new StartModel(
                        workbench.preferences(), workbench.session(), workbench.tasks(), time);
        open = Parts.button(workbench.actions(), ActionId.OPEN, "accent");
        open.setGraphic(Icon.OPEN.node());
        open.setDefaultButton(true);
        Button sample = Parts.button(workbench.actions(), ActionId.SAMPLE);
        sample.setGraphic(Icon.SAMPLE.node());

        var picture = Icon.DROP.node();
        picture.getStyleClass().add("drop-icon");
        Button clone = Parts.button(workbench.actions(), ActionId.CLONE);
        clone.setGraphic(Icon.CLONE.node());
        HBox buttons = Parts.row(open, clone, sample);
        buttons.getStyleClass().add("drop-buttons");
        var drop =
                new VBox(
                        picture,
                        Parts.label(Messages.text("start.drop"), "drop-title"),
                        Parts.paragraph(Messages.text("start.drop.text"), "drop-text"),
                        buttons);
        drop.getStyleClass().add("drop-zone");

        var privacyIcon = Icon.PRIVACY.node();
        Label privacy = Parts.paragraph(Messages.text("start.privacy"), "privacy-text");
        HBox.setHgrow(privacy, Priority.ALWAYS);
        HBox privacyRow = Parts.row(privacyIcon, privacy);
        privacyRow.getStyleClass().add("privacy");

        recents.getStyleClass().add("recents");
        recentsPanel =
                Parts.column(Parts.label(Messages.text("start.recents"), "page-heading"), recents);
        recentsPanel.getStyleClass().add("recents-panel");

        var page =
                new VBox(
                        Parts.column(
                                Parts.label(Messages.text("start.title"), "hero-title"),
                                Parts.paragraph(Messages.text("start.text"), "hero-text")),
                        drop,
                        privacyRow,
                        recentsPanel);
        page.getStyleClass().add("start-page");
        var centred = new HBox(page);
        centred.getStyleClass().add("start-centre");
        HBox.setHgrow(page, Priority.ALWAYS);
        node = Parts.scroll(centred);
        node.setId("screen-start");
        model.recentsProperty().addListener((value, before, now) -> showRecents());
        showRecents();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Place place) {
        model.refresh();
    }

    @Override
    public void focusMain() {
        open.requestFocus();
    }

    private void showRecents() {
        recents.getChildren().clear();
        for (StartModel.Recent recent : model.recentsProperty().get()) {
            recents.getChildren().add(row(recent));
        }
        Parts.show(recentsPanel, !recents.getChildren().isEmpty());
    }

    private Node row(StartModel.Recent recent) {
        RecentProject project = recent.project();
        Integer score = project.score();
        Label figure = Parts.label(score == null ? "–" : String.valueOf(score), "recent-score");
        if (project.grade() != null) {
            figure.getStyleClass().add("band-" + project.grade());
        }
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Label name = Parts.label(project.name(), "recent-name");
        Label path = Parts.label(project.path(), "recent-path");
        VBox text = Parts.column(name, path);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        Label note =
                Parts.label(
                        recent.present()
                                ? join(recent.change(), recent.when())
                                : Messages.text("start.missing"),
                        "recent-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        var button =
                new Opener(
                        Messages.text(
                                "start.recent.accessible",
                                project.name(),
                                project.path(),
                                score == null
                                        ? Messages.text("start.never")
                                        : String.valueOf(score)),
                        recent.present() ? () -> model.open(recent) : () -> locate(recent),
                        figure,
                        text,
                        note);
        button.getStyleClass().add("recent");
        HBox.setHgrow(button, Priority.ALWAYS);
        HBox row = Parts.row(button);
        row.getStyleClass().add("recent-row");
        if (recent.present()) {
            Button pin =
                    Parts.iconButton(
                            Icon.PIN,
                            Messages.text(
                                    project.pinned() ? "start.unpin" : "start.pin", project.name()),
                            () -> model.pin(recent),
                            "flat",
                            project.pinned() ? "pinned" : "unpinned");
            row.getChildren().add(pin);
        } else {
            row.getStyleClass().add("missing");
            row.getChildren()
                    .add(Parts.button(Messages.text("start.locate"), () -> locate(recent), "flat"));
        }
        row.getChildren()
                .add(
                        Parts.iconButton(
                                Icon.REMOVE,
                                Messages.text("start.remove", project.name()),
                                () -> model.remove(recent),
                                "flat"));
        return row;
    }

    private void locate(StartModel.Recent recent) {
        workbench
                .dialogs()
                .chooseFolder(Messages.text("start.locate.title", recent.project().name()))
                .ifPresent(folder -> model.locate(recent, folder));
    }

    private static String join(String change, String when) {
        return change.isEmpty() || when.isEmpty() ? change + when : change + "  ·  " + when;
    }
}
