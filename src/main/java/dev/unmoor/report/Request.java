package dev.unmoor.report;

import dev.unmoor.compare.Difference;
import dev.unmoor.model.Audit;
import dev.unmoor.model.MigrationPlan;
import java.util.List;
import java.util.Set;
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
 */
public record Request(
        Audit audit,
        Preset preset,
        Set<Without> without,
        Table table,
        @Nullable MigrationPlan plan,
        @Nullable Difference difference,
        List<String> broken) {

    public Request {
        without = Set.copyOf(without);
        broken = List.copyOf(broken);
    }

    /** The whole audit for an engineer. */
    public static Request of(Audit audit) {
        return new Request(audit, Preset.ENGINEER, Set.of(), Table.FINDINGS, null, null, List.of());
    }

    /** The same for somebody else. */
    public Request with(Preset other) {
        return new Request(audit, other, without, table, plan, difference, broken);
    }

    /** The same, leaving something out. */
    public Request with(Set<Without> left) {
        return new Request(audit, preset, left, table, plan, difference, broken);
    }

    /** The same with another table. */
    public Request with(Table other) {
        return new Request(audit, preset, without, other, plan, difference, broken);
    }

    /** The same with the steps of a plan. */
    public Request with(@Nullable MigrationPlan planned) {
        return new Request(audit, preset, without, table, planned, difference, broken);
    }

    /** The same beside an earlier audit. */
    public Request with(@Nullable Difference other, List<String> gates) {
        return new Request(audit, preset, without, table, plan, other, gates);
    }
}
