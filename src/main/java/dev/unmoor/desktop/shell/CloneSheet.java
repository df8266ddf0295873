package dev.unmoor.desktop.shell;

import dev.unmoor.audit.Repository;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Messages;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the address of a repository, and says what happens with it. */
final class CloneSheet extends VBox {

    private final TextField address = new TextField();

    CloneSheet(Runnable hide, Consumer<String> open) {
        getStyleClass().addAll("info-sheet", "small-sheet");
        setId("clone-sheet");
        address.setPromptText(Messages.text("clone.prompt"));
        address.setAccessibleText(Messages.text("clone.address"));
        Label wrong = Parts.paragraph("", "sheet-problem");
        Parts.show(wrong, false);
        Runnable go =
                () -> {
                    String typed = address.getText().strip();
                    if (!Repository.isElsewhere(typed)) {
                        wrong.setText(Messages.text("clone.wrong"));
                        Parts.show(wrong, true);
                        address.requestFocus();
                        return;
                    }
                    hide.run();
                    open.accept(typed);
                };
        address.setOnAction(event -> go.run());
        address.textProperty().addListener((value, before, now) -> Parts.show(wrong, false));
        Button start = Parts.button(Messages.text("clone.start"), go, "accent");
        start.disableProperty().bind(address.textProperty().isEmpty());
        getChildren()
                .addAll(
                        Parts.row(
                                Parts.label(Messages.text("clone.title"), "sheet-title"),
                                Parts.spacer(),
                                Parts.iconButton(
                                        Icon.CLOSE, Messages.text("sheet.close"), hide, "flat")),
                        Parts.paragraph(Messages.text("clone.text"), "muted"),
                        address,
                        wrong,
                        Parts.row(Parts.spacer(), start));
    }

    /** What gets the keyboard when the sheet comes up. */
    TextField focus() {
        return address;
    }
}
