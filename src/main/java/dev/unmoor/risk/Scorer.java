package dev.unmoor.risk;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Platform;
import dev.unmoor.model.Finding;
import dev.unmoor.model.LockIn;
import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The lock-in score: a pure function of findings and knowledge.
 *
 * <p>Unit is the cluster: the same rule and feature in the same module. Each has a level for a
 * target (L0 drop-in … L5 no equivalent); levels give points, sites count {@code 1 + ln n},
 * confidence and mitigators ease them, dimensions saturate, and the total is bound by the worst.
 * The headline is against the best open target: the platform, other than today's vendor and those
 * connected with it, at which no used feature is without equivalent and the score is lowest.
 */
public final class Scorer {

    private static final double THOUSAND = 1000;

    /** Nobody reads more of them. */
    private static final int MOST_WORKLOADS = 500;

    /** What findings say instead of a vendor: several, or none that resolved. */
    static final Set<String> NOBODY = Set.of("multi", "unbound");

    /** The party of a feature that has several. */
    static final String SEVERAL = "multi";

    private final Knowledge knowledge;
    private final Vocabulary words;
    private final Parties parties;
    private final Levels levels;

    /** A scorer with the given knowledge. */
    public Scorer(Knowledge knowledge, Vocabulary words) {
        this.knowledge = knowledge;
        this.words = words;
        this.parties = new Parties(words, knowledge);
        this.levels = new Levels(knowledge, words, parties);
    }

    /** Scores a repository against every target and gives each finding its share. */
    public Assessment assess(Subject subject) {
        Ranking ranking = rank(subject, null);
        Risk risk =
                new Summary(knowledge, words, parties, subject)
                        .risk(ranking, mitigation(subject), modules(subject), workloads(subject));
        Map<String, Score.Share> shares = ranking.best().shares();
        List<Finding> findings =
                subject.findings().stream()
                        .map(finding -> finding.withLockIn(lockIn(shares.get(finding.id()))))
                        .toList();
        return new Assessment(risk, findings, vendors(subject), ranking);
    }

    /**
     * Scores a repository, or a part of it, against one target.
     *
     * @param target a platform of the support matrix
     * @param leaving the one vendor that is left; null when all of them are
     * @throws IllegalArgumentException if the matrix has no such platform
     */
    public Score score(Subject subject, String target, @Nullable String leaving) {
        if (knowledge.platform(target).isEmpty()) {
            throw new IllegalArgumentException(
                    "no platform of the support matrix has the id '" + target + "'");
        }
        Mitigation mitigation = mitigation(subject);
        var groups = new Groups(words, knowledge, parties, subject, mitigation);
        boolean alone = leaving != null || mitigation.independent().size() < 2;
        return score(groups, target, leaving, alone ? Set.of() : rank(subject, null).staying());
    }

    /**
     * Scores against all targets.
     *
     * @param leaving the one vendor that is left; null for today's: the party with most calls and
     *     those connected with it. Other parties that the code calls as well then stay; of several
     *     with equally many calls the one that is hardest to leave is taken
     */
    public Ranking rank(Subject subject, @Nullable String leaving) {
        return rank(subject, leaving, mitigation(subject));
    }

    private Ranking rank(Subject subject, @Nullable String leaving, Mitigation mitigation) {
        var groups = new Groups(words, knowledge, parties, subject, mitigation);
        if (leaving != null) {
            return rank(groups, leaving, parties.connected(leaving), Set.of(), leaving);
        }
        List<String> mains = Concentrations.mains(subject, parties, words);
        if (mains.isEmpty()) {
            return rank(groups, null, Set.of(), Set.of(), "");
        }
        Set<String> independent = mitigation.independent();
        Ranking hardest = null;
        for (String main : mains) {
            Set<String> today = Concentrations.today(subject, main, parties, words);
            Ranking ranking = rank(groups, null, today, staying(independent, today), main);
            if (hardest == null
                    || ranking.best().tally().total() > hardest.best().tally().total()) {
                hardest = ranking;
            }
        }
        return Objects.requireNonNull(hardest);
    }

    /**
     * The other parties that are called for certain: leaving today's leaves them where they are.
     */
    private Set<String> staying(Set<String> independent, Set<String> today) {
        var staying = new TreeSet<String>();
        for (String party : independent) {
            if (!today.contains(party)) {
                staying.addAll(parties.connected(party));
                staying.add(party);
            }
        }
        staying.removeAll(today);
        return staying;
    }

    private Ranking rank(
            Groups groups,
            @Nullable String leaving,
            Set<String> today,
            Set<String> staying,
            String main) {
        var scores = new ArrayList<Score>();
        for (Platform platform : knowledge.platforms()) {
            scores.add(score(groups, platform.id(), leaving, staying));
        }
        List<Score> others =
                scores.stream()
                        .filter(score -> !today.contains(score.target()))
                        .sorted(
                                Comparator.comparing(Score::blocked)
                                        .thenComparingInt(score -> score.tally().total())
                                        .thenComparing(Score::target))
                        .toList();
        List<Score> own =
                scores.stream()
                        .filter(score -> isSelfHosted(score.target()))
                        .sorted(
                                Comparator.comparingInt((Score score) -> score.tally().total())
                                        .thenComparing(Score::target))
                        .toList();
        return new Ranking(
                others.isEmpty() ? scores.getFirst() : others.getFirst(),
                own.getFirst(),
                others,
                main,
                staying);
    }

    /**
     * The scores against all targets.
     *
     * @param best the lowest of the open ones; the lowest of all where none is open
     * @param selfHosted the lowest of the servers of open weights
     * @param others every target but today's vendor and its kin: open ones first, lowest first
     * @param leaving the party that is left; empty where nothing is bound to anyone
     * @param staying other parties that the code calls as well, which stay where they are
     */
    public record Ranking(
            Score best, Score selfHosted, List<Score> others, String leaving, Set<String> staying) {

        public Ranking {
            others = List.copyOf(others);
            staying = Set.copyOf(staying);
        }

        /** Whether something of that party was found. */
        boolean isCalled(String party) {
            return best.counted().stream().anyMatch(each -> each.party().equals(party));
        }
    }

    private boolean isSelfHosted(String target) {
        return knowledge.platform(target).map(Platform::selfHosted).orElse(false);
    }

    private Mitigation mitigation(Subject subject) {
        return new Mitigation(knowledge, parties, words, subject);
    }

    private Score score(
            Groups groups, String target, @Nullable String leaving, Set<String> staying) {
        var counted = new ArrayList<Score.Counted>();
        var clusters = new ArrayList<Cluster>();
        Set<String> there = staying.contains(target) ? groups.alsoUsedOf(target) : Set.of();
        for (Map.Entry<Feature, List<Groups.Site>> group : groups.sites().entrySet()) {
            Feature feature = group.getKey();
            Levels.Verdict verdict =
                    there.contains(feature.name())
                            ? levels.alsoThere(target)
                            : levels.of(feature, target, leaving, groups.textKept(), staying);
            List<Groups.Site> sites =
                    group.getValue().stream()
                            .sorted(
                                    Comparator.comparingDouble(Groups.Site::weight)
                                            .reversed()
                                            .thenComparing(site -> site.finding().id()))
                            .toList();
            var cluster =
                    new Cluster(
                            feature.name(),
                            feature.dimension(),
                            verdict.level(),
                            sites.stream().map(Groups.Site::weight).toList(),
                            sites.stream().mapToDouble(Groups.Site::confidence).max().orElse(0));
            clusters.add(cluster);
            counted.add(
                    new Score.Counted(
                            cluster,
                            feature.name(),
                            feature.parties().size() > 1 ? SEVERAL : feature.party(),
                            feature.module(),
                            verdict.ruleGap(),
                            verdict.why(),
                            sites.stream().map(Groups.Site::finding).toList(),
                            knowledge.profile().points(verdict.level())
                                    * cluster.effectiveSites()));
        }
        return new Score(target, Tally.of(clusters, knowledge.profile()), counted);
    }

    /** The score of each module alone, highest first. */
    private List<Risk.PartScore> modules(Subject subject) {
        var modules = new TreeMap<String, Set<String>>();
        for (Finding finding : subject.findings()) {
            if (Groups.counts(finding)) {
                modules.computeIfAbsent(subject.module(finding.path()), key -> new HashSet<>())
                        .add(finding.id());
            }
        }
        Map<String, Integer> positions = positions(subject);
        var parts = new ArrayList<Risk.PartScore>();
        modules.forEach(
                (module, ids) -> parts.add(part(subject, positions, module, List.of(), ids)));
        return sorted(parts);
    }

    /** The score of each workload alone, highest first; of very many the largest. */
    private List<Risk.PartScore> workloads(Subject subject) {
        Map<String, Integer> positions = positions(subject);
        return sorted(
                Workloads.of(subject).stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Workloads.Workload each) -> each.findings().size())
                                        .reversed()
                                        .thenComparing(Workloads.Workload::name))
                        .limit(MOST_WORKLOADS)
                        .map(each ->
                                part(
                                        subject,
                                        positions,
                                        each.name(),
                                        each.entries(),
                                        each.findings()))
                        .toList());
    }

    private static Map<String, Integer> positions(Subject subject) {
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < subject.findings().size(); i++) {
            positions.put(subject.findings().get(i).id(), i);
        }
        return positions;
    }

    private Risk.PartScore part(
            Subject subject,
            Map<String, Integer> positions,
            String name,
            List<String> entries,
            Set<String> ids) {
        Subject part =
                subject.with(
                        ids.stream()
                                .map(positions::get)
                                .sorted()
                                .map(subject.findings()::get)
                                .toList());
        Score best = rank(part, null).best();
        int total = best.tally().total();
        return new Risk.PartScore(
                name,
                entries,
                total,
                knowledge.profile().grade(total),
                best.target(),
                best.tally().boundBy(),
                part.findings().stream().map(Finding::id).toList());
    }

    private static List<Risk.PartScore> sorted(List<Risk.PartScore> parts) {
        return parts.stream()
                .sorted(
                        Comparator.comparingInt(Risk.PartScore::score)
                                .reversed()
                                .thenComparing(Risk.PartScore::name))
                .toList();
    }

    private static LockIn lockIn(Score.@Nullable Share share) {
        return share == null
                ? LockIn.NONE
                : new LockIn(rounded(share.points()), share.level(), share.why());
    }

    /** How much hangs on one party. */
    public static Risk.Concentration concentration(
            Subject subject, Vocabulary words, Knowledge knowledge) {
        return Concentrations.of(subject, new Parties(words, knowledge), words);
    }

    /** Points as they are shown: three decimals. */
    static double rounded(double points) {
        return Math.round(points * THOUSAND) / THOUSAND;
    }

    private List<VendorUse> vendors(Subject subject) {
        var ids = new TreeSet<String>();
        for (Finding finding : subject.findings()) {
            ids.addAll(bound(finding));
        }
        ids.removeAll(NOBODY);
        var uses = new ArrayList<VendorUse>();
        // what eases the whole eases a vendor's part of it
        Mitigation mitigation = mitigation(subject);
        for (String id : ids) {
            Subject part = subject.only(finding -> bound(finding).contains(id));
            Score best = rank(part, id, mitigation).best();
            var vendor = words.vendors().get(id);
            uses.add(
                    new VendorUse(
                            id,
                            words.name(id),
                            vendor == null ? List.of() : vendor.owns(),
                            part.findings().size(),
                            best.tally().total(),
                            Summary.byDimension(best.tally())));
        }
        return uses;
    }

    private static Set<String> bound(Finding finding) {
        var ids = new TreeSet<String>();
        ids.add(finding.vendor());
        if (finding.vendors() != null) {
            ids.addAll(finding.vendors());
        }
        if (finding.host() != null) {
            ids.add(finding.host());
        }
        return ids;
    }
}
