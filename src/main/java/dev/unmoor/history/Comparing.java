package dev.unmoor.history;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.PastAudits;
import dev.unmoor.audit.Version;
import dev.unmoor.compare.Difference;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Two audits side by side.
 *
 * @param difference what became of the findings; weak guesses are left out, since an audit has them
 *     only when asked
 * @param shift why the score is another
 */
public record Comparing(Difference difference, ScoreShift shift) {

    /**
     * Compares two audits.
     *
     * @param root the project's folder, whose Git repository says which files have changed; null
     *     where it isn't at hand
     */
    public static Comparing of(Audit before, Audit after, @Nullable Path root) {
        Difference difference = Difference.between(counted(before), counted(after));
        return new Comparing(difference, ScoreShift.of(difference, unchanged(before, after, root)));
    }

    private static Audit counted(Audit audit) {
        List<Finding> counted =
                audit.findings().stream().filter(each -> each.confidence().counts()).toList();
        return counted.size() == audit.findings().size()
                ? audit
                : new Audit(
                        audit.tool(),
                        audit.project(),
                        counted,
                        audit.prompts(),
                        audit.models(),
                        audit.vendors(),
                        audit.map(),
                        audit.risk(),
                        audit.escapeRoutes(),
                        audit.effort());
    }

    private static Predicate<String> unchanged(Audit before, Audit after, @Nullable Path root) {
        Project was = before.project();
        Project is = after.project();
        if (was.commit() == null || is.commit() == null || was.dirty() || is.dirty()) {
            return path -> false;
        }
        if (was.commit().equals(is.commit())) {
            return path -> true;
        }
        if (root == null || !Files.isDirectory(root)) {
            return path -> false;
        }
        try (PastAudits past =
                PastAudits.open(
                        new Auditor(Clock.systemUTC(), Version.number()), AuditRequest.of(root))) {
            Set<String> differing = past.differing(was.commit(), is.commit());
            return path -> !differing.contains(path);
        } catch (AuditException gone) {
            // a commit that is no longer there tells nothing
            return path -> false;
        }
    }
}
