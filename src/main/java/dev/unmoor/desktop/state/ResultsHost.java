package dev.unmoor.desktop.state;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Shows a screen's content when there are results, and otherwise what is the case instead. While a
 * project is audited again the old results stay.
 */
public final class ResultsHost extends StackPane {

    private final Workbench workbench;
    private final Node content;
    private final Consumer<Results> render;
    private final boolean streams;
    private @Nullable ScanningView scanning;
    private @Nullable Results rendered;

    /**
     * A host.
     *
     * @param content the screen's content
     * @param streams whether the content shows what a running audit finds by itself
     * @param render is handed each new results, before the content is shown
     */
    public ResultsHost(
            Workbench workbench, Node content, boolean streams, Consumer<Results> render) {
        this.workbench = workbench;
        this.content = content;
        this.streams = streams;
        this.render = render;
        getStyleClass().add("results-host");
        Session session = workbench.session();
        session.phaseProperty().addListener((value, before, now) -> update());
        session.resultsProperty().addListener((value, before, now) -> update());
        update();
    }

    private void update() {
        Session session = workbench.session();
        Results results = session.resultsProperty().get();
        if (results != null && !sameResults(results)) {
            rendered = results;
            render.accept(results);
        }
        Node shown =
                switch (session.phaseProperty().get()) {
                    case Phase.NoProject none -> noProject();
                    case Phase.Scanning running ->
                            results != null || streams ? content : scanningView();
                    case Phase.Ready ready -> content;
                    case Phase.Failed failed -> results != null ? content : failed(failed);
                };
        if (getChildren().isEmpty() || !getChildren().getFirst().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    /** Comparing whole audits by value would cost more than showing one. */
    @SuppressWarnings("ReferenceEquality")
    private boolean sameResults(Results results) {
        return results == rendered;
    }

    private Node scanningView() {
        if (scanning == null) {
            scanning = new ScanningView(workbench);
        }
        return scanning;
    }

    private Node noProject() {
        Button open = Parts.button(workbench.actions(), ActionId.OPEN, "accent");
        Button sample = Parts.button(workbench.actions(), ActionId.SAMPLE);
        return new EmptyState(
                Icon.OPEN,
                Messages.text("state.none.title"),
                Messages.text("state.none.text"),
                open,
                sample);
    }

    private Node failed(Phase.Failed failed) {
        Button again = Parts.button(workbench.actions(), ActionId.RESCAN, "accent");
        again.setText(Messages.text("state.failed.again"));
        Button other = Parts.button(workbench.actions(), ActionId.OPEN);
        var state =
                new EmptyState(
                        Icon.ERROR,
                        Messages.text("state.failed.title", Session.nameOf(failed.root())),
                        failed.message(),
                        again,
                        other);
        state.getStyleClass().add("failed");
        if (!failed.details().isEmpty()) {
            state.getChildren()
                    .add(
                            Parts.link(
                                    Messages.text("state.failed.copy"),
                                    () -> {
                                        workbench.outside().copy(failed.details());
                                        workbench
                                                .notices()
                                                .done(Messages.text("state.failed.copied"));
                                    }));
        }
        return state;
    }
}
