package dev.unmoor.plan;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.risk.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** To which class of measured migrations a move belongs. */
final class Kinship {

    private static final Set<FindingKind> CALLS =
            EnumSet.of(
                    FindingKind.SDK_CALL,
                    FindingKind.FRAMEWORK_CALL,
                    FindingKind.CLIENT,
                    FindingKind.HTTP_ENDPOINT);

    private final Move move;
    private final Knowledge knowledge;
    private final Vocabulary words;

    Kinship(Move move, Knowledge knowledge, Vocabulary words) {
        this.move = move;
        this.knowledge = knowledge;
        this.words = words;
    }

    /**
     * The class's id in {@code effort.yaml}.
     *
     * @param platform the target of the support matrix; null if it is none
     */
    String of(List<Finding> leaving, @Nullable String platform) {
        boolean fromFramework =
                move.from().stream().anyMatch(side -> side.is(VendorKind.FRAMEWORK));
        boolean toFramework = move.to().stream().anyMatch(side -> side.is(VendorKind.FRAMEWORK));
        if (fromFramework && toFramework) {
            return "framework-framework";
        }
        if (move.keepsVendor()) {
            return "client-library";
        }
        if (move.leavesRoute() && !move.routes()) {
            return "gateway-native";
        }
        List<Finding> calls = leaving.stream().filter(each -> CALLS.contains(each.kind())).toList();
        long held =
                calls.stream()
                        .filter(each ->
                                each.capabilities().stream()
                                        .map(words.capabilities()::get)
                                        .anyMatch(known ->
                                                known != null
                                                        && known.dimension() == Dimension.HOSTED))
                        .count();
        if (!calls.isEmpty() && 3 * held >= calls.size()) {
            return "hosted-removal";
        }
        if (move.routes()) {
            return "sdk-gateway";
        }
        // a library that reaches any vendor is a gateway in code
        boolean unknown = move.to().stream().anyMatch(side -> side.vendor() == null);
        if (unknown && move.from().stream().anyMatch(Side::coordinate)) {
            return "sdk-gateway";
        }
        long mediated = calls.stream().filter(each -> each.framework() != null).count();
        if (!calls.isEmpty() && 2 * mediated >= calls.size()) {
            return "framework-mediated";
        }
        return platform != null && takesCalls(calls, platform) ? "drop-in" : "vendor-vendor";
    }

    /** Whether the target takes at least nine in ten of the calls as they are written. */
    private boolean takesCalls(List<Finding> calls, String platform) {
        List<Finding> shaped = calls.stream().filter(each -> each.shape() != null).toList();
        long taken =
                shaped.stream().filter(each -> knowledge.speaks(platform, each.shape())).count();
        return !shaped.isEmpty() && 10 * taken >= 9L * shaped.size();
    }
}
