package dev.unmoor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code unmoor schema}: prints the JSON Schema of a document that the program writes. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a document: report (the usual), plan, history, diff, fleet,"
                        + " catalog (a file of entries), catalog-list.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private static final Map<String, String> SCHEMAS =
            new TreeMap<>(
                    Map.of(
                            "report", "unmoor-report-1.schema.json",
                            "plan", "unmoor-plan-1.schema.json",
                            "history", "unmoor-history-1.schema.json",
                            "diff", "unmoor-diff-1.schema.json",
                            "fleet", "unmoor-fleet-1.schema.json",
                            "catalog", "unmoor-catalog-1.schema.json",
                            "catalog-list", "unmoor-catalog-list-1.schema.json"));

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            defaultValue = "report",
            description = "report, plan, history, diff, fleet, catalog or catalog-list.")
    private String name;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    SchemaCommand() {}

    @Override
    public Integer call() throws IOException {
        String file = SCHEMAS.get(name);
        if (file == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "no schema is called '"
                            + name
                            + "'; there are "
                            + String.join(", ", SCHEMAS.keySet()));
        }
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
