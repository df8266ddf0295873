package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.action.KeyNames;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.preferences.ThemeChoice;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.desktop.session.Scope;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Where one is, and the way to anywhere else. */
final class TopBar extends HBox {

    private final Workbench workbench;
    private final Label project = Parts.label("", "crumb-project");
    private final Label separator = Parts.label("›", "crumb-separator");
    private final Label screen = Parts.label("", "crumb-screen");
    private final Button scope = new Button();
    private final Label state = Parts.label("", "scan-pill");
    private final Button rescan;
    private final Button stop;
    private final Button theme;

    TopBar(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("top-bar");
        setId("top-bar");
        Actions actions = workbench.actions();
        Button back = Parts.iconButton(Icon.BACK, actions, ActionId.BACK, "flat");
        Button forward = Parts.iconButton(Icon.FORWARD, actions, ActionId.FORWARD, "flat");
        scope.getStyleClass().add("scope-chip");
        scope.setGraphic(Icon.REMOVE.node());
        scope.setOnAction(event -> workbench.actions().run(ActionId.CLEAR_SCOPE));
        Button search = search(actions);
        rescan = Parts.iconButton(Icon.RESCAN, actions, ActionId.RESCAN, "flat");
        stop = Parts.iconButton(Icon.STOP, actions, ActionId.STOP, "flat");
        theme = Parts.iconButton(Icon.SYSTEM_THEME, actions, ActionId.THEME, "flat");
        Button drawer = Parts.iconButton(Icon.DRAWER, actions, ActionId.DRAWER, "flat");
        HBox crumbs = Parts.row(project, separator, screen);
        crumbs.getStyleClass().add("crumbs");
        crumbs.setMinWidth(0);
        getChildren()
                .addAll(
                        back,
                        forward,
                        crumbs,
                        scope,
                        Parts.spacer(),
                        search,
                        Parts.spacer(),
                        state,
                        rescan,
                        stop,
                        theme,
                        drawer);
        Session session = workbench.session();
        session.phaseProperty().addListener((value, before, now) -> show(now));
        session.progressProperty()
                .addListener((value, before, now) -> show(session.phaseProperty().get()));
        session.scopeProperty().addListener((value, before, now) -> show(now));
        workbench.navigator().currentProperty().addListener((value, before, now) -> show(now));
        workbench
                .preferences()
                .property()
                .addListener((value, before, now) -> showTheme(now.appearance().theme()));
        show(session.phaseProperty().get());
        show(session.scopeProperty().get());
        show(workbench.navigator().currentProperty().get());
        showTheme(workbench.preferences().get().appearance().theme());
    }

    private static Button search(Actions actions) {
        Label words = Parts.label(Messages.text("top.search"), "search-words");
        Label keys = Parts.label(KeyNames.of(ActionId.PALETTE.keys().getFirst()), "key-cap");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = Parts.row(Icon.SEARCH.node(), words, Parts.spacer(), keys);
        content.getStyleClass().add("search-content");
        var button = new Button("", content);
        button.setId("search");
        button.getStyleClass().add("search-button");
        button.setAccessibleText(Messages.text("top.search"));
        button.setOnAction(event -> actions.run(ActionId.PALETTE));
        return button;
    }

    private void show(Phase phase) {
        Path root = workbench.session().root();
        project.setText(root == null ? "" : Session.nameOf(root));
        project.setTooltip(root == null ? null : new Tooltip(root.toString()));
        Parts.show(project, root != null);
        Parts.show(separator, root != null);
        boolean scanning = phase instanceof Phase.Scanning;
        Parts.show(stop, scanning);
        Parts.show(rescan, root != null && !scanning);
        Parts.show(state, scanning);
        if (phase instanceof Phase.Scanning running) {
            state.setText(
                    running.stopping()
                            ? Messages.text("top.stopping")
                            : Messages.text(
                                    "top.scanning",
                                    Figures.share(
                                            workbench
                                                    .session()
                                                    .progressProperty()
                                                    .get()
                                                    .overall())));
        }
    }

    private void show(@Nullable Scope now) {
        Parts.show(scope, now != null);
        if (now != null) {
            scope.setText(now.label());
            scope.setAccessibleText(Messages.text("top.scope.remove", now.label()));
            scope.setTooltip(new Tooltip(Messages.text("top.scope.remove", now.label())));
        }
    }

    private void show(Place place) {
        screen.setText(Messages.text("screen." + place.screen().id()));
    }

    private void showTheme(ThemeChoice choice) {
        Icon icon =
                switch (choice) {
                    case SYSTEM -> Icon.SYSTEM_THEME;
                    case LIGHT -> Icon.LIGHT;
                    case DARK -> Icon.DARK;
                };
        theme.setGraphic(icon.node());
        String words =
                Messages.text(
                        "top.theme",
                        Messages.text("theme." + choice.name().toLowerCase(Messages.LOCALE)));
        theme.setAccessibleText(words);
        theme.setTooltip(new Tooltip(words));
    }
}
