package dev.unmoor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code unmoor schema}: prints the JSON Schema of a document that the program writes. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a document: report, or the name of a command.",
        footer = {
            "",
            "Examples:",
            "  unmoor schema report",
            "  unmoor schema plan > unmoor-plan.schema.json"
        },
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** The documents that have one, each in a file of its name. */
    private static final Set<String> SCHEMAS =
            new TreeSet<>(
                    Set.of(
                            "report", //
                            "plan",
                            "compare",
                            "saved-plan",
                            "plan-status",
                            "history",
                            "diff",
                            "fleet",
                            "catalog",
                            "catalog-list",
                            "risk",
                            "routes",
                            "whatif",
                            "models"));

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            defaultValue = "report",
            description = "report (the usual), or the name of a command that has --format json.")
    private String name;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    SchemaCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!SCHEMAS.contains(name)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "no schema is called '" + name + "'; there are " + String.join(", ", SCHEMAS));
        }
        String file = "unmoor-" + name + "-1.schema.json";
        PrintWriter out = spec.commandLine().getOut();
        try (InputStream in = SchemaCommand.class.getResourceAsStream("/schema/" + file)) {
            if (in == null) {
                throw new IOException("the program's own file schema/" + file + " is missing");
            }
            out.print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        out.flush();
        return Main.DONE;
    }
}
