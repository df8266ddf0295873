package dev.unmoor.catalog;

import dev.unmoor.model.Dimension;
import dev.unmoor.model.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the parameters of score and effort, each with its provenance. */
final class ProfileReader {

    private final YamlMap root;
    private final List<Parameter> parameters = new ArrayList<>();

    private ProfileReader(YamlMap root) {
        this.root = root;
    }

    static ScoreProfile score(YamlMap root) {
        return new ProfileReader(root).score();
    }

    static EffortProfile effort(YamlMap root) {
        return new ProfileReader(root).effort();
    }

    private ScoreProfile score() {
        root.required("asOf");
        Level[] ladder = Level.values();
        List<Double> steps = numbers("points", ladder.length);
        var points = new EnumMap<Level, Double>(Level.class);
        for (int i = 0; i < Math.min(ladder.length, steps.size()); i++) {
            points.put(ladder[i], steps.get(i));
        }
        double saturation = number("saturation");
        var weights = new EnumMap<Dimension, Double>(Dimension.class);
        named("weights")
                .forEach((name, value) -> {
                    Dimension dimension = KnowledgeReader.id(root, name, Dimension.class);
                    if (dimension != null) {
                        weights.put(dimension, value);
                    }
                });
        double worst = number("worst");
        double mean = number("mean");
        var floors = new EnumMap<Level, Double>(Level.class);
        named("floors")
                .forEach((name, value) -> {
                    Level level = KnowledgeReader.id(root, name, Level.class);
                    if (level != null) {
                        floors.put(level, value);
                    }
                });
        double undisputed = number("undisputed");
        Map<String, Double> confidence = named("confidence");
        List<ScoreProfile.Grade> grades = new ArrayList<>();
        named("grades").forEach((name, below) -> grades.add(new ScoreProfile.Grade(name, below)));
        Map<String, String> bands = texts("bands");
        double leastFactor = number("leastFactor");
        List<ScoreProfile.MitigatorRule> mitigators = mitigators();
        double concentrationHigh = number("concentrationHigh");
        double coverageFull = number("coverageFull");
        List<ScoreProfile.Chance> likelihood = likelihood();
        double hoursPerDay = number("hoursPerDay");
        var thresholds = new LinkedHashMap<String, Double>();
        KnowledgeReader.each(
                root,
                "thresholds",
                (name, map) -> {
                    double value = positive(map, "value");
                    thresholds.put(name, value);
                    parameter("thresholds." + name, map, Double.toString(value));
                });
        root.finish();
        return new ScoreProfile(
                points,
                saturation,
                weights,
                worst,
                mean,
                floors,
                undisputed,
                new ScoreProfile.Confidences(
                        confidence.getOrDefault("certain", 1.0),
                        confidence.getOrDefault("likely", 0.0),
                        confidence.getOrDefault("likelyString", 0.0),
                        confidence.getOrDefault("seamCall", 0.0)),
                grades,
                bands,
                leastFactor,
                mitigators,
                concentrationHigh,
                coverageFull,
                likelihood,
                hoursPerDay,
                thresholds,
                parameters);
    }

    private List<ScoreProfile.MitigatorRule> mitigators() {
        var rules = new ArrayList<ScoreProfile.MitigatorRule>();
        root.items(
                "mitigators",
                (text, at) -> root.problem(at, "a mitigator is a mapping"),
                (map, at) -> {
                    String id = map.required("id");
                    Dimension dimension = KnowledgeReader.dimension(map);
                    double factor = positive(map, "factor");
                    if (factor > 1) {
                        map.problem("factor", "a mitigator never raises: at most 1");
                    }
                    String what = map.required("what");
                    rules.add(new ScoreProfile.MitigatorRule(id, dimension, factor, what));
                    parameters.add(
                            new Parameter(
                                    "mitigators." + id + "." + dimension.id(),
                                    Double.toString(factor),
                                    map.required("provenance"),
                                    what));
                    map.finish();
                });
        return rules;
    }

    private List<ScoreProfile.Chance> likelihood() {
        var chances = new ArrayList<ScoreProfile.Chance>();
        YamlMap map = root.map("likelihood");
        if (map == null) {
            root.required("likelihood");
            return chances;
        }
        List<Double> days = numbersIn(map, "days");
        List<Double> values = numbersIn(map, "values");
        if (values.size() != days.size() + 1) {
            map.problem("values", "one more value than days is wanted");
            return chances;
        }
        for (int i = 0; i < values.size(); i++) {
            chances.add(
                    new ScoreProfile.Chance(
                            i < days.size() ? days.get(i).intValue() : Integer.MAX_VALUE,
                            values.get(i)));
        }
        parameter("likelihood", map, values + " below " + days + " days");
        map.finish();
        return chances;
    }

    private EffortProfile effort() {
        root.required("asOf");
        int draws = (int) number("draws");
        long seed = (long) number("seed");
        var tiers = new LinkedHashMap<String, EffortProfile.Tier>();
        KnowledgeReader.each(
                root,
                "tiers",
                (name, map) -> {
                    var tier =
                            new EffortProfile.Tier(
                                    positive(map, "p"),
                                    positive(map, "lines"),
                                    positive(map, "logSd"));
                    tiers.put(name, tier);
                    parameter(
                            "tiers." + name,
                            map,
                            "p " + tier.p() + ", lines " + tier.lines() + ", sd " + tier.logSd());
                });
        double minutesPerFile = number("minutesPerFile");
        double minutesPerLine = number("minutesPerLine");
        var classes = new LinkedHashMap<String, EffortProfile.MigrationClass>();
        KnowledgeReader.each(
                root, "classes", (name, map) -> classes.put(name, migrationClass(name, map)));
        double nearDuplicate = number("nearDuplicate");
        Map<String, EffortProfile.ThreePoint> hours = threePoints("hours");
        Map<String, EffortProfile.ThreePoint> options = threePoints("options");
        EffortProfile.Triangle retune = triangle(numbers("retune", 3));
        EffortProfile.Triangle aftercare = triangle(numbers("aftercare", 3));
        double assist = number("assist");
        double sigmaCode = number("sigmaCode");
        double sigmaBehaviour = number("sigmaBehaviour");
        double correlation = number("correlation");
        double sigmaModel = number("sigmaModel");
        double warning = number("referenceWarning");
        var sizes = new LinkedHashMap<String, Double>();
        named("sizes").entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> sizes.put(each.getKey(), each.getValue()));
        root.finish();
        return new EffortProfile(
                draws,
                seed,
                tiers,
                minutesPerFile,
                minutesPerLine,
                classes,
                nearDuplicate,
                hours,
                options,
                retune,
                aftercare,
                assist,
                sigmaCode,
                sigmaBehaviour,
                correlation,
                sigmaModel,
                warning,
                sizes,
                parameters);
    }

    static PlanningProfile planning(YamlMap root) {
        return new ProfileReader(root).planning();
    }

    private PlanningProfile planning() {
        root.required("asOf");
        var clues = new LinkedHashMap<String, Double>();
        KnowledgeReader.each(
                root,
                "clues",
                (name, map) -> {
                    double p = positive(map, "p");
                    if (p >= 1) {
                        map.problem("p", "a chance is below 1");
                    }
                    clues.put(name, p);
                    parameter("clues." + name, map, Double.toString(p));
                });
        Map<String, Double> tiers = named("tiers");
        Map<String, Double> settings = named("settings");
        root.finish();
        return new PlanningProfile(
                clues,
                tiers.getOrDefault("must", 1.0),
                tiers.getOrDefault("likely", 1.0),
                tiers.getOrDefault("ripple", 1.0),
                settings.getOrDefault("sameVendor", 1.0),
                settings.getOrDefault("routed", 1.0),
                parameters);
    }

    private Map<String, EffortProfile.ThreePoint> threePoints(String key) {
        var estimates = new LinkedHashMap<String, EffortProfile.ThreePoint>();
        KnowledgeReader.each(
                root,
                key,
                (name, map) -> {
                    String provenance = map.required("provenance");
                    var estimate =
                            new EffortProfile.ThreePoint(
                                    positive(map, "low"),
                                    positive(map, "likely"),
                                    positive(map, "high"),
                                    provenance);
                    if (estimate.low() > estimate.likely() || estimate.likely() > estimate.high()) {
                        map.problem("likely", "low, likely and high go up");
                    }
                    estimates.put(name, estimate);
                    parameter(
                            key + "." + name,
                            map,
                            estimate.low() + "/" + estimate.likely() + "/" + estimate.high());
                });
        return estimates;
    }

    private EffortProfile.MigrationClass migrationClass(String name, YamlMap map) {
        var found =
                new EffortProfile.MigrationClass(
                        positive(map, "factor"),
                        (int) positive(map, "n"),
                        triangle(numbersIn(map, "files")),
                        triangle(numbersIn(map, "lines")),
                        positive(map, "linesPerFile"),
                        positive(map, "logSd"),
                        map.required("label"));
        parameters.add(
                new Parameter(
                        "classes." + name,
                        found.factor()
                                + ", n "
                                + found.n()
                                + ", files "
                                + range(found.files())
                                + ", lines "
                                + range(found.lines())
                                + ", lines a file "
                                + found.linesPerFile()
                                + ", sd "
                                + found.logSd(),
                        map.required("provenance"),
                        found.label()));
        return found;
    }

    private static String range(EffortProfile.Triangle triangle) {
        return triangle.least() + "/" + triangle.likely() + "/" + triangle.most();
    }

    private EffortProfile.Triangle triangle(List<Double> values) {
        return values.size() == 3
                ? new EffortProfile.Triangle(values.get(0), values.get(1), values.get(2))
                : new EffortProfile.Triangle(0, 0, 0);
    }

    private double number(String key) {
        YamlMap map = root.map(key);
        if (map == null) {
            root.required(key);
            return 1;
        }
        double value = positive(map, "value");
        parameter(key, map, Double.toString(value));
        map.finish();
        return value;
    }

    private List<Double> numbers(String key, int size) {
        YamlMap map = root.map(key);
        if (map == null) {
            root.required(key);
            return List.of();
        }
        List<Double> values = numbersIn(map, "values");
        if (values.size() != size) {
            map.problem("values", size + " numbers are wanted");
        }
        parameter(key, map, values.toString());
        map.finish();
        return values;
    }

    private Map<String, Double> named(String key) {
        var values = new LinkedHashMap<String, Double>();
        YamlMap map = root.map(key);
        YamlMap items = map == null ? null : map.map("values");
        if (map == null || items == null) {
            root.required(key);
            return values;
        }
        for (String name : items.keys()) {
            values.put(name, positive(items, name));
        }
        parameter(key, map, values.toString());
        map.finish();
        return values;
    }

    private Map<String, String> texts(String key) {
        var values = new LinkedHashMap<String, String>();
        YamlMap map = root.map(key);
        YamlMap items = map == null ? null : map.map("values");
        if (map == null || items == null) {
            root.required(key);
            return values;
        }
        for (String name : items.keys()) {
            values.put(name, items.required(name));
        }
        parameter(key, map, values.toString());
        map.finish();
        return values;
    }

    private void parameter(String name, YamlMap map, String value) {
        parameters.add(
                new Parameter(name, value, map.required("provenance"), map.required("source")));
    }

    private static List<Double> numbersIn(YamlMap map, String key) {
        var values = new ArrayList<Double>();
        for (String text : map.strings(key)) {
            try {
                values.add(Double.valueOf(text));
            } catch (NumberFormatException e) {
                map.problem(key, "'" + text + "' is no number");
            }
        }
        return values;
    }

    /** A number that must be there and not below 0. */
    private static double positive(YamlMap map, String key) {
        Double value = map.number(key);
        if (value == null || value < 0 || !Double.isFinite(value)) {
            map.problem(key, "'" + key + "' is a number, 0 or more");
            return 1;
        }
        return value;
    }
}
