package dev.unmoor.desktop.shell;

import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.Version;
import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Logo;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What this program is, which facts it knows, and whose work it contains. */
final class AboutSheet extends VBox {

    private static final String NOTICES = "/THIRD-PARTY-NOTICES.txt";

    private final Button close;

    /** What is read from the program's own files. */
    private record Facts(String catalog, List<String> notices) {}

    AboutSheet(Workbench workbench, Runnable hide) {
        getStyleClass().add("info-sheet");
        setId("about-sheet");
        close = Parts.iconButton(Icon.CLOSE, Messages.text("sheet.close"), hide, "flat");
        String version = Messages.text("about.version", Version.number());
        String java = Messages.text("about.java", Runtime.version().toString());
        Label catalog = Parts.paragraph(Messages.text("about.reading"), "muted");
        var notices = new ListView<String>();
        notices.getStyleClass().addAll("edge-to-edge", "notices");
        notices.setAccessibleText(Messages.text("about.notices"));
        notices.setPlaceholder(Parts.label(Messages.text("about.notices.none"), "muted"));
        VBox.setVgrow(notices, Priority.ALWAYS);
        Button copy =
                Parts.button(
                        Messages.text("about.copy"),
                        () -> {
                            workbench
                                    .outside()
                                    .copy(String.join("\n", version, catalog.getText(), java));
                            workbench.notices().done(Messages.text("about.copied"));
                        },
                        "flat");
        copy.setGraphic(Icon.COPY.node());
        getChildren()
                .addAll(
                        Parts.row(
                                new Logo(),
                                Parts.label(Actions.title(ActionId.ABOUT), "sheet-title"),
                                Parts.spacer(),
                                copy,
                                close),
                        Parts.paragraph(version),
                        catalog,
                        Parts.paragraph(java, "muted"),
                        Parts.label(Messages.text("about.notices"), "page-heading"),
                        notices);
        workbench
                .tasks()
                .quietly(
                        "read about",
                        progress -> new Facts(Auditor.describeCatalog(), read()),
                        facts -> {
                            catalog.setText(Messages.text("about.catalog", facts.catalog()));
                            notices.getItems().setAll(facts.notices());
                        });
    }

    /** What gets the keyboard when the sheet comes up. */
    Button focus() {
        return close;
    }

    /** The notices are made when the program is packaged; a build in progress has none. */
    private static List<String> read() throws IOException {
        try (InputStream in = AboutSheet.class.getResourceAsStream(NOTICES)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
