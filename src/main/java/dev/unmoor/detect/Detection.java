package dev.unmoor.detect;

import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What detection gives.
 *
 * @param findings sorted by path, line, column, kind, vendor, rule, id
 * @param prompts sorted by path and line
 * @param models sorted by id
 * @param calls calls seen that reach a model, resolved or not
 * @param unresolvedCalls of those, the ones whose receiver is not known
 * @param failures files in which the resolution itself failed, with the reason
 */
public record Detection(
        List<Finding> findings,
        List<Prompt> prompts,
        List<ModelUse> models,
        int calls,
        int unresolvedCalls,
        List<Project.Skipped> failures) {

    public Detection {
        findings = List.copyOf(findings);
        prompts = List.copyOf(prompts);
        models = List.copyOf(models);
        failures = List.copyOf(failures);
    }

    /** The same without some findings, and without what only they gave. */
    public Detection without(Set<String> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        List<ModelUse> named = new ArrayList<>();
        for (ModelUse each : models) {
            List<String> uses = rest(each.uses(), ids);
            if (!uses.isEmpty()) {
                named.add(each.usedBy(uses));
            }
        }
        return new Detection(
                findings.stream().filter(each -> !ids.contains(each.id())).toList(),
                prompts.stream()
                        .filter(each -> !ids.contains(each.id()))
                        .map(each -> each.usedBy(rest(each.usedBy(), ids)))
                        .toList(),
                named,
                calls,
                unresolvedCalls,
                failures);
    }

    private static List<String> rest(List<String> all, Set<String> without) {
        return all.stream().filter(each -> !without.contains(each)).toList();
    }
}
