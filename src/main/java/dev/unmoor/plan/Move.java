package dev.unmoor.plan;

import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A move from some sides to others, and what follows from the two together.
 *
 * @param from what is left
 * @param to where to
 */
record Move(List<Side> from, List<Side> to) {

    Move {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Whether the same vendor is reached after the move: only its library changes. */
    boolean keepsVendor() {
        return from.stream()
                .allMatch(left -> to.stream().anyMatch(next -> Sides.sameVendor(left, next)));
    }

    /** Whether calls go through a gateway or framework afterwards, so that the vendor may stay. */
    boolean routes() {
        return to.stream().anyMatch(Sides::routes);
    }

    /** Whether a framework or gateway is left. */
    boolean leavesRoute() {
        return from.stream().anyMatch(Sides::routes);
    }

    /** Whether another service is reached, so that settings, models and prompts change too. */
    boolean swapsService() {
        return !keepsVendor() && !routes() && !leavesRoute();
    }

    Set<String> roots() {
        return all(Side::roots);
    }

    Set<String> looseRoots() {
        return all(Side::looseRoots);
    }

    Set<String> sharedRoots() {
        return all(Side::sharedRoots);
    }

    Set<String> packages() {
        return all(Side::packages);
    }

    /** Packages that go: a framework's integration stays where the move is to that framework. */
    Set<String> packagesToLeave() {
        var kept = new TreeSet<String>();
        to.forEach(side -> kept.addAll(side.packages()));
        var left = new TreeSet<>(packages());
        left.removeIf(each -> kept.stream().anyMatch(stays -> covers(stays, each)));
        return left;
    }

    private static boolean covers(String pattern, String name) {
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(name);
    }

    Set<String> env() {
        return all(Side::env);
    }

    Set<String> hosts() {
        return all(Side::hosts);
    }

    Set<String> brands() {
        return all(Side::brands);
    }

    private Set<String> all(Function<Side, Set<String>> part) {
        var all = new TreeSet<String>();
        from.forEach(side -> all.addAll(part.apply(side)));
        return all;
    }

    /** Whether a finding is bound to what is left. */
    boolean leaves(Finding finding) {
        return from.stream().anyMatch(side -> leaves(finding, side));
    }

    /** Whether a finding is bound to one side. */
    static boolean leaves(Finding finding, Side side) {
        if (side.coordinate()) {
            // another package of the same vendor stays
            return finding.sdk() != null && side.sdks().contains(finding.sdk());
        }
        String vendor = side.vendor();
        if (vendor == null) {
            return false;
        }
        if (side.is(VendorKind.FRAMEWORK) || side.is(VendorKind.GATEWAY)) {
            return vendor.equals(finding.vendor())
                    || vendor.equals(finding.framework())
                    || vendor.equals(finding.gateway());
        }
        boolean owned =
                vendor.equals(finding.host())
                        || (vendor.equals(finding.vendor()) && finding.host() == null);
        boolean listed = finding.vendors() != null && finding.vendors().contains(vendor);
        boolean made =
                finding.kind() == FindingKind.MODEL_ID
                        && finding.host() == null
                        && vendor.equals(finding.modelVendor());
        return owned || listed || made;
    }
}
