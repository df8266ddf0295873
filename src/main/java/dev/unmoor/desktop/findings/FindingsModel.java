package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.history.Triage;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The findings screen without its window: what is asked, and the answer. */
public final class FindingsModel {

    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.USUAL);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ReadOnlyObjectWrapper<FindingsPage> page =
            new ReadOnlyObjectWrapper<>(FindingsPage.EMPTY);
    private final Set<String> closed = new HashSet<>();
    private final Latest indexing;
    private final Latest searching;

    private List<Entry> entries = List.of();
    private @Nullable Audit audit;
    private Query scope = Query.ALL;
    private Triage triage = Triage.NONE;

    /** A model without findings. */
    public FindingsModel(TaskCenter tasks) {
        indexing = new Latest(tasks);
        searching = new Latest(tasks);
        query.addListener((value, before, now) -> search());
        order.addListener((value, before, now) -> search());
        grouping.addListener((value, before, now) -> {
            closed.clear();
            search();
        });
    }

    /** Takes the findings of finished results. */
    public void show(Results results) {
        indexing.ask(
                "index findings",
                progress -> entries(results.all(), results.index()),
                indexed -> {
                    entries = decided(indexed);
                    audit = results.audit();
                    search();
                });
    }

    /** Takes what was decided about the findings. */
    public void decided(Triage now) {
        triage = now;
        entries = decided(entries);
        search();
    }

    private List<Entry> decided(List<Entry> known) {
        Triage now = triage;
        return known.stream().map(entry -> entry.with(now)).toList();
    }

    /** Takes what a running audit has found so far, instead of any results. */
    public void showSoFar(List<Finding> findings, AuditIndex index) {
        List<Finding> known = List.copyOf(findings);
        indexing.ask(
                "index findings so far",
                progress -> entries(known, index),
                indexed -> {
                    entries = indexed;
                    audit = null;
                    search();
                });
    }

    /** Has nothing to show. */
    public void clear() {
        entries = List.of();
        audit = null;
        search();
    }

    /** Narrows everything, beside what is typed. */
    public void narrow(String scopeQuery) {
        scope = Query.parse(scopeQuery);
        search();
    }

    /** What is typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What the rows are sorted by. */
    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /** What the rows are grouped by. */
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** The answer. */
    public ReadOnlyObjectProperty<FindingsPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Asks for a value of a facet, or no more. */
    public void toggle(Facet facet, String value) {
        query.set(Query.parse(query.get()).toggle(facet.id(), value).write());
    }

    /** The values that a facet is narrowed to. */
    public Set<String> chosen(Facet facet) {
        return Query.parse(query.get()).values(facet.id());
    }

    /** Asks for tests and possible findings too. */
    public void showHidden() {
        query.set(Query.parse(query.get()).toggle("is", "all").write());
    }

    /** Opens or closes a group. */
    public void toggleGroup(String key) {
        if (!closed.remove(key)) {
            closed.add(key);
        }
        search();
    }

    private static List<Entry> entries(List<Finding> findings, AuditIndex index) {
        var entries = new ArrayList<Entry>(findings.size());
        for (Finding finding : findings) {
            entries.add(Entry.of(finding, index));
        }
        return Order.byPlace(entries);
    }

    private void search() {
        var asked =
                new FindingsSearch.Asked(
                        entries,
                        Query.parse(query.get()).and(scope),
                        order.get(),
                        grouping.get(),
                        Set.copyOf(closed),
                        audit);
        searching.ask(
                "search findings", progress -> FindingsSearch.run(asked, progress), page::set);
    }
}
