package dev.unmoor.cli;

import dev.unmoor.audit.Version;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code unmoor man}: prints the manual page, made of the same words as {@code --help}. */
@Command(
        name = "man",
        description = "Prints the manual page, in troff.",
        footer = {"", "Example:", "  unmoor man > ~/.local/share/man/man1/unmoor.1"},
        mixinStandardHelpOptions = true)
final class ManCommand implements Callable<Integer> {

    @CommandLine.Spec private CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    ManCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CommandSpec root = spec.root();
        out.println(".TH UNMOOR 1 \"\" \"Unmoor " + Version.number() + "\" \"User Commands\"");
        out.println(".SH NAME");
        out.println("unmoor \\- " + text(String.join(" ", root.usageMessage().description())));
        out.println(".SH SYNOPSIS");
        out.println(".B unmoor");
        out.println("[\\fIOPTION\\fR...] \\fICOMMAND\\fR ...");
        out.println(".SH COMMANDS");
        for (CommandLine each : List.copyOf(root.subcommands().values())) {
            command(out, each.getCommandSpec());
        }
        out.println(".SH EXIT STATUS");
        exit(out, Main.DONE, "Done.");
        exit(out, Main.GATE_FAILED, "A gate failed (\\-\\-fail\\-on, \\-\\-policy).");
        exit(out, Main.BAD_INPUT, "Bad arguments, or input that can't be read.");
        exit(out, Main.INTERNAL_ERROR, "A fault of the program.");
        out.flush();
        return Main.DONE;
    }

    private static void exit(PrintWriter out, int code, String says) {
        out.println(".TP");
        out.println(".B " + code);
        out.println(says);
    }

    private static void command(PrintWriter out, CommandSpec command) {
        out.println(".SS unmoor " + text(command.name()));
        paragraph(out, command.usageMessage().description());
        for (PositionalParamSpec each : command.positionalParameters()) {
            entry(out, "\\fI" + text(each.paramLabel()) + "\\fR", description(each));
        }
        for (OptionSpec each : command.options()) {
            if (!each.hidden()) {
                String label =
                        each.arity().max() > 0 ? " \\fI" + text(each.paramLabel()) + "\\fR" : "";
                entry(
                        out,
                        "\\fB" + text(String.join(", ", each.names())) + "\\fR" + label,
                        description(each));
            }
        }
        if (command.usageMessage().footer().length > 0) {
            out.println(".PP");
            out.println(".nf");
            for (String line : command.usageMessage().footer()) {
                if (!line.isBlank()) {
                    out.println(text(line));
                }
            }
            out.println(".fi");
        }
    }

    private static String[] description(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        String words = candidates == null ? "" : String.join(", ", candidates);
        return Arrays.stream(argument.description())
                .map(line -> line.replace("${COMPLETION-CANDIDATES}", words))
                .toArray(String[]::new);
    }

    private static void entry(PrintWriter out, String head, String[] description) {
        out.println(".TP");
        out.println(head);
        paragraph(out, description);
    }

    private static void paragraph(PrintWriter out, String[] lines) {
        for (String line : lines) {
            out.println(text(Ansi.OFF.string(line)));
        }
    }

    /**
     * Text that troff takes as text: no control at a line's beginning, no escapes, plain hyphens.
     */
    private static String text(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
