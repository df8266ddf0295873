package dev.unmoor.detect;

import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.Prompt;
import java.util.List;

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
}
