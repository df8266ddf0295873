package dev.unmoor.desktop.detail;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.code.CodePane;
import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Opener;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.FindingText;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Argument;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Location;
import dev.unmoor.model.TraceStep;
import java.nio.file.Path;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The drawer of evidence. */
public final class DetailDrawer extends BorderPane {

    private final Workbench workbench;
    private final DetailModel model;
    private final CodePane code = new CodePane();
    private final Label codeTitle = Parts.label("", "code-title");
    private final Label codeProblem = Parts.paragraph("", "code-problem");
    private final VBox codeBox;
    private final VBox content = new VBox();
    private final ScrollPane scroll = Parts.scroll(content);

    /** Follows the session's selection. */
    public DetailDrawer(Workbench workbench) {
        this.workbench = workbench;
        this.model = new DetailModel(workbench.session(), workbench.tasks());
        getStyleClass().add("drawer");
        setId("drawer");
        setAccessibleText(Messages.text("drawer.title"));
        content.getStyleClass().add("drawer-content");
        codeBox = Parts.column(Parts.row(Icon.FILE.node(), codeTitle), codeProblem, code);
        codeBox.getStyleClass().add("drawer-code");
        model.codeProperty().addListener((value, before, now) -> showCode(now));
        workbench.session().selectedProperty().addListener((value, before, now) -> show(now));
        workbench
                .session()
                .placeProperty()
                .addListener((value, before, now) -> {
                    if (now != null) {
                        show(now);
                    }
                });
        show(workbench.session().selectedProperty().get());
        showCode(model.codeProperty().get());
    }

    /** Copies where the selected finding is. */
    public void copyPlace() {
        Location looked = model.looked();
        if (looked != null) {
            String place = looked.path() + ":" + looked.line();
            workbench.outside().copy(place);
            workbench.notices().done(Messages.text("drawer.copied", place));
        }
    }

    /** Opens the selected finding in the person's editor. */
    public void openInEditor() {
        Location looked = model.looked();
        Path file = looked == null ? null : model.file(looked.path());
        if (looked == null || file == null) {
            return;
        }
        String link = workbench.preferences().get().tools().editorLink();
        if (link.isBlank()) {
            workbench.outside().open(file);
        } else {
            workbench.outside().browse(DetailModel.editorAddress(link, file, looked.line()));
        }
    }

    private void show(@Nullable Finding finding) {
        if (finding == null) {
            setCenter(
                    new EmptyState(
                            Icon.CODE,
                            Messages.text("drawer.empty.title"),
                            Messages.text("drawer.empty.text")));
            setTop(null);
            return;
        }
        setTop(heading(finding));
        content.getChildren().setAll(facts(finding), codeBox);
        section("drawer.trace", trace(finding), !finding.trace().isEmpty());
        section("drawer.why", why(finding), true);
        section("drawer.out", wayOut(finding), true);
        section("drawer.arguments", arguments(finding), !finding.arguments().isEmpty());
        section("drawer.capabilities", capabilities(finding), !finding.capabilities().isEmpty());
        scroll.setVvalue(0);
        setCenter(scroll);
    }

    /** A place that no finding stands for: its code is all there is to say. */
    private void show(Location place) {
        String name = place.path().substring(place.path().lastIndexOf('/') + 1);
        Label what = Parts.paragraph(name, "drawer-what", "mono");
        Label where = Parts.paragraph(place.path() + ":" + place.line(), "drawer-where", "muted");
        VBox heading = Parts.column(tools(Badge.word(Messages.text("drawer.place"))), what, where);
        heading.getStyleClass().add("drawer-heading");
        setTop(heading);
        content.getChildren().setAll(codeBox);
        scroll.setVvalue(0);
        setCenter(scroll);
    }

    private void section(String title, Node body, boolean shown) {
        if (shown) {
            VBox section = Parts.column(Parts.label(Messages.text(title), "section-title"), body);
            section.getStyleClass().add("drawer-section");
            content.getChildren().add(section);
        }
    }

    private HBox tools(Node... marks) {
        Button copy =
                Parts.iconButton(Icon.COPY, workbench.actions(), ActionId.FINDING_COPY, "flat");
        Button open =
                Parts.iconButton(Icon.EDITOR, workbench.actions(), ActionId.FINDING_OPEN, "flat");
        Button close =
                Parts.iconButton(
                        Icon.CLOSE, Messages.text("drawer.close"), this::hideDrawer, "flat");
        HBox row = Parts.row(marks);
        row.getChildren().addAll(Parts.spacer(), copy, open, close);
        return row;
    }

    private Node heading(Finding finding) {
        HBox marks =
                tools(
                        Badge.levelInWords(finding.lockIn().level()),
                        Badge.word(FindingText.kind(finding)));
        Label what = Parts.paragraph(FindingText.what(finding), "drawer-what", "mono");
        var where =
                Parts.link(
                        FindingText.where(finding),
                        () -> model.showFinding(finding),
                        "drawer-where");
        where.setWrapText(true);
        VBox heading = Parts.column(marks, what, where);
        heading.getStyleClass().add("drawer-heading");
        return heading;
    }

    private void hideDrawer() {
        workbench.actions().run(ActionId.DRAWER);
    }

    private Node facts(Finding finding) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        Results results = workbench.session().resultsProperty().get();
        fact(grid, "fact.vendor", name(results, finding.vendor()));
        fact(grid, "fact.modelVendor", name(results, finding.modelVendor()));
        fact(grid, "fact.host", name(results, finding.host()));
        fact(grid, "fact.sdk", finding.sdk());
        fact(grid, "fact.framework", name(results, finding.framework()));
        fact(grid, "fact.gateway", name(results, finding.gateway()));
        fact(grid, "fact.model", finding.model());
        fact(grid, "fact.symbol", finding.symbol());
        fact(grid, "fact.layer", Messages.word("layer", finding.layer().id()));
        fact(grid, "fact.confidence", Messages.word("sure", finding.confidence().id()));
        fact(grid, "fact.test", finding.inTest() ? Messages.text("fact.test.yes") : null);
        fact(grid, "fact.rule", finding.rule());
        return grid;
    }

    private static @Nullable String name(@Nullable Results results, @Nullable String id) {
        return id == null || results == null ? id : results.index().vendorName(id);
    }

    private String capabilityName(String id) {
        Results results = workbench.session().resultsProperty().get();
        return results == null ? id : results.index().capabilityName(id);
    }

    private static void fact(GridPane grid, String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        Label name = Parts.label(Messages.text(key), "fact-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        Label text = Parts.paragraph(value, "fact-value");
        GridPane.setHgrow(text, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), name, text);
    }

    private Node trace(Finding finding) {
        VBox steps = Parts.column();
        steps.getStyleClass().add("trace");
        int number = 1;
        for (TraceStep step : finding.trace()) {
            Label mark = Parts.label(String.valueOf(number++), "trace-number");
            Label what = Parts.paragraph(step.what(), "trace-what");
            Label where = Parts.label(step.path() + ":" + step.line(), "trace-where", "mono");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox words = Parts.column(what, where);
            HBox.setHgrow(words, Priority.ALWAYS);
            var button =
                    new Opener(
                            Messages.text(
                                    "trace.accessible", step.what(), step.path(), step.line()),
                            () -> model.showStep(step),
                            mark,
                            words);
            button.getStyleClass().add("trace-step");
            steps.getChildren().add(button);
        }
        return steps;
    }

    private static Node why(Finding finding) {
        VBox list = Parts.column();
        list.getChildren()
                .add(
                        Parts.paragraph(
                                finding.lockIn().points() > 0
                                        ? Messages.text(
                                                "why.points",
                                                Figures.amount(finding.lockIn().points()),
                                                finding.lockIn().level().id(),
                                                Messages.word(
                                                        "level", finding.lockIn().level().id()))
                                        : Messages.text("why.none")));
        for (String reason : finding.lockIn().why()) {
            list.getChildren().add(bullet(reason));
        }
        return list;
    }

    private static Node wayOut(Finding finding) {
        VBox list = Parts.column();
        list.getChildren()
                .add(
                        Parts.paragraph(
                                finding.effort().p90Hours() > 0
                                        ? Messages.text(
                                                "out.hours",
                                                Figures.amount(finding.effort().p50Hours()),
                                                Figures.amount(finding.effort().p90Hours()))
                                        : Messages.text("out.none")));
        for (String reason : finding.effort().why()) {
            list.getChildren().add(bullet(reason));
        }
        return list;
    }

    private static Node bullet(String text) {
        Label mark = Parts.label("•", "bullet");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label words = Parts.paragraph(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Parts.row(mark, words);
        row.getStyleClass().add("bullet-row");
        return row;
    }

    private static Node arguments(Finding finding) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        int position = 1;
        for (Argument argument : finding.arguments()) {
            String name = argument.name();
            Label key =
                    Parts.label(
                            name == null ? Messages.text("argument.position", position) : name,
                            "fact-name",
                            "mono");
            key.setMinWidth(Region.USE_PREF_SIZE);
            String value = argument.value();
            String text =
                    value == null || value.equals(argument.text())
                            ? argument.text()
                            : argument.text() + "  →  " + value;
            Label shown = Parts.paragraph(text, "fact-value", "mono");
            GridPane.setHgrow(shown, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), key, shown);
            position++;
        }
        return grid;
    }

    private Node capabilities(Finding finding) {
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (String capability : finding.capabilities()) {
            Button chip =
                    Parts.button(
                            capabilityName(capability),
                            () ->
                                    workbench
                                            .navigator()
                                            .go(
                                                    new Place(
                                                            Screen.FINDINGS,
                                                            "capability:" + capability)),
                            "chip");
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private void showCode(CodeView view) {
        codeTitle.setText(view.path());
        codeProblem.setText(view.problem());
        Parts.show(codeProblem, !view.problem().isEmpty());
        code.describe(Messages.text("code.accessible", view.path(), view.from()));
        code.show(view.lines(), view.from(), view.to());
    }
}
