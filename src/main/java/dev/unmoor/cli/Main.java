package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The {@code unmoor} command: parses arguments, runs one command, turns failures into one line. */
@Command(
        name = "unmoor",
        description = "Shows what a codebase depends on at model vendors, and the ways out.",
        subcommands = {
            OpenCommand.class,
            ScanCommand.class,
            ReportCommand.class,
            PlanCommand.class,
            RiskCommand.class,
            RoutesCommand.class,
            WhatIfCommand.class,
            ModelsCommand.class,
            PlanStatusCommand.class,
            PlanStepCommand.class,
            PlanWriteCommand.class,
            HistoryCommand.class,
            DiffCommand.class,
            FleetCommand.class,
            TriageCommand.class,
            CatalogCommand.class,
            ExportCommand.class,
            SchemaCommand.class,
            ExplainCommand.class,
            CompletionCommand.class,
            ManCommand.class,
            DoctorCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        sortOptions = false)
public final class Main implements Callable<Integer> {

    /** Everything went well. */
    public static final int DONE = 0;

    /** A gate failed. */
    public static final int GATE_FAILED = 1;

    /** Bad arguments, or input that cannot be read. */
    public static final int BAD_INPUT = 2;

    /** A fault of the program. */
    public static final int INTERNAL_ERROR = 3;

    /** Commands of two words. */
    private static final Set<String> PLAN_COMMANDS =
            Set.of("plan-status", "plan-step", "plan-write");

    @Option(
            names = "--debug",
            description = "Print stack traces of errors.",
            scope = CommandLine.ScopeType.INHERIT)
    private boolean debug;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    private final Window window;

    /** Picocli sets the other fields. */
    @SuppressWarnings("NullAway.Init")
    private Main(Window window) {
        this.window = window;
    }

    Window window() {
        return window;
    }

    /** Without a command: the window. */
    @Override
    public Integer call() {
        return spec.commandLine().execute("open");
    }

    /**
     * Runs a command.
     *
     * @param window what {@code open}, or no command at all, opens
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, Window window, String... arguments) {
        Main main = new Main(window);
        CommandLine line = new CommandLine(main);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> main.failed(e, command));
        line.setParameterExceptionHandler(Main::misused);
        int code;
        try {
            code = line.execute(joined(arguments));
        } catch (StackOverflowError | OutOfMemoryError | ExceptionInInitializerError e) {
            code = main.failed(new IllegalStateException(e.toString(), e), line);
        }
        out.flush();
        err.flush();
        return code;
    }

    /** {@code plan status} is {@code plan-status}: what {@code plan} needs, it has no use for. */
    private static String[] joined(String... arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("plan")) {
                String whole = "plan-" + arguments[i + 1];
                if (PLAN_COMMANDS.contains(whole)) {
                    var fewer = new ArrayList<String>(List.of(arguments));
                    fewer.remove(i + 1);
                    fewer.set(i, whole);
                    return fewer.toArray(String[]::new);
                }
                return arguments;
            }
            if (!arguments[i].startsWith("-")) {
                return arguments;
            }
        }
        return arguments;
    }

    private static int misused(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(
                        "unmoor: "
                                + firstLine(e)
                                + "; see '"
                                + command.getCommandSpec().qualifiedName()
                                + " --help'");
        return BAD_INPUT;
    }

    private int failed(Exception e, CommandLine command) {
        PrintWriter err = command.getErr();
        if (debug) {
            e.printStackTrace(err);
        }
        return switch (e) {
            case AuditException audit -> {
                err.println("unmoor: " + firstLine(audit));
                yield BAD_INPUT;
            }
            case IOException io -> {
                err.println("unmoor: the output could not be written: " + firstLine(io));
                yield BAD_INPUT;
            }
            default -> {
                err.println(
                        "unmoor: internal error: "
                                + firstLine(e)
                                + "; run again with --debug and report what it prints");
                yield INTERNAL_ERROR;
            }
        };
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage();
        if (message == null) {
            return e.getClass().getSimpleName();
        }
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
