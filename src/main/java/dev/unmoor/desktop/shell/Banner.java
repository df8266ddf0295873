package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says above every screen when what is shown is not the whole or not the latest. */
final class Banner extends HBox {

    private final Workbench workbench;

    Banner(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("banner");
        setId("banner");
        Session session = workbench.session();
        session.phaseProperty().addListener((value, before, now) -> update());
        session.changedFilesProperty().addListener((value, before, now) -> update());
        update();
    }

    private void update() {
        Session session = workbench.session();
        Results results = session.resultsProperty().get();
        getStyleClass().removeAll("warning", "danger", "info");
        Parts.show(this, false);
        if (session.phaseProperty().get() instanceof Phase.Failed failed && results != null) {
            show("danger", Icon.ERROR, failed.message(), ActionId.RESCAN);
        } else if (results != null
                && session.phaseProperty().get() instanceof Phase.Ready
                && results.partial()) {
            show("warning", Icon.WARNING, Messages.text("banner.partial"), ActionId.RESCAN);
        } else if (results != null && session.changedFilesProperty().get() > 0) {
            show(
                    "info",
                    Icon.INFO,
                    Messages.text("banner.stale", session.changedFilesProperty().get()),
                    ActionId.RESCAN);
        }
    }

    private void show(String style, Icon icon, String message, ActionId offer) {
        getStyleClass().add(style);
        Label words = Parts.paragraph(message, "banner-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button button = Parts.button(workbench.actions(), offer, "small");
        getChildren().setAll(icon.node(), words, button);
        Parts.show(this, true);
    }
}
