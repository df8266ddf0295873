package dev.unmoor.desktop.overview;

import dev.unmoor.catalog.ScoreProfile;
import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import dev.unmoor.model.Project;
import dev.unmoor.model.Risk;
import dev.unmoor.model.SkipReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the overview shows, worked out of one audit.
 *
 * @param callsByVendor calls that reach a vendor's service, most first
 * @param drivers what raises the score, most points first
 * @param hotspots modules by points, most first
 * @param atLeast whether too little was seen to say more than "at least this score"
 * @param concentrated whether one party carries more than is good
 * @param skipped files not read or not understood, by reason
 */
record OverviewFacts(
        Audit audit,
        AuditIndex index,
        int vendors,
        int calls,
        int files,
        List<VendorCalls> callsByVendor,
        List<DriverLine> drivers,
        List<Hotspot> hotspots,
        boolean atLeast,
        boolean concentrated,
        Map<SkipReason, Integer> skipped) {

    private static final int MOST_HOTSPOTS = 8;
    private static final int MOST_DRIVERS = 8;

    /** The calls of one vendor. */
    record VendorCalls(String id, String name, int rank, int calls) {}

    /** A driver, with its number in the query language. */
    record DriverLine(int number, Risk.Driver driver) {}

    /** A module, what it adds to the score, and its hardest level. */
    record Hotspot(String module, int findings, double points, double share, Level worst) {}

    static OverviewFacts of(Results results, ScoreProfile profile) {
        Audit audit = results.audit();
        AuditIndex index = results.index();
        var calls = new HashMap<String, Integer>();
        var files = new HashSet<String>();
        for (Finding finding : audit.findings()) {
            if (!finding.confidence().counts() || finding.inTest()) {
                continue;
            }
            if (isCall(finding.kind())) {
                files.add(finding.path());
                calls.merge(finding.vendor(), 1, Integer::sum);
            }
        }
        Risk.Coverage coverage = audit.risk().coverage();
        return new OverviewFacts(
                audit,
                index,
                audit.vendors().size(),
                calls.values().stream().mapToInt(Integer::intValue).sum(),
                files.size(),
                byVendor(calls, index),
                drivers(audit.risk()),
                hotspots(audit.findings(), index),
                results.partial()
                        || coverage.filesParsed() < profile.coverageFull()
                        || coverage.modelIdsResolved() < profile.coverageFull()
                        || coverage.callsResolved() < profile.coverageFull(),
                audit.risk().concentration().hhi() > profile.concentrationHigh(),
                skipped(audit.project()));
    }

    /** Whether nothing in the project is bound to a vendor. */
    boolean clean() {
        return audit.findings().isEmpty();
    }

    private static boolean isCall(FindingKind kind) {
        return kind == FindingKind.SDK_CALL
                || kind == FindingKind.FRAMEWORK_CALL
                || kind == FindingKind.HTTP_ENDPOINT;
    }

    private static List<VendorCalls> byVendor(Map<String, Integer> calls, AuditIndex index) {
        var list = new ArrayList<VendorCalls>();
        calls.forEach((id, count) ->
                list.add(new VendorCalls(id, index.vendorName(id), index.vendorRank(id), count)));
        list.sort(
                Comparator.comparingInt(VendorCalls::calls)
                        .reversed()
                        .thenComparing(VendorCalls::id));
        return list;
    }

    private static List<DriverLine> drivers(Risk risk) {
        var lines = new ArrayList<DriverLine>();
        for (Risk.Driver driver : risk.drivers()) {
            if (lines.size() < MOST_DRIVERS) {
                lines.add(new DriverLine(lines.size() + 1, driver));
            }
        }
        return lines;
    }

    private static List<Hotspot> hotspots(List<Finding> findings, AuditIndex index) {
        var sums = new LinkedHashMap<String, Hotspot>();
        double most = 0;
        for (Finding finding : findings) {
            if (finding.lockIn().points() <= 0) {
                continue;
            }
            String module = index.module(finding.path());
            Hotspot sum =
                    sums.merge(
                            module,
                            new Hotspot(
                                    module,
                                    1,
                                    finding.lockIn().points(),
                                    0,
                                    finding.lockIn().level()),
                            OverviewFacts::add);
            most = Math.max(most, sum.points());
        }
        double whole = most;
        return sums.values().stream()
                .sorted(
                        Comparator.comparingDouble(Hotspot::points)
                                .reversed()
                                .thenComparing(Hotspot::module))
                .limit(MOST_HOTSPOTS)
                .map(spot ->
                        new Hotspot(
                                spot.module(),
                                spot.findings(),
                                spot.points(),
                                spot.points() / whole,
                                spot.worst()))
                .toList();
    }

    private static Hotspot add(Hotspot left, Hotspot right) {
        return new Hotspot(
                left.module(),
                left.findings() + right.findings(),
                left.points() + right.points(),
                0,
                left.worst().compareTo(right.worst()) >= 0 ? left.worst() : right.worst());
    }

    private static Map<SkipReason, Integer> skipped(Project project) {
        var counts = new EnumMap<SkipReason, Integer>(SkipReason.class);
        for (Project.Skipped skipped : project.skipped()) {
            counts.merge(skipped.reason(), 1, Integer::sum);
        }
        return counts;
    }
}
