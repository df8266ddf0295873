package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the developers' own tools from what the program depends on.
 *
 * <p>What stands in a coding agent's files, and in the steps that run one, is the tool's, be it a
 * key, a model or an address. What stands in continuous integration alone, in a project that uses
 * no model otherwise, is too. And what says something only beside other usage, as an accelerator
 * does, goes where there is none.
 */
final class DevTools {

    private static final Pattern PIPELINE =
            Pattern.compile(
                    "(?:.*/)?(?:\\.github/(?:workflows|actions)/.*|[^/]*\\.?gitlab-ci\\.ya?ml|\\.gitlab/.*"
                            + "|azure-pipelines[^/]*\\.ya?ml|\\.circleci/.*|bitbucket-pipelines\\.ya?ml"
                            + "|\\.buildkite/.*|\\.drone\\.ya?ml|\\.travis\\.ya?ml|Jenkinsfile|cloudbuild\\.ya?ml)");

    private final Catalog catalog;
    private final Places places;

    DevTools(Catalog catalog, Places places) {
        this.catalog = catalog;
        this.places = places;
    }

    /** The drafts as they are once it is known what the project uses. */
    List<Draft> settle(List<Draft> drafts) {
        List<Draft> settled = new ArrayList<>(drafts.size());
        boolean usage = false;
        for (Draft each : drafts) {
            Draft own = isTool(each) ? recast(each) : each;
            own.supporting |= isSilicon(own.vendor);
            settled.add(own);
            usage |=
                    own.kind != FindingKind.DEV_TOOL
                            && !own.supporting
                            && own.confidence.counts()
                            && !isPipeline(own.path);
        }
        List<Draft> kept = new ArrayList<>(settled.size());
        for (Draft each : settled) {
            if (usage || each.kind == FindingKind.DEV_TOOL) {
                kept.add(each);
            } else if (isPipeline(each.path) && !each.supporting) {
                kept.add(recast(each));
            } else if (!each.supporting) {
                kept.add(each);
            }
        }
        return kept;
    }

    private boolean isTool(Draft draft) {
        return draft.kind != FindingKind.DEV_TOOL
                && (catalog.places().file(draft.path) != null
                        || places.inTool(draft.path, draft.span.line()));
    }

    private boolean isSilicon(String id) {
        Vendor vendor = catalog.vendor(id);
        return vendor != null && vendor.kind() == VendorKind.SILICON;
    }

    /** Whether a path is a definition of continuous integration. */
    static boolean isPipeline(String path) {
        return PIPELINE.matcher(path).matches();
    }

    private static Draft recast(Draft draft) {
        Draft tool =
                new Draft(FindingKind.DEV_TOOL, draft.path, draft.span, draft.vendor, draft.rule);
        tool.layer = Layer.DEV_TOOLS;
        tool.confidence = draft.confidence;
        tool.modelVendor = draft.modelVendor;
        tool.sdk = draft.sdk;
        tool.model = draft.model;
        tool.symbol = draft.symbol;
        tool.api = draft.api;
        tool.trace.addAll(draft.trace);
        return tool;
    }
}
