package dev.unmoor.risk;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Platform;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Id;
import dev.unmoor.model.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The sentences of the score, in plain English. */
final class Sentences {

    private static final Map<Dimension, String> BOUND =
            Map.of(
                    Dimension.WIRE, "the shape of requests and results",
                    Dimension.TOOLS, "tools and tool calls",
                    Dimension.BEHAVIOUR, "prompts and what they were tuned to",
                    Dimension.HOSTED, "what runs or is kept at the vendor",
                    Dimension.VECTORS, "embeddings and the indexes built from them",
                    Dimension.CUSTOM, "fine-tuned models and reserved capacity",
                    Dimension.PLATFORM, "settings, identity and infrastructure",
                    Dimension.ECOSYSTEM, "the gateway and other tools around the models");

    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("client", "Clients"),
                    Map.entry("http-endpoint", "Endpoints"),
                    Map.entry("model-id", "Model ids"),
                    Map.entry("response-use", "Places that read results"),
                    Map.entry("seam-call", "Callers of the project's own wrapper"),
                    Map.entry("env-var", "Environment variables"),
                    Map.entry("config", "Configuration keys"),
                    Map.entry("iac", "Infrastructure"),
                    Map.entry("container-image", "Container images"),
                    Map.entry("prompt", "Prompts"),
                    Map.entry("gateway", "Gateway"),
                    Map.entry("vendor-state", "Things held at the vendor"),
                    Map.entry("vector-store", "Indexes of the project's own"),
                    Map.entry("sdk-call", "Calls of an unknown feature"),
                    Map.entry("framework-call", "Calls of an unknown feature"));

    private final Knowledge knowledge;
    private final Vocabulary words;

    Sentences(Knowledge knowledge, Vocabulary words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** The one sentence that says what the score is and why. */
    String headline(
            Scorer.Ranking ranking,
            List<Risk.Driver> drivers,
            Risk.Coverage coverage,
            boolean used) {
        if (!used) {
            return "No use of a model vendor was found.";
        }
        Score best = ranking.best();
        Tally tally = best.tally();
        double full = knowledge.profile().coverageFull();
        boolean partial =
                coverage.filesParsed() < full
                        || coverage.modelIdsResolved() < full
                        || coverage.callsResolved() < full;
        if (tally.boundBy().equals(Tally.NONE) || drivers.isEmpty()) {
            String nothing =
                    "othing was found that would have to change to leave "
                            + (ranking.staying().isEmpty()
                                    ? ""
                                    : words.name(ranking.leaving()) + " ")
                            + "for ";
            String already =
                    ranking.staying().contains(best.target()) && ranking.isCalled(best.target())
                            ? ", which the same code calls as well"
                            : "";
            return partial
                    ? "At least "
                            + score(tally)
                            + ": n"
                            + nothing
                            + name(best.target())
                            + already
                            + (already.isEmpty() ? ", but " : "; ")
                            + seen(coverage)
                            + "."
                    : "N" + nothing + name(best.target()) + already + ".";
        }
        return (partial ? "At least " : "")
                + score(tally)
                + leaving(ranking)
                + " against "
                + name(best.target())
                + (best.blocked()
                        ? ", the least bad target: at every one some used feature has no"
                                + " equivalent"
                        : ", the best open target")
                + "; "
                + binding(tally, drivers)
                + (partial ? "; " + seen(coverage) : "")
                + ".";
    }

    /** Whom one would leave, where others are called as well. */
    private String leaving(Scorer.Ranking ranking) {
        List<String> others =
                ranking.staying().stream()
                        .filter(id -> words.knows(id) && ranking.isCalled(id))
                        .map(words::name)
                        .distinct()
                        .sorted()
                        .toList();
        if (others.isEmpty()) {
            return "";
        }
        return " for leaving "
                + words.name(ranking.leaving())
                + " ("
                + String.join(", ", others)
                + (others.size() == 1 ? " is" : " are")
                + " called as well, and can stay),";
    }

    private String score(Tally tally) {
        String band = knowledge.profile().band(tally.total());
        return tally.total()
                + " of 100 ("
                + knowledge.profile().grade(tally.total())
                + (band.isEmpty() ? "" : ", " + band)
                + ")";
    }

    /** What of the code is not wholly seen, where that makes the score a lower bound. */
    private String seen(Risk.Coverage coverage) {
        double full = knowledge.profile().coverageFull();
        var shares = new ArrayList<String>();
        if (coverage.filesParsed() < full) {
            shares.add(percent(coverage.filesParsed()) + " of the files that matter");
        }
        if (coverage.callsResolved() < full) {
            shares.add(percent(coverage.callsResolved()) + " of calls");
        }
        if (coverage.modelIdsResolved() < full) {
            shares.add(percent(coverage.modelIdsResolved()) + " of model ids");
        }
        return "only " + String.join(" and ", shares) + " could be resolved";
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String binding(Tally tally, List<Risk.Driver> drivers) {
        String floor = "floor ";
        if (tally.boundBy().startsWith(floor)) {
            String level = tally.boundBy().substring(floor.length());
            Risk.Driver driver =
                    drivers.stream()
                            .filter(each -> each.level().id().equals(level))
                            .findFirst()
                            .orElse(drivers.getFirst());
            return "held up by one thing that can't be averaged away: " + driver.what();
        }
        Dimension dimension = Id.of(Dimension.class, tally.boundBy());
        String top =
                drivers.stream()
                        .filter(each -> each.dimension() == dimension)
                        .findFirst()
                        .map(each -> ", first of all " + each.what())
                        .orElse("");
        return "bound by " + BOUND.getOrDefault(dimension, dimension.id()) + top;
    }

    /** What a driver is: the feature, whose, and where. */
    String driver(List<Score.Counted> clusters) {
        Score.Counted first = clusters.getFirst();
        long sites = clusters.stream().flatMap(each -> each.findings().stream()).count();
        var modules = new TreeSet<String>();
        clusters.forEach(each -> modules.add(each.module()));
        String places =
                sites
                        + (sites == 1 ? " place" : " places")
                        + (modules.size() > 1 ? " of " + modules.size() + " modules" : "");
        return feature(first.feature())
                + " ("
                + party(first.party())
                + ", "
                + places
                + "): "
                + clusters.stream()
                        .map(Score.Counted::why)
                        .distinct()
                        .map(Sentences::clause)
                        .collect(Collectors.joining("; "));
    }

    /** A reason names its feature first; a driver has named it already. */
    private static String clause(String why) {
        int colon = why.indexOf(": ");
        return colon < 0 ? why : why.substring(colon + 2);
    }

    private String feature(String id) {
        String kind = KINDS.get(id);
        return kind == null ? words.capabilityName(id) : kind;
    }

    private String party(String id) {
        return id.equals(Scorer.SEVERAL)
                ? "several vendors"
                : Scorer.NOBODY.contains(id) ? "vendor not resolved" : words.name(id);
    }

    private String name(String target) {
        return knowledge.platform(target).map(Platform::name).orElse(target);
    }
}
