package dev.unmoor.fleet;

import dev.unmoor.model.Tool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many repositories: {@code unmoor-fleet/1}.
 *
 * @param members the hardest to leave first, those that could not be audited last
 */
public record Portfolio(Tool tool, List<Member> members) {

    /** The schema's name, written first in the document. */
    public static final String SCHEMA = "unmoor-fleet/1";

    private static final Comparator<Member> ORDER =
            Comparator.comparing((Member each) -> each.status() == Member.Status.FAILED)
                    .thenComparing(Member::score, Comparator.reverseOrder())
                    .thenComparing(Member::findings, Comparator.reverseOrder())
                    .thenComparing(Member::name)
                    .thenComparing(Member::root);

    public Portfolio {
        members = members.stream().sorted(ORDER).toList();
    }

    /**
     * Sums.
     *
     * @param audited how many there is an audit of
     * @param failed how many there is none of
     * @param tied how many have at least one finding
     * @param score mean score of those, weighted by their findings
     * @param days days to each one's best target, half of the cases, added up
     */
    public record Totals(
            int repositories,
            int audited,
            int failed,
            int tied,
            int score,
            int findings,
            double days) {}

    /**
     * A vendor over all repositories.
     *
     * @param repositories in how many
     * @param score the highest in any of them
     */
    public record Vendor(String id, String name, int repositories, int findings, int score) {}

    /** The sums. */
    public Totals totals() {
        int failed = 0;
        int tied = 0;
        long findings = 0;
        double weighted = 0;
        double days = 0;
        for (Member each : members) {
            failed += each.status() == Member.Status.FAILED ? 1 : 0;
            tied += each.tied() ? 1 : 0;
            findings += each.findings();
            weighted += (double) each.score() * each.findings();
            Double own = each.bestDays();
            days += own == null ? 0 : own;
        }
        return new Totals(
                members.size(),
                members.size() - failed,
                failed,
                tied,
                findings == 0 ? 0 : (int) Math.round(weighted / findings),
                (int) Math.min(findings, Integer.MAX_VALUE),
                Math.round(days * 10) / 10.0);
    }

    /** The vendors, those in most repositories first. */
    public List<Vendor> vendors() {
        Map<String, Vendor> all = new TreeMap<>();
        for (Member member : members) {
            for (Member.Vendor each : member.vendors()) {
                all.merge(
                        each.id(),
                        new Vendor(each.id(), each.name(), 1, each.findings(), each.score()),
                        (a, b) ->
                                new Vendor(
                                        a.id(),
                                        a.name(),
                                        a.repositories() + 1,
                                        a.findings() + b.findings(),
                                        Math.max(a.score(), b.score())));
            }
        }
        return all.values().stream()
                .sorted(
                        Comparator.comparingInt(Vendor::repositories)
                                .thenComparingInt(Vendor::findings)
                                .reversed()
                                .thenComparing(Vendor::id))
                .toList();
    }

    /** Portfolios in one; of two lines about the same repository the later one stays. */
    public static Portfolio merge(Tool tool, Collection<Portfolio> parts) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (Portfolio part : parts) {
            for (Member each : part.members()) {
                members.put(each.name() + "\n" + each.root(), each);
            }
        }
        return new Portfolio(tool, new ArrayList<>(members.values()));
    }
}
