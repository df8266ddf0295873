package dev.unmoor.plan;

import dev.unmoor.model.Finding;
import dev.unmoor.model.Level;
import dev.unmoor.risk.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The steps of a plan as far as they are drafted, and all that drafting one may ask for. */
final class Drafts {

    private final Move move;
    private final Changes changes;
    private final Subject subject;
    private final List<Finding> leaving;
    private final Mapping mapping;
    private final Map<String, Level> levels;
    private final Work whole;
    private final List<StepDraft> all = new ArrayList<>();

    /**
     * @param leaving the findings that are bound to what is left, tests left out
     * @param levels how hard each is to move, by id
     * @param whole the work of the whole move
     */
    Drafts(
            Move move,
            Changes changes,
            Subject subject,
            List<Finding> leaving,
            Mapping mapping,
            Map<String, Level> levels,
            Work whole) {
        this.move = move;
        this.changes = changes;
        this.subject = subject;
        this.leaving = leaving;
        this.mapping = mapping;
        this.levels = levels;
        this.whole = whole;
    }

    Move move() {
        return move;
    }

    Mapping mapping() {
        return mapping;
    }

    Subject subject() {
        return subject;
    }

    Work whole() {
        return whole;
    }

    /** Whether nothing changes, so that there are no steps. */
    boolean nothing() {
        return changes.files().isEmpty() && leaving.isEmpty();
    }

    /** Those drafted so far. */
    List<StepDraft> all() {
        return Collections.unmodifiableList(all);
    }

    /** What is left, for people. */
    String from() {
        return String.join(", ", move.from().stream().map(Side::name).toList());
    }

    /** Where to, for people. */
    String to() {
        return String.join(", ", move.to().stream().map(Side::name).toList());
    }

    /** The files that have to change and are such. */
    List<Changes.Change> of(Predicate<Changes.Change> wanted) {
        return changes.files().stream().filter(wanted).toList();
    }

    /** The findings that leave and are such. */
    List<Finding> found(Predicate<Finding> wanted) {
        return leaving.stream().filter(wanted).toList();
    }

    StepDraft add(String key, String phase, Scope scope) {
        var draft = new StepDraft(key, phase, scope);
        all.add(draft);
        return draft;
    }

    boolean has(String key) {
        return all.stream().anyMatch(each -> each.key.equals(key));
    }

    /** The keys of the drafts so far that begin so. */
    String[] keys(String beginning) {
        return all.stream()
                .map(each -> each.key)
                .filter(each -> each.startsWith(beginning))
                .toArray(String[]::new);
    }

    boolean inStep(Changes.Change change) {
        return all.stream().anyMatch(each -> each.files.contains(change.path()));
    }

    Level level(Finding finding) {
        return levels.getOrDefault(finding.id(), Level.L0);
    }

    /** The hardest level of some findings, and not below the least. */
    Level hardest(List<Finding> findings, Level least) {
        Level hardest = least;
        for (Finding finding : findings) {
            Level level = level(finding);
            hardest = level.compareTo(hardest) > 0 ? level : hardest;
        }
        return hardest;
    }

    /** The work of changing some files, and nothing else. */
    Work code(List<Changes.Change> files) {
        return new Work(
                Changes.groups(files, List.of()),
                whole.migrationClass(),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                false);
    }
}
