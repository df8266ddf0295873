package dev.unmoor.plan;

import dev.unmoor.model.Finding;
import dev.unmoor.model.Level;
import dev.unmoor.model.MigrationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A step while a plan is being put together. */
final class StepDraft {

    final String key;
    final String phase;
    final Scope scope;
    String title = "";
    final TreeSet<String> files = new TreeSet<>();
    final List<Finding> findings = new ArrayList<>();
    final TreeSet<String> after = new TreeSet<>();
    Level level = Level.L0;
    String mapping = "";
    MigrationPlan.@Nullable Sketch sketch;
    String acceptance = "";
    String rollback = "";
    String check = "person";
    Work work = Work.none();
    final Map<String, Integer> estimates = new TreeMap<>();

    /**
     * @param key tells it from others of the plan, and stays the same while code changes
     * @param phase {@code decide|measure|seam|port|behaviour|data|rollout|cleanup}
     * @param scope the least scope that its hours belong to
     */
    StepDraft(String key, String phase, Scope scope) {
        this.key = key;
        this.phase = phase;
        this.scope = scope;
    }

    StepDraft title(String text) {
        title = text;
        return this;
    }

    StepDraft files(List<Changes.Change> changes) {
        changes.forEach(each -> files.add(each.path()));
        return this;
    }

    StepDraft findings(List<Finding> concerned) {
        findings.addAll(concerned);
        return this;
    }

    StepDraft after(String... keys) {
        after.addAll(List.of(keys));
        return this;
    }

    StepDraft mapping(String text) {
        mapping = text;
        return this;
    }

    StepDraft accept(String check) {
        acceptance = check;
        return this;
    }

    StepDraft undo(String how) {
        rollback = how;
        return this;
    }

    StepDraft level(Level hardest) {
        level = hardest;
        return this;
    }

    /** A rescan sees that it is done: nothing bound to what is left stays in its files. */
    StepDraft gone() {
        check = "gone";
        return this;
    }

    /** A rescan sees that it is done: its files declare what is moved to. */
    StepDraft declared() {
        check = "declared";
        return this;
    }

    /** Work that the effort model simulates for this step alone. */
    StepDraft work(Work done) {
        work = done;
        return this;
    }

    /** A three-point estimate of {@code effort.yaml}, so many times. */
    StepDraft estimate(String name, int count) {
        estimates.put(name, count);
        return this;
    }
}
