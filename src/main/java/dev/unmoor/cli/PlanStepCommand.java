package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.kept.Event;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.report.plan.PlanFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unmoor plan step}: says what happened to a step of a saved plan. */
@Command(
        name = "plan-step",
        description =
                "Says what happened to a step of a saved plan: its state, owner, notes, decisions,"
                        + " the hours it took; or takes the last of that back. Also written 'plan"
                        + " step'.",
        footer = {"", "Example:", "  unmoor plan step plan.json 86a1 --state done --actual 6"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PlanStepCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The saved plan.")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STEP",
            description =
                    "The step's id, or its beginning if that is enough; notes and decisions can"
                            + " do without.")
    private @Nullable String step;

    @Option(names = "--state", paramLabel = "STATE", description = "${COMPLETION-CANDIDATES}.")
    private Event.@Nullable State state;

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            description = "The reason, for --state, --decide.")
    private String why = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "The day from which a dismissal no longer holds (2027-01-31).")
    private @Nullable LocalDate until;

    @Option(names = "--owner", paramLabel = "NAME", description = "Who takes it on.")
    private @Nullable String owner;

    @Option(names = "--note", paramLabel = "TEXT", description = "Something worth remembering.")
    private @Nullable String note;

    @Option(names = "--decide", paramLabel = "TEXT", description = "Something decided.")
    private @Nullable String decision;

    @Option(names = "--actual", paramLabel = "HOURS", description = "What it really took.")
    private @Nullable Double actual;

    @Option(names = "--undo", description = "Take back what was said last.")
    private boolean undo;

    @Option(names = "--redo", description = "Take back the last undo.")
    private boolean redo;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; your user name.")
    private String by = System.getProperty("user.name", "");

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    PlanStepCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        SavedPlan before = PlanStatusCommand.load(file);
        SavedPlan after = before;
        try {
            after = change(before, Instant.now(Clock.systemUTC()));
        } catch (IllegalArgumentException e) {
            throw misused(String.valueOf(e.getMessage()));
        }
        if (after.events().size() == before.events().size()) {
            throw misused(
                    undo || redo
                            ? "there is nothing to take back"
                            : "say what happened: --state, --owner, --note, --decide, --actual,"
                                    + " --undo or --redo");
        }
        new PlanFile(file).keep(after);
        PrintWriter out = spec.commandLine().getOut();
        for (Event each : after.events().subList(before.events().size(), after.events().size())) {
            out.println(each.number() + " " + each.kind().id() + " " + each.value());
        }
        out.flush();
        return Main.DONE;
    }

    private SavedPlan change(SavedPlan saved, Instant now) {
        SavedPlan plan = saved;
        String id = step == null ? null : full(saved, step);
        if (undo) {
            plan = plan.undo(by, now);
        }
        if (redo) {
            plan = plan.redo(by, now);
        }
        if (state != null) {
            plan = plan.state(needed(id), state, why, until, by, now);
        }
        if (owner != null) {
            plan = plan.owner(needed(id), owner, by, now);
        }
        if (note != null) {
            plan = plan.note(id, note, by, now);
        }
        if (decision != null) {
            plan = plan.decide(id, decision, why, by, now);
        }
        if (actual != null) {
            plan = plan.actual(needed(id), actual, by, now);
        }
        return plan;
    }

    private static String full(SavedPlan plan, String beginning) {
        List<String> fitting =
                plan.plan().steps().stream()
                        .map(MigrationPlan.Step::id)
                        .filter(each -> each.startsWith(beginning))
                        .toList();
        return fitting.size() == 1 ? fitting.getFirst() : beginning;
    }

    private static String needed(@Nullable String id) {
        if (id == null) {
            throw new IllegalArgumentException("say which step; 'unmoor plan status' lists them");
        }
        return id;
    }

    private CommandLine.ParameterException misused(String what) {
        return new CommandLine.ParameterException(spec.commandLine(), what);
    }
}
