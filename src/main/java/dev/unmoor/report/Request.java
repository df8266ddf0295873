package dev.unmoor.report;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.CatalogSource;
import dev.unmoor.audit.Outlooks;
import dev.unmoor.compare.Difference;
import dev.unmoor.model.Audit;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.outlook.Outlook;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param audit what was found
 * @param preset for whom; only pages heed it
 * @param without what must not leave
 * @param table which table a format of one table holds
 * @param plan a move that was planned, for its steps; null where there is none
 * @param difference to an earlier audit; null where there is none
 * @param broken gates that failed, one line each, for a comment on a change
 * @param outlook what follows from an audit, by the catalog that it was made with; null for the
 *     program's own catalog
 * @param opinion what the project's people judge themselves, before which no default goes
 */
public record Request(
        Audit audit,
        Preset preset,
        Set<Without> without,
        Table table,
        @Nullable MigrationPlan plan,
        @Nullable Difference difference,
        List<String> broken,
        @Nullable Function<Audit, Outlook> outlook,
        Opinion opinion) {

    public Request {
        without = Set.copyOf(without);
        broken = List.copyOf(broken);
    }

    /** The whole audit for an engineer. */
    public static Request of(Audit audit) {
        return new Request(
                audit,
                Preset.ENGINEER,
                Set.of(),
                Table.FINDINGS,
                null,
                null,
                List.of(),
                null,
                Opinion.NONE);
    }

    /** The same for somebody else. */
    public Request with(Preset other) {
        return new Request(
                audit, other, without, table, plan, difference, broken, outlook, opinion);
    }

    /** The same, leaving something out. */
    public Request with(Set<Without> left) {
        return new Request(audit, preset, left, table, plan, difference, broken, outlook, opinion);
    }

    /** The same with another table. */
    public Request with(Table other) {
        return new Request(
                audit, preset, without, other, plan, difference, broken, outlook, opinion);
    }

    /** The same with the steps of a plan. */
    public Request with(@Nullable MigrationPlan planned) {
        return new Request(
                audit, preset, without, table, planned, difference, broken, outlook, opinion);
    }

    /** The same beside an earlier audit. */
    public Request with(@Nullable Difference other, List<String> gates) {
        return new Request(audit, preset, without, table, plan, other, gates, outlook, opinion);
    }

    /** The same with the catalog that the audit was made with. */
    public Request with(Function<Audit, Outlook> other) {
        return new Request(audit, preset, without, table, plan, difference, broken, other, opinion);
    }

    /** The same with what the project's people judge. */
    public Request with(Opinion judged) {
        return new Request(
                audit, preset, without, table, plan, difference, broken, outlook, judged);
    }

    /**
     * What follows from the audit as it is to be written.
     *
     * @throws IOException if the catalog can't be read
     */
    Outlook follows() throws IOException {
        if (outlook != null) {
            return outlook.apply(audit);
        }
        try {
            return Outlooks.of(audit, CatalogSource.BUNDLED);
        } catch (AuditException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
