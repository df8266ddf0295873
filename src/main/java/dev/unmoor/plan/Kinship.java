package dev.unmoor.plan;

import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.risk.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** To which class of measured migrations a move belongs. */
final class Kinship {

    private static final Set<FindingKind> CALLS =
            EnumSet.of(
                    FindingKind.SDK_CALL,
                    FindingKind.FRAMEWORK_CALL,
                    FindingKind.CLIENT,
                    FindingKind.HTTP_ENDPOINT);

    private Kinship() {}

    /** The class's id in {@code effort.yaml}. */
    static String of(Move move, List<Finding> leaving, Vocabulary words) {
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
        return !calls.isEmpty() && 2 * mediated >= calls.size()
                ? "framework-mediated"
                : "vendor-vendor";
    }
}
