package dev.unmoor.desktop.overview;

import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.Risk;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** How the score is computed, in words, with what lowered it and the hash of its parameters. */
final class Method {

    private Method() {}

    /** Adds the answer to a panel, folded away until it is asked for. */
    static void attach(Panel panel, Risk risk) {
        VBox words = Parts.column(Parts.paragraph(risk.method()));
        words.getStyleClass().add("method");
        for (Risk.Mitigator mitigator : risk.mitigators()) {
            words.getChildren()
                    .add(
                            Parts.paragraph(
                                    Messages.text(
                                            "method.mitigator",
                                            mitigator.what(),
                                            Messages.word("dimension", mitigator.dimension().id()),
                                            Figures.amount(mitigator.factor())),
                                    "note"));
        }
        words.getChildren()
                .add(Parts.paragraph(Messages.text("method.profile", risk.profile()), "note"));
        Parts.show(words, false);
        Hyperlink how = Parts.link(Messages.text("method.show"), () -> {}, "method-link");
        how.setOnAction(event -> {
            how.setVisited(false);
            Parts.show(words, !words.isVisible());
            how.setText(Messages.text(words.isVisible() ? "method.hide" : "method.show"));
        });
        panel.getChildren().addAll(how, words);
    }
}
