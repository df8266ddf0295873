package dev.unmoor.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan from one dependency to another: the document {@code unmoor-plan/1}. */
public record MigrationPlan(
        Tool tool,
        Project project,
        List<String> from,
        List<String> to,
        String scope,
        String migrationClass,
        List<FileChange> files,
        List<Ripple> ripple,
        List<Step> steps,
        Size size,
        List<Lost> lost,
        Coverage coverage,
        Effort effort,
        List<Watch> watch) {

    /** The schema's name, written first in the document. */
    public static final String SCHEMA = "unmoor-plan/1";

    /** A file that has to change; tier is {@code must} or {@code likely}. */
    public record FileChange(
            String path, String tier, List<String> why, List<String> steps, double p50Hours) {
        public FileChange {
            why = List.copyOf(why);
            steps = List.copyOf(steps);
        }
    }

    /** A file that may be touched; never among the files. */
    public record Ripple(String path, String why) {}

    /**
     * One step of the plan.
     *
     * @param id stable while code changes: what the step is, not which lines it finds today
     * @param phase {@code decide|measure|seam|port|behaviour|data|rollout|cleanup}
     * @param wave from 1; steps of one wave can go on at the same time
     * @param files that it changes
     * @param findings that it concerns, by id
     * @param dependsOn ids of steps that come first
     * @param level of the hardest finding
     * @param mapping what carries over and how
     * @param sketch a call as it is and as it would be; null where there is none to show
     * @param acceptance how it is known to be done
     * @param rollback the way back
     * @param provenance what each part of the hours rests on, and from which scope on they count
     * @param places the findings' places, in order
     * @param check how a rescan sees that it is done: {@code gone} when nothing bound to what is
     *     left stays in its files, {@code declared} when its manifests declare what is moved to,
     *     {@code person} where code can't show it
     * @param critical whether it is on the longest chain of steps, so that its delay delays all
     */
    public record Step(
            String id,
            String phase,
            int wave,
            String title,
            List<String> files,
            List<String> findings,
            List<String> dependsOn,
            Level level,
            String mapping,
            @Nullable Sketch sketch,
            String acceptance,
            String rollback,
            double p50Hours,
            double p80Hours,
            double p90Hours,
            Map<String, String> provenance,
            List<Place> places,
            String check,
            boolean critical) {
        public Step {
            places = List.copyOf(places);
            files = List.copyOf(files);
            findings = List.copyOf(findings);
            dependsOn = List.copyOf(dependsOn);
        }
    }

    /**
     * A place that a step concerns.
     *
     * @param finding its id
     * @param what what is there, in a few words
     */
    public record Place(String path, int line, String finding, String what) {}

    /** The call as it is and as it would be at the target. */
    public record Sketch(String before, String after) {}

    /** Lines added and deleted, tests included. */
    public record Size(Lines lines) {
        /** Percentiles of changed lines. */
        public record Lines(int p10, int p50, int p90) {}
    }

    /** A capability without an equivalent at the target. */
    public record Lost(String capability, List<String> findings, String instead) {
        public Lost {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something that means another thing at the target, and the findings that it concerns.
     *
     * @param id stable
     * @param change what changes
     * @param failure whether one notices ({@code loud}, {@code silent}, …)
     * @param fix what to do
     * @param findings their ids
     * @param source where that was read
     */
    public record Watch(
            String id,
            String change,
            String failure,
            String fix,
            List<String> findings,
            String source) {
        public Watch {
            findings = List.copyOf(findings);
        }
    }

    /** How many used capabilities have which kind of equivalent. */
    public record Coverage(int nativeCount, int compatible, int adaptable, int emulate, int none) {}

    /**
     * The effort in days, with what it rests on.
     *
     * @param p10Days enough in one of ten cases
     * @param p50Days enough in half of the cases
     * @param p80Days enough in eight of ten: a budget
     * @param p90Days enough in nine of ten
     * @param parts mean days by part
     * @param drivers what the total swings by, most first: a tornado chart
     * @param referenceClass the class of measured migrations, with a warning where it differs
     * @param assumptions what the figures rest on
     * @param assumptionShare share of the hours that rests on assumed parameters, 0 to 1
     * @param curve the S-curve, each twentieth of probability
     * @param tier {@code none|XS|S|M|L|XL} by P80: what is said where no hours are to be shown
     * @param boundBy the part that swings most
     * @param calibration what the team's own hours multiplied the estimates with; 1 for nothing
     */
    public record Effort(
            double p10Days,
            double p50Days,
            double p80Days,
            double p90Days,
            Map<String, Double> parts,
            List<Driver> drivers,
            Map<String, Object> referenceClass,
            List<String> assumptions,
            double assumptionShare,
            List<Point> curve,
            String tier,
            String boundBy,
            double calibration) {
        public Effort {
            drivers = List.copyOf(drivers);
            assumptions = List.copyOf(assumptions);
            curve = List.copyOf(curve);
        }

        /** A point of the S-curve: so many days are enough with this probability. */
        public record Point(double probability, double days) {}

        /** What the total swings by, in days, when one input goes from P10 to P90. */
        public record Driver(String what, double swingDays) {}
    }

    public MigrationPlan {
        from = List.copyOf(from);
        to = List.copyOf(to);
        files = List.copyOf(files);
        ripple = List.copyOf(ripple);
        steps = List.copyOf(steps);
        lost = List.copyOf(lost);
        watch = List.copyOf(watch);
    }
}
