package dev.unmoor.report;

import dev.unmoor.model.Argument;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.model.Prompt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of an audit what must not leave, once and before any format sees it, and masks it.
 *
 * @see Masking
 */
final class Redaction {

    private Redaction() {}

    /** The request with what must not leave taken out of all that it holds. */
    static Request of(Request request) {
        Set<Without> without = request.without();
        Request rest = request;
        if (without.contains(Without.CODE) || without.contains(Without.PROMPTS)) {
            boolean code = without.contains(Without.CODE);
            Map<String, List<Prompt>> prompts = new HashMap<>();
            if (without.contains(Without.PROMPTS)) {
                for (Prompt each : request.audit().prompts()) {
                    prompts.computeIfAbsent(each.path(), path -> new ArrayList<>()).add(each);
                }
            }
            rest = new Rewriting(record -> bare(record, code, prompts), text -> text).of(rest);
        }
        if (without.contains(Without.PATHS)) {
            Aliases aliases = Aliases.of(rest.audit());
            rest = new Rewriting(aliases::apply, aliases::apply).of(rest);
        }
        return Masking.of(rest);
    }

    private static Record bare(Record record, boolean code, Map<String, List<Prompt>> prompts) {
        return switch (record) {
            case Finding finding when code || holdsPrompt(finding, prompts) -> bare(finding);
            case Prompt prompt when !prompts.isEmpty() -> unsaid(prompt);
            // what a call would become says what it is
            case MigrationPlan.Sketch sketch -> new MigrationPlan.Sketch("", "");
            default -> record;
        };
    }

    /** Whether a finding's own lines, or what it passes, can hold text of a prompt. */
    private static boolean holdsPrompt(Finding finding, Map<String, List<Prompt>> byPath) {
        if (byPath.isEmpty()) {
            return false;
        }
        if (finding.kind() == FindingKind.PROMPT || !finding.arguments().isEmpty()) {
            return true;
        }
        int last = finding.line() + (int) finding.snippet().lines().count();
        return byPath.getOrDefault(finding.path(), List.of()).stream()
                .anyMatch(prompt -> prompt.line() <= last && prompt.endLine() >= finding.line());
    }

    /** A finding without its code. */
    private static Finding bare(Finding finding) {
        return new Finding(
                finding.id(),
                finding.kind(),
                finding.vendor(),
                finding.modelVendor(),
                finding.host(),
                finding.framework(),
                finding.gateway(),
                finding.vendors(),
                finding.sdk(),
                finding.layer(),
                finding.capabilities(),
                finding.model(),
                finding.path(),
                finding.line(),
                finding.column(),
                finding.endLine(),
                finding.symbol(),
                finding.cell(),
                finding.cellLine(),
                finding.api(),
                finding.trace(),
                "",
                finding.confidence(),
                finding.inTest(),
                finding.rule(),
                finding.shape(),
                finding.arguments().stream()
                        .map(argument -> new Argument(argument.name(), "", null))
                        .toList(),
                finding.lockIn(),
                finding.effort());
    }

    private static Prompt unsaid(Prompt prompt) {
        return new Prompt(
                prompt.id(),
                prompt.path(),
                prompt.line(),
                prompt.endLine(),
                prompt.role(),
                "",
                prompt.variables(),
                prompt.tokens(),
                prompt.usedBy(),
                prompt.tells().stream()
                        .map(tell -> new Prompt.Tell(tell.vendor(), tell.what(), tell.line(), ""))
                        .toList());
    }
}
