package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Notices;
import dev.unmoor.desktop.workbench.Outside;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Notices at the bottom of the window, that go by themselves unless something went wrong. */
final class Toasts extends VBox implements Notices {

    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration WITH_OFFER = Duration.seconds(8);
    private static final int MOST = 4;

    private final Outside outside;

    Toasts(Outside outside) {
        this.outside = outside;
        getStyleClass().add("toasts");
        setId("toasts");
        setPickOnBounds(false);
    }

    @Override
    public void done(String message) {
        show(toast(Icon.DONE, message, "done"), SHORT);
    }

    @Override
    public void done(String message, String offer, Runnable action) {
        HBox toast = toast(Icon.DONE, message, "done");
        toast.getChildren()
                .add(
                        toast.getChildren().size() - 1,
                        Parts.button(
                                offer,
                                () -> {
                                    getChildren().remove(toast);
                                    action.run();
                                },
                                "flat",
                                "toast-offer"));
        show(toast, WITH_OFFER);
    }

    @Override
    public void problem(String message, String details) {
        HBox toast = toast(Icon.WARNING, message, "problem");
        if (!details.isEmpty()) {
            toast.getChildren()
                    .add(
                            toast.getChildren().size() - 1,
                            Parts.button(
                                    Messages.text("toast.details"),
                                    () -> outside.copy(details),
                                    "flat",
                                    "toast-offer"));
        }
        add(toast);
    }

    private HBox toast(Icon icon, String message, String style) {
        Label words = Parts.paragraph(message, "toast-words");
        HBox toast = Parts.row(icon.node(), words);
        toast.getStyleClass().addAll("toast", style);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(message);
        toast.getChildren()
                .add(
                        Parts.iconButton(
                                Icon.CLOSE,
                                Messages.text("toast.close"),
                                () -> getChildren().remove(toast),
                                "flat",
                                "small"));
        return toast;
    }

    private void show(Node toast, Duration time) {
        add(toast);
        var pause = new PauseTransition(time);
        pause.setOnFinished(event -> getChildren().remove(toast));
        pause.play();
    }

    private void add(Node toast) {
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
    }
}
