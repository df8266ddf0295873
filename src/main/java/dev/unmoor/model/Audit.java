package dev.unmoor.model;

import java.util.List;

/**
 * All that one audit found and concluded: the report {@code unmoor-report/1}.
 *
 * @param findings sorted by path, line, column, kind, vendor, rule, id
 */
public record Audit(
        Tool tool,
        Project project,
        List<Finding> findings,
        List<Prompt> prompts,
        List<ModelUse> models,
        List<VendorUse> vendors,
        DependencyMap map,
        Risk risk,
        List<EscapeRoute> escapeRoutes,
        EffortSummary effort) {

    /** The schema's name, written first in the document. */
    public static final String SCHEMA = "unmoor-report/1";

    public Audit {
        findings = List.copyOf(findings);
        prompts = List.copyOf(prompts);
        models = List.copyOf(models);
        vendors = List.copyOf(vendors);
        escapeRoutes = List.copyOf(escapeRoutes);
    }
}
