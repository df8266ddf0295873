package dev.unmoor.desktop.prompts;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Opener;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.FindingText;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Prompt;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * One prompt: its text with what stands out in it, who uses it, and how it differs from its like.
 */
final class PromptPane extends BorderPane {

    private final Workbench workbench;
    private final PromptsModel model;
    private final Consumer<PromptRow> select;
    private AuditIndex index = AuditIndex.NONE;

    PromptPane(Workbench workbench, PromptsModel model, Consumer<PromptRow> select) {
        this.workbench = workbench;
        this.model = model;
        this.select = select;
        getStyleClass().add("prompt-pane");
        show(null);
    }

    /** Takes the names of the audit whose prompts are shown next. */
    void names(AuditIndex known) {
        index = known;
    }

    void show(@Nullable PromptRow row) {
        if (row == null) {
            setTop(null);
            setCenter(
                    new EmptyState(
                            Icon.PROMPTS,
                            Messages.text("prompts.empty.title"),
                            Messages.text("prompts.empty.text")));
            return;
        }
        Prompt prompt = row.prompt();
        setTop(heading(row));
        VBox content = Parts.column(text(prompt));
        content.getStyleClass().add("drawer-content");
        section(content, "prompts.tells.title", tells(prompt), !prompt.tells().isEmpty());
        section(content, "prompts.variables", variables(prompt), !prompt.variables().isEmpty());
        section(content, "prompts.usedBy", users(prompt), !prompt.usedBy().isEmpty());
        section(content, "prompts.alike", alike(row, content), row.like() > 0);
        ScrollPane scroll = Parts.scroll(content);
        setCenter(scroll);
    }

    private static void section(VBox content, String title, Node body, boolean shown) {
        if (shown) {
            VBox section = Parts.column(Parts.label(Messages.text(title), "section-title"), body);
            section.getStyleClass().add("drawer-section");
            content.getChildren().add(section);
        }
    }

    private Node heading(PromptRow row) {
        Prompt prompt = row.prompt();
        Label role = Badge.word(Messages.word("role", prompt.role().id()));
        Label size =
                Parts.label(
                        row.tokens() > 0
                                ? Messages.text("prompts.size", row.words(), row.tokens())
                                : Messages.text("prompts.size.words", row.words()),
                        "muted");
        HBox marks =
                Parts.row(
                        role,
                        size,
                        Parts.spacer(),
                        Parts.iconButton(
                                Icon.COPY,
                                Messages.text("prompts.copy"),
                                () -> {
                                    workbench.outside().copy(prompt.text());
                                    workbench.notices().done(Messages.text("prompts.copied"));
                                },
                                "flat"));
        String where = prompt.path() + ":" + prompt.line();
        VBox heading =
                Parts.column(
                        marks,
                        Parts.link(
                                where,
                                () ->
                                        workbench
                                                .navigator()
                                                .go(
                                                        new Place(
                                                                Screen.FINDINGS,
                                                                "kind:prompt path:\""
                                                                        + prompt.path()
                                                                        + "\"")),
                                "drawer-where"));
        heading.getStyleClass().add("drawer-heading");
        return heading;
    }

    private static Node text(Prompt prompt) {
        var flow = new TextFlow();
        flow.getStyleClass().add("prompt-text");
        flow.setAccessibleText(prompt.text());
        for (PromptText.Piece piece : PromptText.pieces(prompt)) {
            var text = new Text(piece.text());
            text.getStyleClass()
                    .addAll(
                            "prompt-piece",
                            "piece-" + piece.kind().name().toLowerCase(Messages.LOCALE));
            flow.getChildren().add(text);
        }
        return flow;
    }

    private Node tells(Prompt prompt) {
        VBox list = Parts.column();
        for (Prompt.Tell tell : prompt.tells()) {
            Label vendor = Badge.word(index.vendorName(tell.vendor()), "tuned");
            vendor.setMinWidth(USE_PREF_SIZE);
            Label what = Parts.paragraph(Messages.text("prompts.tell", tell.what(), tell.line()));
            HBox.setHgrow(what, Priority.ALWAYS);
            list.getChildren().add(Parts.row(vendor, what));
        }
        return list;
    }

    private static Node variables(Prompt prompt) {
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (String variable : prompt.variables()) {
            chips.getChildren().add(Badge.word("{" + variable + "}", "mono"));
        }
        return chips;
    }

    private Node users(Prompt prompt) {
        VBox list = Parts.column();
        for (Finding finding : index.findings(prompt.usedBy())) {
            Label what = Parts.label(FindingText.what(finding), "mono");
            what.setMinWidth(0);
            HBox.setHgrow(what, Priority.ALWAYS);
            what.setMaxWidth(Double.MAX_VALUE);
            list.getChildren()
                    .add(
                            new Opener(
                                    Messages.text(
                                            "prompts.user",
                                            FindingText.what(finding),
                                            FindingText.where(finding)),
                                    () -> workbench.session().selectedProperty().set(finding),
                                    what,
                                    Parts.label(FindingText.shortWhere(finding), "muted", "mono")));
        }
        return list;
    }

    private Node alike(PromptRow row, VBox content) {
        VBox list = Parts.column();
        for (PromptRow other : model.like(row)) {
            var open =
                    Parts.link(
                            other.prompt().path() + ":" + other.prompt().line(),
                            () -> select.accept(other));
            var compare =
                    Parts.button(
                            Messages.text("prompts.compare"),
                            () -> compare(content, row.prompt(), other.prompt()),
                            "small");
            list.getChildren().add(Parts.row(open, Parts.spacer(), compare));
        }
        return list;
    }

    private static void compare(VBox content, Prompt left, Prompt right) {
        List<LineDiff.Line> lines = LineDiff.of(left.text(), right.text());
        VBox diff = Parts.column();
        diff.getStyleClass().add("diff");
        for (LineDiff.Line line : lines) {
            String sign =
                    switch (line.side()) {
                        case BOTH -> "  ";
                        case LEFT -> "− ";
                        case RIGHT -> "+ ";
                    };
            Label shown =
                    Parts.paragraph(
                            sign + line.text(),
                            "mono",
                            "diff-" + line.side().name().toLowerCase(Messages.LOCALE));
            shown.setMaxWidth(Double.MAX_VALUE);
            diff.getChildren().add(shown);
        }
        content.getChildren().removeIf(node -> node.getStyleClass().contains("diff-section"));
        VBox section =
                Parts.column(
                        Parts.label(
                                Messages.text(
                                        "prompts.diff",
                                        Figures.count(
                                                lines.stream()
                                                        .filter(line ->
                                                                line.side() != LineDiff.Side.BOTH)
                                                        .count()),
                                        right.path()),
                                "section-title"),
                        diff);
        section.getStyleClass().addAll("drawer-section", "diff-section");
        content.getChildren().add(section);
    }
}
