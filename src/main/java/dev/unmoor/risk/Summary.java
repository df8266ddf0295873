package dev.unmoor.risk;

import dev.unmoor.catalog.ApiRetirement;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.ScoreProfile;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Layer;
import dev.unmoor.model.Level;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.Risk;
import dev.unmoor.model.SkipReason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** From scores to the part of the report that explains them. */
final class Summary {

    private final Knowledge knowledge;
    private final ScoreProfile profile;
    private final Vocabulary words;
    private final Parties parties;
    private final Subject subject;

    Summary(Knowledge knowledge, Vocabulary words, Parties parties, Subject subject) {
        this.knowledge = knowledge;
        this.profile = knowledge.profile();
        this.words = words;
        this.parties = parties;
        this.subject = subject;
    }

    Risk risk(
            Scorer.Ranking ranking,
            Mitigation mitigation,
            List<Risk.PartScore> modules,
            List<Risk.PartScore> workloads) {
        Score best = ranking.best();
        Tally tally = best.tally();
        List<Risk.Driver> drivers = drivers(best);
        Risk.Coverage coverage = coverage();
        var sentences = new Sentences(knowledge, words);
        return new Risk(
                tally.total(),
                profile.grade(tally.total()),
                best.target(),
                tally.boundBy(),
                sentences.headline(ranking, drivers, coverage, anyUse()),
                new Risk.SelfHosted(
                        ranking.selfHosted().tally().total(),
                        ranking.selfHosted().tally().boundBy()),
                dimensions(best),
                layers(best),
                drivers,
                mitigation.shown(dimension -> tally.points().getOrDefault(dimension, 0.0) > 0),
                Concentrations.of(subject, parties, words),
                urgency(),
                coverage,
                knowledge.hash(),
                new Method(knowledge).text(),
                ranking.others().stream()
                        .map(score ->
                                new Risk.TargetScore(
                                        score.target(),
                                        score.tally().total(),
                                        score.tally().boundBy(),
                                        score.blocked()))
                        .toList(),
                profile.band(tally.total()),
                modules,
                workloads,
                subject.evidence().stream()
                        .map(each -> new Risk.Seen(each.id(), each.what(), each.places()))
                        .toList());
    }

    private boolean anyUse() {
        return subject.findings().stream()
                .anyMatch(finding -> finding.kind() != FindingKind.DEV_TOOL);
    }

    private List<Risk.DimensionScore> dimensions(Score score) {
        var findings = new EnumMap<Dimension, Set<String>>(Dimension.class);
        for (Score.Counted each : score.counted()) {
            if (each.points() > 0) {
                each.findings()
                        .forEach(finding ->
                                findings.computeIfAbsent(
                                                each.cluster().dimension(),
                                                dimension -> new HashSet<>())
                                        .add(finding.id()));
            }
        }
        var dimensions = new ArrayList<Risk.DimensionScore>();
        for (Dimension dimension : Dimension.values()) {
            dimensions.add(
                    new Risk.DimensionScore(
                            dimension,
                            Tally.roundHalfUp(score.tally().scores().getOrDefault(dimension, 0.0)),
                            Scorer.rounded(score.tally().points().getOrDefault(dimension, 0.0)),
                            inOrder(findings.getOrDefault(dimension, Set.of()))));
        }
        return dimensions;
    }

    private List<Risk.LayerScore> layers(Score score) {
        Map<String, Score.Share> shares = score.shares();
        var points = new EnumMap<Layer, Double>(Layer.class);
        var ids = new EnumMap<Layer, List<String>>(Layer.class);
        for (Finding finding : subject.findings()) {
            Score.Share share = shares.get(finding.id());
            points.merge(finding.layer(), share == null ? 0 : share.points(), Double::sum);
            ids.computeIfAbsent(finding.layer(), layer -> new ArrayList<>()).add(finding.id());
        }
        var layers = new ArrayList<Risk.LayerScore>();
        for (Layer layer : Layer.values()) {
            layers.add(
                    new Risk.LayerScore(
                            layer,
                            Tally.roundHalfUp(
                                    Tally.saturate(points.getOrDefault(layer, 0.0), profile)),
                            ids.getOrDefault(layer, List.of())));
        }
        return layers;
    }

    /** Clusters of the same feature, party and level, whatever the module, most points first. */
    private List<Risk.Driver> drivers(Score score) {
        record Key(Dimension dimension, String feature, String party, Level level, boolean gap) {}
        var merged = new LinkedHashMap<Key, List<Score.Counted>>();
        for (Score.Counted each : score.counted()) {
            if (each.points() > 0) {
                merged.computeIfAbsent(
                                new Key(
                                        each.cluster().dimension(),
                                        each.feature(),
                                        each.party(),
                                        each.cluster().level(),
                                        each.ruleGap()),
                                key -> new ArrayList<>())
                        .add(each);
            }
        }
        var sentences = new Sentences(knowledge, words);
        var drivers = new ArrayList<Risk.Driver>();
        merged.forEach((key, clusters) -> {
            var ids = new LinkedHashSet<String>();
            clusters.forEach(each -> each.findings().forEach(finding -> ids.add(finding.id())));
            drivers.add(
                    new Risk.Driver(
                            sentences.driver(clusters),
                            Scorer.rounded(
                                    clusters.stream().mapToDouble(Score.Counted::points).sum()),
                            key.level(),
                            key.dimension(),
                            key.gap(),
                            inOrder(ids),
                            knowledge.remedy(key.feature(), key.dimension())));
        });
        drivers.sort(
                Comparator.comparingDouble(Risk.Driver::points)
                        .reversed()
                        .thenComparing(Risk.Driver::dimension)
                        .thenComparing(Risk.Driver::what));
        return drivers;
    }

    private List<String> inOrder(Set<String> ids) {
        return subject.findings().stream().map(Finding::id).filter(ids::contains).toList();
    }

    /** The earliest retirement among the models named and the services used. */
    private Risk.Urgency urgency() {
        record Due(LocalDate date, String what) {}
        var due = new ArrayList<Due>();
        for (ModelUse model : subject.models()) {
            LocalDate date = Dates.of(model.retires());
            if (date != null && namedOutsideTests(model)) {
                due.add(new Due(date, model.id()));
            }
        }
        for (ApiRetirement api : knowledge.apiRetirements()) {
            LocalDate date = Dates.of(api.date());
            if (date != null && used(api)) {
                due.add(new Due(date, api.item()));
            }
        }
        Due first =
                due.stream()
                        .min(Comparator.comparing(Due::date).thenComparing(Due::what))
                        .orElse(null);
        String asOf = knowledge.levels().asOf();
        String day = subject.today().toString();
        return first == null
                ? new Risk.Urgency(day, null, null, null, asOf)
                : new Risk.Urgency(
                        day,
                        (int) ChronoUnit.DAYS.between(subject.today(), first.date()),
                        first.what(),
                        first.date().toString(),
                        asOf);
    }

    private boolean namedOutsideTests(ModelUse model) {
        var uses = new HashSet<>(model.uses());
        return live(finding -> uses.contains(finding.id())) > 0;
    }

    private boolean used(ApiRetirement api) {
        return live(finding ->
                parties.of(finding).contains(parties.platform(api.platform()))
                        && finding.capabilities().stream().anyMatch(api.capabilities()::contains))
                > 0;
    }

    private Risk.Coverage coverage() {
        Project project = subject.project();
        long broken =
                project.skipped().stream()
                        .filter(skipped -> skipped.reason() == SkipReason.PARSE_ERROR)
                        .count();
        Predicate<Finding> call =
                finding ->
                        finding.kind() == FindingKind.SDK_CALL
                                || finding.kind() == FindingKind.FRAMEWORK_CALL;
        long calls = live(call);
        long takesModel = live(call.and(this::takesModel));
        return new Risk.Coverage(
                share(project.filesParsed(), project.filesParsed() + broken),
                share(live(call.and(this::takesModel).and(f -> f.model() != null)), takesModel),
                share(live(call.and(f -> f.confidence() == Confidence.CERTAIN)), calls));
    }

    private boolean takesModel(Finding finding) {
        return finding.capabilities().stream()
                .map(words.capabilities()::get)
                .anyMatch(known ->
                        known != null
                                && (known.group().equals("inference")
                                        || known.id().equals("embeddings")));
    }

    private long live(Predicate<Finding> wanted) {
        return subject.findings().stream()
                .filter(finding -> !finding.inTest() && finding.confidence().counts())
                .filter(wanted)
                .count();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : Math.round(1000.0 * part / whole) / 1000.0;
    }

    /** Dates as the catalog writes them: a day, or a month for its last day. */
    private static final class Dates {

        private static final int MONTH = "2026-11".length();

        static @Nullable LocalDate of(@Nullable String text) {
            if (text == null) {
                return null;
            }
            if (text.length() == MONTH) {
                LocalDate first = LocalDate.parse(text + "-01");
                return first.plusMonths(1).minusDays(1);
            }
            return LocalDate.parse(text);
        }
    }

    /** Shares of points by dimension id, for those that have any. */
    static Map<String, Double> byDimension(Tally tally) {
        var points = new TreeMap<String, Double>();
        tally.points()
                .forEach((dimension, sum) -> {
                    if (sum > 0) {
                        points.put(dimension.id(), Scorer.rounded(sum));
                    }
                });
        return points;
    }
}
