package dev.unmoor.risk;

import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Risk;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How much hangs on one party: a Herfindahl-Hirschman index over call sites, each weighted by its
 * confidence, connected parties counted as one.
 */
final class Concentrations {

    private static final double DIGITS = 1e4;

    /** Sums of shares are equal up to what their order of adding leaves. */
    private static final double TINY = 1e-9;

    /** What shares are counted by: calls, else what a call would need, else anything bound. */
    private static final List<Set<FindingKind>> TIERS =
            List.of(
                    EnumSet.of(
                            FindingKind.SDK_CALL,
                            FindingKind.FRAMEWORK_CALL,
                            FindingKind.HTTP_ENDPOINT),
                    EnumSet.of(FindingKind.CLIENT, FindingKind.MODEL_ID, FindingKind.PROMPT),
                    EnumSet.complementOf(EnumSet.of(FindingKind.DEV_TOOL)));

    private Concentrations() {}

    /** The index and the shares, the party named by its member with most sites. */
    static Risk.Concentration of(Subject subject, Parties parties, Vocabulary words) {
        Map<String, Double> weights = weights(subject, parties, words);
        Map<String, Double> merged = merged(weights, parties);
        double sum = merged.values().stream().mapToDouble(Double::doubleValue).sum();
        var shares = new TreeMap<String, Double>();
        double hhi = 0;
        for (Map.Entry<String, Double> entry : merged.entrySet()) {
            double share = entry.getValue() / sum;
            shares.put(entry.getKey(), Math.round(share * DIGITS) / DIGITS);
            hhi += share * share;
        }
        return new Risk.Concentration(Math.round(hhi * DIGITS) / DIGITS, shares);
    }

    /**
     * The party with most sites; ties by id; null where nothing is bound to anyone. A framework
     * serves nobody: where calls go through one and don't say whom they reach, what they name does.
     */
    static @Nullable String main(Subject subject, Parties parties, Vocabulary words) {
        List<String> mains = mains(subject, parties, words);
        return mains.isEmpty() ? null : mains.getFirst();
    }

    /**
     * All parties that have most sites, by id. What one runs oneself is named only where nobody
     * else is called: nobody else can raise its price or take it away.
     */
    static List<String> mains(Subject subject, Parties parties, Vocabulary words) {
        List<String> local = List.of();
        List<String> frameworks = List.of();
        for (Set<FindingKind> tier : TIERS) {
            Map<String, Double> merged = merged(weights(tier, subject, parties, words), parties);
            Predicate<String> serves = id -> !words.is(id, VendorKind.FRAMEWORK);
            List<String> first = heaviest(merged, serves.and(id -> !parties.local(id)));
            if (!first.isEmpty()) {
                return first;
            }
            if (local.isEmpty()) {
                local = heaviest(merged, serves);
            }
            if (frameworks.isEmpty()) {
                frameworks = heaviest(merged, id -> true);
            }
        }
        return local.isEmpty() ? frameworks : local;
    }

    private static List<String> heaviest(Map<String, Double> weights, Predicate<String> wanted) {
        double most =
                weights.entrySet().stream()
                        .filter(each -> wanted.test(each.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        return weights.entrySet().stream()
                .filter(each -> wanted.test(each.getKey()) && each.getValue() >= most - TINY)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** A main party, those connected with it, and those that serve its models to this code. */
    static Set<String> today(Subject subject, String main, Parties parties, Vocabulary words) {
        var today = new TreeSet<>(parties.connected(main));
        for (Finding finding : subject.findings()) {
            boolean counts = !finding.inTest() && finding.confidence().counts();
            List<String> owners = owners(finding, subject, parties, words);
            if (counts && owners.size() == 1 && today.contains(owners.getFirst())) {
                today.addAll(parties.of(finding));
            }
        }
        return today;
    }

    private static Map<String, Double> weights(Subject subject, Parties parties, Vocabulary words) {
        for (Set<FindingKind> tier : TIERS) {
            Map<String, Double> weights = weights(tier, subject, parties, words);
            if (!weights.isEmpty()) {
                return weights;
            }
        }
        return Map.of();
    }

    private static Map<String, Double> weights(
            Set<FindingKind> tier, Subject subject, Parties parties, Vocabulary words) {
        var weights = new TreeMap<String, Double>();
        for (Finding finding : subject.findings()) {
            boolean counts = !finding.inTest() && finding.confidence().counts();
            if (counts && tier.contains(finding.kind())) {
                List<String> owners = owners(finding, subject, parties, words);
                double weight =
                        (finding.confidence() == Confidence.CERTAIN ? 1 : parties.likely())
                                / owners.size();
                owners.forEach(owner -> weights.merge(owner, weight, Double::sum));
            }
        }
        weights.keySet().removeIf(parties::stays);
        weights.keySet().removeAll(Scorer.NOBODY);
        return weights;
    }

    /** Models that only their maker can give are its, whoever serves them. */
    private static List<String> owners(
            Finding finding, Subject subject, Parties parties, Vocabulary words) {
        String maker = finding.modelVendor();
        List<String> served = parties.of(finding);
        boolean partner =
                maker != null
                        && words.is(maker, VendorKind.MODEL_VENDOR)
                        && !subject.openWeights(finding.model())
                        && served.stream().anyMatch(id -> passesOn(id, words));
        return partner && maker != null ? List.of(parties.platform(maker)) : served;
    }

    /** Whether a party gives others' models on. */
    private static boolean passesOn(String id, Vocabulary words) {
        return words.is(id, VendorKind.CLOUD_HOST)
                || words.is(id, VendorKind.FRAMEWORK)
                || words.is(id, VendorKind.GATEWAY);
    }

    private static Map<String, Double> merged(Map<String, Double> weights, Parties parties) {
        var merged = new TreeMap<String, Double>();
        var done = new HashSet<String>();
        for (String party : weights.keySet()) {
            if (!done.contains(party)) {
                Set<String> kin = new HashSet<>(parties.connected(party));
                kin.retainAll(weights.keySet());
                kin.add(party);
                done.addAll(kin);
                String first = kin.stream().min((a, b) -> byWeight(weights, a, b)).orElse(party);
                merged.put(
                        first, kin.stream().mapToDouble(id -> weights.getOrDefault(id, 0.0)).sum());
            }
        }
        return merged;
    }

    private static int byWeight(Map<String, Double> weights, String a, String b) {
        int heavier = Double.compare(weights.getOrDefault(b, 0.0), weights.getOrDefault(a, 0.0));
        return heavier != 0 ? heavier : a.compareTo(b);
    }
}
