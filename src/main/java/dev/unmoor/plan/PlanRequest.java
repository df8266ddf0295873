package dev.unmoor.plan;

import java.util.List;

/**
 * What to plan.
 *
 * @param from what is left: ids of the catalog, or package coordinates ({@code pypi:openai})
 * @param to where to: the same
 * @param paths globs that narrow the plan to a part of the tree; empty for all of it
 * @param scope how far the effort goes
 */
public record PlanRequest(List<String> from, List<String> to, List<String> paths, Scope scope) {

    public PlanRequest {
        from = List.copyOf(from);
        to = List.copyOf(to);
        paths = List.copyOf(paths);
    }
}
