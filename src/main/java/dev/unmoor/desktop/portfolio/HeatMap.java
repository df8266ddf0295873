package dev.unmoor.desktop.portfolio;

import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.fleet.Member;
import dev.unmoor.fleet.Portfolio;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Which project hangs on whom: projects down, vendors across, the lock-in in each cell. */
final class HeatMap extends GridPane {

    /** More columns are no longer taken in at a glance; the table has all of them. */
    static final int COLUMNS = 14;

    static final int ROWS = 60;

    private static final double NAME_LEAST = 130;
    private static final double NAME_MOST = 240;
    private static final double CELL_LEAST = 46;
    private static final double TURNED = -62;

    /** Below this score a cell is as good as free; above, a level of the ladder for each step. */
    private static final int BAND = 20;

    HeatMap(Portfolio portfolio, BiConsumer<Member, String> open) {
        getStyleClass().add("heat");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Messages.text("portfolio.heat"));
        List<Portfolio.Vendor> vendors = portfolio.vendors().stream().limit(COLUMNS).toList();
        List<Member> members =
                portfolio.members().stream().filter(Member::tied).limit(ROWS).toList();
        var names = new ColumnConstraints(NAME_LEAST, NAME_MOST, NAME_MOST);
        getColumnConstraints().add(names);
        for (int column = 0; column < vendors.size(); column++) {
            var cells = new ColumnConstraints(CELL_LEAST, CELL_LEAST, 72);
            cells.setHgrow(Priority.SOMETIMES);
            cells.setHalignment(HPos.CENTER);
            getColumnConstraints().add(cells);
            add(heading(vendors.get(column)), column + 1, 0);
        }
        for (int row = 0; row < members.size(); row++) {
            Member member = members.get(row);
            Hyperlink name = Parts.link(member.name(), () -> open.accept(member, ""), "heat-name");
            name.setTextOverrun(OverrunStyle.ELLIPSIS);
            name.setTooltip(new Tooltip(member.root()));
            add(name, 0, row + 1);
            for (int column = 0; column < vendors.size(); column++) {
                add(cell(member, vendors.get(column), open), column + 1, row + 1);
            }
        }
    }

    /** Turned, as names are longer than cells are wide. */
    private static StackPane heading(Portfolio.Vendor vendor) {
        Label name = Parts.label(vendor.name(), "heat-vendor");
        name.setMaxWidth(150);
        name.setRotate(TURNED);
        name.setTooltip(new Tooltip(vendor.name()));
        var heading = new StackPane(new Group(name));
        heading.getStyleClass().add("heat-heading");
        return heading;
    }

    private static Region cell(
            Member member, Portfolio.Vendor vendor, BiConsumer<Member, String> open) {
        Member.Vendor here = member.vendor(vendor.id());
        if (here == null) {
            var empty = new Region();
            empty.getStyleClass().add("heat-empty");
            return empty;
        }
        var cell = new Button(Figures.count(here.score()));
        cell.getStyleClass()
                .setAll("heat-cell", "level", "level-L" + Math.min(4, here.score() / BAND));
        cell.setMaxWidth(Double.MAX_VALUE);
        String words =
                Messages.text(
                        "portfolio.cell",
                        member.name(),
                        vendor.name(),
                        here.score(),
                        Figures.count(here.findings()));
        cell.setAccessibleText(words);
        cell.setTooltip(new Tooltip(words));
        cell.setOnAction(event -> open.accept(member, vendor.id()));
        return cell;
    }
}
