package dev.unmoor.desktop.detail;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Opener;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.session.Scope;
import dev.unmoor.desktop.text.FindingText;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Location;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A sentence that opens into what it rests on: its places, each of which opens in the drawer, and
 * all of them among the findings.
 */
public final class EvidenceRow extends VBox {

    private static final int SHOWN = 6;

    private final Workbench workbench;
    private final String what;
    private final List<Finding> findings;
    private final List<Location> places;
    private final VBox body = Parts.column();
    private final Label count;
    private boolean open;

    /**
     * A row.
     *
     * @param sign a sign before the sentence; what it means is said by the heading above
     * @param style the style class of the sign
     */
    public EvidenceRow(
            Workbench workbench,
            Icon sign,
            String style,
            String what,
            List<Finding> findings,
            List<Location> places) {
        this.workbench = workbench;
        this.what = what;
        this.findings = findings;
        this.places = places;
        getStyleClass().addAll("evidence", style);
        body.getStyleClass().add("evidence-body");
        int size = findings.size() + places.size();
        Label words = Parts.paragraph(what);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        count = Parts.label("", "evidence-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        if (size == 0) {
            HBox plain = Parts.row(sign.node(), words);
            plain.getStyleClass().add("evidence-plain");
            getChildren().add(plain);
            return;
        }
        mark();
        getChildren()
                .add(
                        new Opener(
                                Messages.text("evidence.accessible", what, size),
                                this::press,
                                sign.node(),
                                words,
                                count));
    }

    /** Narrows everything to some findings, under a name that stays visible, and goes to them. */
    public static void showAll(Workbench workbench, String name, List<Finding> findings) {
        String ids = findings.stream().map(Finding::id).collect(Collectors.joining(","));
        workbench.session().scopeProperty().set(new Scope("id:" + ids, name));
        workbench.navigator().go(Screen.FINDINGS);
    }

    /** A row for one finding that opens it in the drawer. */
    public static Node place(Workbench workbench, Finding finding) {
        Label kind = Badge.word(FindingText.kind(finding));
        Label name = Parts.cut(FindingText.brief(finding), "mono", "place-what");
        name.setMinWidth(40);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label where = Parts.cut(FindingText.where(finding), "mono", "place-where");
        where.setMinWidth(60);
        where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        var row =
                new Opener(
                        Messages.text(
                                "evidence.place.accessible",
                                FindingText.what(finding),
                                FindingText.where(finding)),
                        () -> workbench.session().selectedProperty().set(finding),
                        kind,
                        name,
                        where);
        row.getStyleClass().add("place-row");
        return row;
    }

    /** A row for a place that no finding stands for; opens its code in the drawer. */
    public static Node place(Workbench workbench, Location place) {
        String where = place.line() > 1 ? place.path() + ":" + place.line() : place.path();
        Label name = Parts.cut(where, "mono", "place-where");
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        var row =
                new Opener(
                        Messages.text("evidence.place.accessible", "", where).strip(),
                        () -> workbench.session().placeProperty().set(place),
                        Icon.FILE.node(),
                        name);
        row.getStyleClass().add("place-row");
        return row;
    }

    private void press() {
        if (findings.size() + places.size() == 1) {
            if (findings.isEmpty()) {
                workbench.session().placeProperty().set(places.getFirst());
            } else {
                workbench.session().selectedProperty().set(findings.getFirst());
            }
            return;
        }
        open = !open;
        mark();
        if (!open) {
            getChildren().remove(body);
            return;
        }
        if (body.getChildren().isEmpty()) {
            fill();
        }
        getChildren().add(body);
    }

    private void mark() {
        int size = findings.size() + places.size();
        count.setText(Messages.text("evidence.places", size));
        count.setGraphic((size == 1 ? Icon.COLLAPSE : open ? Icon.EXPAND : Icon.COLLAPSE).node());
        count.setContentDisplay(ContentDisplay.RIGHT);
    }

    private void fill() {
        places.stream().map(place -> place(workbench, place)).forEach(body.getChildren()::add);
        findings.stream()
                .limit(SHOWN)
                .map(finding -> place(workbench, finding))
                .forEach(body.getChildren()::add);
        if (findings.size() > 1) {
            body.getChildren()
                    .add(
                            Parts.link(
                                    Messages.text("evidence.all", findings.size()),
                                    () -> showAll(workbench, what, findings),
                                    "evidence-all"));
        }
    }
}
