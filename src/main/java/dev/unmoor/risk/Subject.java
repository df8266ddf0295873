package dev.unmoor.risk;

import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.Prompt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is scored: a repository's findings, or some of them.
 *
 * @param findings with or without shares of an earlier score
 * @param prompts the prompts found
 * @param models the models used
 * @param modules path to module; a path that is missing is a module of its own folder
 * @param evidence what else the repository shows
 * @param project what was read, for coverage
 * @param today the day from which retirements are counted
 */
public record Subject(
        List<Finding> findings,
        List<Prompt> prompts,
        List<ModelUse> models,
        Map<String, String> modules,
        List<Evidence> evidence,
        Project project,
        LocalDate today) {

    public Subject {
        findings = List.copyOf(findings);
        prompts = List.copyOf(prompts);
        models = List.copyOf(models);
        modules = Map.copyOf(modules);
        evidence = List.copyOf(evidence);
    }

    /** The part of it whose findings hold. */
    public Subject only(Predicate<Finding> wanted) {
        return with(findings.stream().filter(wanted).toList());
    }

    /** The same with these findings. */
    Subject with(List<Finding> others) {
        return new Subject(others, prompts, models, modules, evidence, project, today);
    }

    /**
     * Whether a model's weights can be had, so that whoever serves it is no partner of its maker.
     */
    boolean openWeights(@Nullable String model) {
        return model != null
                && models.stream().anyMatch(use -> use.id().equals(model) && use.openWeights());
    }

    /** The module of a path. */
    public String module(String path) {
        String module = modules.get(path);
        if (module != null) {
            return module;
        }
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
