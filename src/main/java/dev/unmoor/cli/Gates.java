package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.Judgement;
import dev.unmoor.compare.Difference;
import dev.unmoor.gate.Condition;
import dev.unmoor.gate.Gate;
import dev.unmoor.gate.GateException;
import dev.unmoor.gate.Policy;
import dev.unmoor.model.Audit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** When a command fails although it worked: conditions, a baseline, a policy. */
final class Gates {

    /** Where a project keeps its policy. */
    private static final Path USUAL = Path.of(".unmoor", "policy.yaml");

    private static final String POLICY = "policy";

    @Option(
            names = "--fail-on",
            paramLabel = "CONDITION",
            description = {
                "End with exit code 1 when a condition holds: score>60, level>=L4, retires<90d,"
                        + " effort>20d, new-findings, new-vendor, new-model, score-rise>5,"
                        + " findings>100, policy. Joined by & all have to hold; by comma, or the"
                        + " option given again, one is enough."
            })
    private List<String> conditions = new ArrayList<>();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "A JSON report of before: what it has already passes, what is new fails.")
    private @Nullable Path baseline;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "A policy to hold the project to; '--fail-on policy' takes its own"
                            + " .unmoor/policy.yaml.")
    private @Nullable Path policy;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    Gates() {}

    /**
     * What the gates say.
     *
     * @param difference to the baseline, null without one
     * @param broken the gates that failed, a line each
     */
    record Outcome(@Nullable Difference difference, List<String> broken) {

        Outcome {
            broken = List.copyOf(broken);
        }

        /** The exit code. */
        int code() {
            return broken.isEmpty() ? Main.DONE : Main.GATE_FAILED;
        }
    }

    /**
     * Checks an audit and says on standard error which gates failed, a line each.
     *
     * @throws AuditException if the baseline or the policy can't be read
     */
    Outcome check(Audit audit, Target target) throws AuditException {
        Difference difference =
                baseline == null ? null : Difference.between(ReportCommand.read(baseline), audit);
        List<Condition> wanted = new ArrayList<>();
        boolean asksForPolicy = policy != null;
        for (String each : conditions) {
            for (String one : each.split(",", -1)) {
                if (one.strip().equals(POLICY)) {
                    asksForPolicy = true;
                } else {
                    wanted.add(condition(one));
                }
            }
        }
        if (wanted.isEmpty() && !asksForPolicy) {
            return new Outcome(difference, List.of());
        }
        LocalDate today = LocalDate.now(Clock.systemUTC());
        Gate gate =
                new Gate(
                        audit,
                        difference,
                        today,
                        target.accepted(),
                        Judgement.of(target.source())::moduleScores);
        List<String> broken = new ArrayList<>();
        try {
            broken.addAll(gate.broken(wanted));
            if (asksForPolicy) {
                broken.addAll(gate.broken(read(target)));
            }
        } catch (GateException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        for (String each : broken) {
            spec.commandLine().getErr().println("unmoor: gate failed: " + each);
        }
        return new Outcome(difference, broken);
    }

    private Condition condition(String text) {
        try {
            return Condition.parse(text);
        } catch (GateException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Policy read(Target target) throws AuditException, GateException {
        Path file = policy == null ? target.root().resolve(USUAL) : policy;
        try {
            return Policy.read(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new AuditException("there is no policy '" + file + "'", e);
        } catch (IOException e) {
            throw new AuditException("the policy '" + file + "' can't be read", e);
        }
    }
}
