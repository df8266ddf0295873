package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.Planning;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Comparison;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.outlook.Volume;
import dev.unmoor.plan.ComparisonRequest;
import dev.unmoor.plan.Patch;
import dev.unmoor.plan.PlanRequest;
import dev.unmoor.plan.Scope;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.report.JsonReport;
import dev.unmoor.report.Masking;
import dev.unmoor.report.plan.ComparisonText;
import dev.unmoor.report.plan.DecisionPage;
import dev.unmoor.report.plan.PlanFile;
import dev.unmoor.report.plan.TeamWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code unmoor plan}: what moving from one dependency to another takes, file by file. */
@Command(
        name = "plan",
        description =
                "Plans a move: which files have to change, in which steps, with what effort. With"
                        + " --to more than once, or --compare, holds the targets against each other"
                        + " and against staying.",
        footer = {
            "",
            "Examples:",
            "  unmoor plan . --from openai --to anthropic",
            "  unmoor plan . --from openai --to vllm --to anthropic",
            "  unmoor plan . --from pypi:openai --to mistral --scope production --format json -o"
                    + " plan.json"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PlanCommand implements Callable<Integer> {

    @CommandLine.Mixin private Target target;

    @CommandLine.Mixin private Output output;

    @Option(
            names = "--from",
            required = true,
            split = ",",
            paramLabel = "A",
            description = "What is left: catalog ids, or coordinates such as pypi:openai.")
    private List<String> from = new ArrayList<>();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "B[,C]",
            description =
                    "Where to: the same. Several with commas are one move; given again, another"
                            + " target to compare.")
    private List<String> to = new ArrayList<>();

    @Option(
            names = "--hours",
            description =
                    "Show hours and days in exports for people too, not sizes alone (XS to XL).")
    private boolean hours;

    @Option(
            names = "--step",
            paramLabel = "ID",
            description = "With --format brief: this step only.")
    private String step = "";

    @Option(names = "--compare", description = "Compare, even with one target, with staying.")
    private boolean compare;

    @Option(
            names = "--path",
            paramLabel = "GLOB",
            description = "Only this part of the tree; may be given more than once.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description = "${COMPLETION-CANDIDATES}: how far the effort goes.")
    private Scope scope = Scope.CODE;

    @CommandLine.Mixin private VolumeOption volume;

    @Option(
            names = "--day-rate",
            paramLabel = "USD",
            description = "What a working day costs, to say when a saving has paid.")
    private double dayRate;

    @Option(
            names = "--patch",
            description =
                    "Write what nobody has to decide as a patch for 'git apply'; what is left is"
                            + " listed on standard error.")
    private boolean patch;

    @Option(
            names = "--model",
            paramLabel = "OLD=NEW",
            description =
                    "Which model takes which one's place in a patch; without it the one with the"
                            + " nearest list price.")
    private Map<String, String> models = new LinkedHashMap<>();

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description =
                    "Keep the plan, with how its files are now, for 'unmoor plan status FILE"
                            + " PATH'.")
    private @Nullable Path save;

    @Option(names = "--name", paramLabel = "NAME", description = "What the kept plan is called.")
    private String name = "";

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            description =
                    "A kept plan with the hours that steps really took: they bear on the estimates;"
                            + " may be given more than once.")
    private List<Path> actuals = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it a summary for people.")
    private PlanFormat format = PlanFormat.TEXT;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    PlanCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        List<List<String>> targets = to.stream().map(PlanCommand::parts).toList();
        if (dayRate < 0) {
            throw misused("--day-rate can't be negative");
        }
        var past = new ArrayList<SavedPlan>();
        for (Path file : actuals) {
            past.add(PlanStatusCommand.load(file));
        }
        Audit audit = target.audit();
        List<Volume> volumes = volume.volumes(audit.findings());
        Planning planning = Planning.of(audit, target.root(), target.catalogs());
        planning.learn(past);
        if (compare || targets.size() > 1 || format == PlanFormat.DECISION) {
            if (save != null) {
                throw misused("--save keeps one plan: give one --to, without --compare");
            }
            LocalDate today = LocalDate.now(Clock.systemUTC());
            Comparison comparison =
                    planning.compare(
                            new ComparisonRequest(from, targets, paths, scope)
                                    .costs(planning.costs(targets, volumes, dayRate, today)));
            output.write(out -> write(comparison, out));
            return Main.DONE;
        }
        if (patch) {
            return patch(planning, new PlanRequest(from, targets.getFirst(), paths, scope));
        }
        MigrationPlan plan = planning.plan(new PlanRequest(from, targets.getFirst(), paths, scope));
        if (save != null) {
            String called = name.isBlank() ? String.join(", ", to) : name;
            Instant now = Instant.now(Clock.systemUTC());
            new PlanFile(save).keep(planning.save(called, plan, paths, now));
        }
        if (format == PlanFormat.PDF) {
            output.writeBytes(out -> format.write(plan, TeamWords.NONE, hours, out));
        } else {
            output.write(out -> write(plan, out));
        }
        return Main.DONE;
    }

    private int patch(Planning planning, PlanRequest request) throws AuditException, IOException {
        Patch made = planning.patch(request, models, LocalDate.now(Clock.systemUTC()));
        PrintWriter err = spec.commandLine().getErr();
        for (Patch.Changed each : made.changed()) {
            String what = each.path() + ": " + String.join("; ", each.what());
            err.println(Masking.printable(what));
        }
        for (Patch.Left each : made.left()) {
            String place =
                    each.path().isEmpty()
                            ? ""
                            : each.path() + (each.line() > 0 ? ":" + each.line() : "") + ": ";
            err.println(Masking.printable("left to you: " + place + each.why()));
        }
        if (made.changed().isEmpty()) {
            err.println("nothing here can be moved without a decision");
        }
        output.write(out -> out.write(made.diff()));
        return Main.DONE;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private CommandLine.ParameterException misused(String why) {
        return new CommandLine.ParameterException(spec.commandLine(), why);
    }

    private void write(MigrationPlan plan, Writer out) throws IOException {
        if (!format.write(plan, TeamWords.NONE, hours, step, out)) {
            throw misused(PlanFormat.noStep(step));
        }
    }

    private void write(Comparison whole, Writer out) throws IOException {
        Comparison comparison = Masking.of(whole);
        switch (format) {
            case JSON -> JsonReport.write(comparison, out);
            case TEXT -> ComparisonText.write(comparison, out);
            case DECISION, MARKDOWN -> DecisionPage.write(comparison, hours, out);
            default ->
                    throw misused(
                            "a comparison is written as text, json, markdown or decision; give one"
                                    + " --to for the others");
        }
    }
}
