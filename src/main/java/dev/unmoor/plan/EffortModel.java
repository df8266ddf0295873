package dev.unmoor.plan;

import dev.unmoor.catalog.EffortProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The effort model: three-point items summed by simulation, lines multiplied by the class of the
 * migration, all code and all prompt work each with one shared lognormal factor, the two
 * correlated. Independent items would be badly overconfident: 44 % of real sizes fell inside their
 * P10 to P90, with the shared factor 79 %.
 *
 * <p>Deterministic for the profile's seed. Keeps the sums that it has drawn, so that many estimates
 * cost little more than one; not safe to share between threads.
 */
public final class EffortModel {

    /** Below this many prompts each is drawn; above, their sum is as good as normal. */
    private static final int DRAWN = 200;

    private static final double MINUTES = 60;
    private static final String CODE = "code";
    private static final String SHAPES = "tools, schemas and streams";
    private static final String SETTINGS = "settings";
    private static final String HOSTED = "hosted features";
    private static final String DATA = "indexes and tuned models";
    private static final String PROMPTS = "prompts";
    private static final String BASELINE = "baseline and evaluations";
    private static final String DECISION = "decision, legal text and roll-out";
    private static final String SERVING = "serving of models";
    private static final String AFTERCARE = "aftercare";

    private final EffortProfile profile;
    private final Sums sums;
    private final double sigmaModel;
    private final double factor;

    /** A model before any actuals are recorded. */
    public EffortModel(EffortProfile profile) {
        this(profile, Calibration.NONE);
    }

    /**
     * A model that has been held against a team's own work: its error shrinks by √(3/(n+3)), and
     * all hours are multiplied by the team's own factor.
     */
    public EffortModel(EffortProfile profile, Calibration calibration) {
        this(
                profile,
                profile.sigmaModel() * StrictMath.sqrt(3.0 / (calibration.n() + 3)),
                calibration.factor());
    }

    private EffortModel(EffortProfile profile, double sigmaModel, double factor) {
        this.profile = profile;
        this.sums = new Sums(profile);
        this.sigmaModel = sigmaModel;
        this.factor = factor;
    }

    /** The same without the model's own error: what the worked values are given for. */
    static EffortModel certain(EffortProfile profile) {
        return new EffortModel(profile, 0.0, 1);
    }

    /** Simulates the work as far as the scope goes. */
    public Estimate estimate(Work work, Scope scope) {
        int n = sums.draws();
        double factor = profile.migrationClass(work.migrationClass()).factor();
        double[] files = new double[n];
        double[] lines = new double[n];
        for (Work.FileGroup group : work.files()) {
            double[] changed = sums.changed(group);
            double[] drawn = sums.lines(group);
            double perLine = factor * group.factor();
            for (int i = 0; i < n; i++) {
                double size = drawn[i] * perLine;
                lines[i] += size;
                files[i] +=
                        (changed[i] * profile.minutesPerFile() + size * profile.minutesPerLine())
                                / MINUTES;
            }
        }
        double[] shared = sums.normal("code");
        double[] own = sums.normal("behaviour");
        double rho = profile.correlation();
        double[] code = new double[n];
        double[] behaviour = new double[n];
        for (int i = 0; i < n; i++) {
            double zb = rho * shared[i] + StrictMath.sqrt(1 - rho * rho) * own[i];
            code[i] = StrictMath.exp(profile.sigmaCode() * shared[i]);
            behaviour[i] = StrictMath.exp(profile.sigmaBehaviour() * zb);
        }
        double[] shapes =
                plus(
                        n,
                        sums.hours("tool", work.tools()),
                        sums.hours("schema", work.schemas()),
                        sums.hours("stream", work.streams()));
        var parts = new LinkedHashMap<String, double[]>();
        boolean tuned = scope.reaches(Scope.BEHAVIOUR);
        boolean live = scope.reaches(Scope.PRODUCTION) && !work.isNone();
        parts.put(CODE, times(times(files, code), profile.assist()));
        parts.put(SHAPES, times(times(shapes, code), profile.assist()));
        parts.put(SETTINGS, sums.hours("environment", work.environments()));
        parts.put(HOSTED, sums.hours("hosted", work.hosted()));
        if (tuned) {
            // a new index or tuned model is nothing without measuring it
            parts.put(
                    DATA,
                    plus(
                            n,
                            sums.hours("index-engineering", work.indexes()),
                            sums.hours("index-tuning", work.indexes()),
                            sums.hours("fine-tune", work.fineTunes())));
            parts.put(PROMPTS, times(prompts(work.prompts()), behaviour));
            parts.put(
                    BASELINE,
                    sums.hours(
                            work.evals() ? "baseline-evals" : "baseline-none", work.workloads()));
        }
        if (live) {
            parts.put(
                    DECISION,
                    plus(
                            n,
                            sums.hours("discovery", 1),
                            sums.hours("rollout", work.workloads()),
                            sums.hours("legal", 1)));
            parts.put(SERVING, sums.hours("serving", work.serving()));
        }
        double[] cared = new double[n];
        for (String part : List.of(CODE, SHAPES, HOSTED, DATA, PROMPTS)) {
            add(cared, parts.getOrDefault(part, new double[n]));
        }
        parts.put(AFTERCARE, times(sums.triangle("aftercare", profile.aftercare()), cared));
        parts.replaceAll((part, hours) -> times(hours, this.factor));
        return estimate(parts, times(lines, code));
    }

    /**
     * What a single step takes: its work, prompts included, and estimates by name, so many times
     * each. Aftercare belongs to the whole and is left out.
     */
    Range range(Work work, Map<String, Integer> estimates) {
        int n = sums.draws();
        double factor = profile.migrationClass(work.migrationClass()).factor();
        double[] code = new double[n];
        for (Work.FileGroup group : work.files()) {
            double[] changed = sums.changed(group);
            double[] lines = sums.lines(group);
            for (int i = 0; i < n; i++) {
                code[i] +=
                        (changed[i] * profile.minutesPerFile()
                                        + lines[i]
                                                * factor
                                                * group.factor()
                                                * profile.minutesPerLine())
                                / MINUTES;
            }
        }
        add(code, sums.hours("tool", work.tools()));
        add(code, sums.hours("schema", work.schemas()));
        add(code, sums.hours("stream", work.streams()));
        double[] shared = sums.normal("code");
        double[] error = sums.normal("model");
        double[] prompts = prompts(work.prompts());
        double[] total =
                plus(
                        n,
                        sums.hours("environment", work.environments()),
                        sums.hours("index-engineering", work.indexes()),
                        sums.hours("index-tuning", work.indexes()),
                        sums.hours("hosted", work.hosted()),
                        sums.hours("fine-tune", work.fineTunes()));
        estimates.forEach((name, count) -> add(total, sums.hours(name, count)));
        for (int i = 0; i < n; i++) {
            double common = StrictMath.exp(profile.sigmaCode() * shared[i]);
            total[i] += (code[i] * profile.assist() + prompts[i]) * common;
            total[i] *= this.factor * StrictMath.exp(sigmaModel * error[i]);
        }
        double[] sorted = sorted(total);
        return new Range(at(sorted, 0.5), at(sorted, 0.8), at(sorted, 0.9));
    }

    /** Hours of a step. */
    record Range(double p50, double p80, double p90) {}

    private Estimate estimate(Map<String, double[]> parts, double[] lines) {
        int n = sums.draws();
        double[] total = new double[n];
        parts.values().forEach(part -> add(total, part));
        double[] error = sums.normal("model");
        var means = new LinkedHashMap<String, Double>();
        var drivers = new ArrayList<Estimate.Driver>();
        for (Map.Entry<String, double[]> part : parts.entrySet()) {
            double mean = Arrays.stream(part.getValue()).sum() / n;
            if (mean > 0) {
                means.put(part.getKey(), mean);
                double[] sorted = sorted(part.getValue());
                drivers.add(new Estimate.Driver(part.getKey(), at(sorted, 0.9) - at(sorted, 0.1)));
            }
        }
        double median = at(sorted(total), 0.5);
        double off = StrictMath.exp(sigmaModel * Normal.Z90);
        if (sigmaModel > 0 && median > 0) {
            drivers.add(new Estimate.Driver("the model's own error", median * (off - 1 / off)));
        }
        for (int i = 0; i < n; i++) {
            total[i] *= StrictMath.exp(sigmaModel * error[i]);
        }
        double[] sorted = sorted(total);
        drivers.sort(
                Comparator.comparingDouble(Estimate.Driver::swingHours)
                        .reversed()
                        .thenComparing(Estimate.Driver::what));
        var curve = new ArrayList<Estimate.Point>();
        for (int twentieth = 1; twentieth < 20; twentieth++) {
            curve.add(new Estimate.Point(twentieth / 20.0, at(sorted, twentieth / 20.0)));
        }
        double[] size = sorted(lines);
        return new Estimate(
                at(sorted, 0.1),
                at(sorted, 0.5),
                at(sorted, 0.8),
                at(sorted, 0.9),
                Arrays.stream(total).sum() / n,
                means,
                drivers,
                curve,
                assumed(means),
                new Estimate.Lines(at(size, 0.1), at(size, 0.5), at(size, 0.9)));
    }

    /** Prompts are checked each; how many have to be tuned again is one chance for them all. */
    private double[] prompts(int count) {
        int n = sums.draws();
        if (count == 0) {
            return new double[n];
        }
        double[] hours = sums.hours("prompt-check", count).clone();
        double[] chance = sums.triangle("retune", profile.retune());
        double[] retune = sums.hour("prompt-retune");
        SplittableRandom random = sums.random("retune" + count);
        double mean = Arrays.stream(retune).sum() / n;
        double variance = Arrays.stream(retune).map(x -> (x - mean) * (x - mean)).sum() / n;
        double[] z = sums.normal("retuned");
        for (int i = 0; i < n; i++) {
            if (count <= DRAWN) {
                for (int prompt = 0; prompt < count; prompt++) {
                    if (random.nextDouble() < chance[i]) {
                        hours[i] += retune[random.nextInt(n)];
                    }
                }
            } else {
                double tuned = count * chance[i];
                double spread = tuned * variance + tuned * (1 - chance[i]) * mean * mean;
                hours[i] += Math.max(0, tuned * mean + StrictMath.sqrt(spread) * z[i]);
            }
        }
        return hours;
    }

    /**
     * The share of the hours that rests on assumptions: each part counts with the share of its
     * parameters that are assumed. The sizes of code are measured, the minutes are not.
     */
    private double assumed(Map<String, Double> means) {
        double all = means.values().stream().mapToDouble(Double::doubleValue).sum();
        double assumed = 0;
        for (Map.Entry<String, Double> part : means.entrySet()) {
            double share =
                    switch (part.getKey()) {
                        case CODE -> share("tiers.", "classes.", "minutes");
                        case SHAPES -> share("hours.tool", "hours.schema", "hours.stream");
                        case SETTINGS -> share("hours.environment");
                        case HOSTED -> share("hours.hosted");
                        case DATA -> share("hours.index", "hours.fine");
                        case PROMPTS -> share("hours.prompt", "retune");
                        case BASELINE -> share("hours.baseline");
                        case SERVING -> share("hours.serving");
                        case DECISION -> share("hours.discovery", "hours.rollout", "hours.legal");
                        default -> share("aftercare");
                    };
            assumed += share * part.getValue();
        }
        return all == 0 ? 0 : assumed / all;
    }

    /** Of the groups of parameters that begin so, the share that is assumed. */
    private double share(String... beginnings) {
        double sum = 0;
        for (String beginning : beginnings) {
            long named =
                    profile.parameters().stream()
                            .filter(each -> each.name().startsWith(beginning))
                            .count();
            long assumed =
                    profile.parameters().stream()
                            .filter(each -> each.name().startsWith(beginning))
                            .filter(each -> each.provenance().equals("assumption"))
                            .count();
            sum += named == 0 ? 0 : (double) assumed / named;
        }
        return sum / beginnings.length;
    }

    /** Each parameter that is assumed, for the list of what an estimate rests on. */
    public List<String> assumptions() {
        return profile.parameters().stream()
                .filter(each -> each.provenance().equals("assumption"))
                .map(each -> each.name() + " = " + each.value() + " (" + each.source() + ")")
                .toList();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) (share * sorted.length)];
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double[] plus(int n, double[]... arrays) {
        double[] sum = new double[n];
        for (double[] array : arrays) {
            add(sum, array);
        }
        return sum;
    }

    private static void add(double[] sum, double[] array) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += array[i];
        }
    }

    private static double[] times(double[] values, double[] factors) {
        double[] product = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            product[i] = values[i] * factors[i];
        }
        return product;
    }

    private static double[] times(double[] values, double factor) {
        double[] product = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            product[i] = values[i] * factor;
        }
        return product;
    }
}
