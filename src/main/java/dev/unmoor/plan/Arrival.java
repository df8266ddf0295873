package dev.unmoor.plan;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.SupportCell;
import dev.unmoor.catalog.SupportLevel;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.catalog.WireEndpoint;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings as they would be once a move is made: what moves is bound to the target in the
 * target's own shape, what has no equivalent there stays where it is, what is made by hand is
 * nobody's. The score of that is the lock-in that a move buys.
 */
final class Arrival {

    private final Knowledge knowledge;
    private final Move move;
    private final Mapping mapping;
    private final Side target;

    /**
     * @param target the side of the move whose platform the matrix knows
     */
    Arrival(Knowledge knowledge, Move move, Mapping mapping, Side target) {
        this.knowledge = knowledge;
        this.move = move;
        this.mapping = mapping;
        this.target = target;
    }

    List<Finding> of(List<Finding> findings) {
        var arrived = new ArrayList<Finding>();
        for (Finding finding : findings) {
            if (!move.leaves(finding)) {
                arrived.add(finding);
            } else if (stays(finding)) {
                arrived.add(finding);
            } else {
                List<String> kept =
                        finding.capabilities().stream().filter(this::carriesOver).toList();
                boolean byHand = kept.isEmpty() && !finding.capabilities().isEmpty();
                if (!byHand) {
                    arrived.add(moved(finding, kept));
                }
            }
        }
        return arrived;
    }

    /** A call that is for something without equivalent keeps its vendor. */
    private boolean stays(Finding finding) {
        return !finding.capabilities().isEmpty()
                && level(finding.capabilities().getFirst()) == SupportLevel.NONE;
    }

    private boolean carriesOver(String capability) {
        SupportLevel level = level(capability);
        return level == null || level.compareTo(SupportLevel.EMULATE) < 0;
    }

    private @Nullable SupportLevel level(String capability) {
        SupportCell cell = mapping.cell(capability);
        return cell == null ? null : cell.level();
    }

    private Finding moved(Finding finding, List<String> capabilities) {
        String vendor = target.vendor() == null ? target.id() : target.vendor();
        boolean framework = target.is(VendorKind.FRAMEWORK);
        boolean gateway = target.is(VendorKind.GATEWAY);
        boolean call =
                finding.kind() == FindingKind.SDK_CALL
                        || finding.kind() == FindingKind.HTTP_ENDPOINT;
        return new Finding(
                finding.id(),
                framework && call ? FindingKind.FRAMEWORK_CALL : finding.kind(),
                vendor,
                null,
                framework || gateway ? finding.host() : null,
                framework ? vendor : finding.framework(),
                gateway ? vendor : null,
                null,
                null,
                finding.layer(),
                capabilities,
                framework || gateway ? finding.model() : null,
                finding.path(),
                finding.line(),
                finding.column(),
                finding.endLine(),
                finding.symbol(),
                finding.cell(),
                finding.cellLine(),
                finding.api(),
                finding.trace(),
                finding.snippet(),
                finding.confidence(),
                finding.inTest(),
                finding.rule(),
                framework ? null : shape(finding.shape()),
                List.of(),
                finding.lockIn(),
                finding.effort());
    }

    /** The call's own shape where the target takes it, else the first that the target speaks. */
    private @Nullable String shape(@Nullable String shape) {
        String platform = target.platform();
        if (shape == null || platform == null || knowledge.speaks(platform, shape)) {
            return shape;
        }
        return knowledge.wire(platform).stream()
                .flatMap(endpoint -> endpoint.speaks().stream())
                .filter(WireEndpoint.Spoken::full)
                .map(WireEndpoint.Spoken::shape)
                .findFirst()
                .orElse(null);
    }
}
