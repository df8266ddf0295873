package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.outlook.Consequence;
import dev.unmoor.outlook.InputException;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.outlook.Scenario;
import dev.unmoor.outlook.Scenarios;
import dev.unmoor.outlook.Shock;
import dev.unmoor.outlook.Volume;
import dev.unmoor.report.OutlookJson;
import dev.unmoor.report.WhatIfText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code unmoor whatif}: what stops, degrades or costs more if something changes tomorrow. */
@Command(
        name = "whatif",
        description =
                "Asks what would happen if a price rose, a model was retired, a limit was cut,"
                        + " access was withdrawn, a host or region failed, or capacity went to"
                        + " others first. Shocks given as options happen together; without any, the"
                        + " usual ones are asked of the party with most calls.",
        footer = {
            "",
            "Examples:",
            "  unmoor whatif . --price openai=2",
            "  unmoor whatif . --retire gpt-4o=2027-01-31 --rate-limit openai=0.5"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WhatIfCommand implements Callable<Integer> {

    @CommandLine.Mixin private Target target;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "Scenarios as YAML; may be given more than once.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--price",
            paramLabel = "WHO=FACTOR",
            description = "Prices of a vendor or model times a factor.")
    private Map<String, Double> prices = new java.util.LinkedHashMap<>();

    @Option(
            names = "--retire",
            paramLabel = "MODEL[=DATE]",
            description = "A model is retired, on a date if one is given.")
    private List<String> retired = new ArrayList<>();

    @Option(
            names = "--rate-limit",
            paramLabel = "WHO=FRACTION",
            description = "The rate limit of a vendor or model is cut to a fraction.")
    private Map<String, Double> limits = new java.util.LinkedHashMap<>();

    @Option(
            names = "--withdraw",
            paramLabel = "VENDOR",
            description = "Terms or access are withdrawn, wherever the vendor's models are served.")
    private List<String> withdrawn = new ArrayList<>();

    @Option(
            names = "--unavailable",
            paramLabel = "HOST[@REGION]",
            description = "A host fails, or one region of it.")
    private List<String> unavailable = new ArrayList<>();

    @Option(
            names = "--capacity",
            paramLabel = "VENDOR",
            description = "A vendor serves its own products or hardware first.")
    private List<String> capacity = new ArrayList<>();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the scenario given by options is called.")
    private @Nullable String name;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Keep all scenarios asked in a file that --scenario takes.")
    private @Nullable Path save;

    @CommandLine.Mixin private VolumeOption volume;

    @CommandLine.Mixin private Output output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it a summary for people.")
    private Style format = Style.TEXT;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    WhatIfCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        var scenarios = new ArrayList<Scenario>();
        for (Path file : files) {
            try {
                scenarios.addAll(Scenarios.parse(file.toString(), VolumeOption.text(file)));
            } catch (InputException e) {
                throw new AuditException(String.valueOf(e.getMessage()), e);
            }
        }
        Outlook outlook = target.outlook();
        List<Shock> shocks = shocks(outlook);
        if (!shocks.isEmpty()) {
            scenarios.add(
                    new Scenario(
                            name != null
                                    ? name
                                    : String.join(
                                            " and ",
                                            shocks.stream()
                                                    .map(each -> each.words(outlook::name))
                                                    .toList()),
                            shocks));
        }
        if (scenarios.isEmpty()) {
            scenarios.addAll(outlook.usualScenarios());
        }
        scenarios.forEach(each -> known(each, outlook));
        if (save != null) {
            Files.writeString(save, Scenarios.write(scenarios), StandardCharsets.UTF_8);
        }
        List<Volume> volumes = volume.volumes(outlook.audit().findings());
        List<Consequence> consequences =
                scenarios.stream().map(each -> outlook.whatIf(each, volumes)).toList();
        output.write(out -> {
            switch (format) {
                case JSON -> OutlookJson.whatIf(outlook, consequences, out);
                case TEXT -> WhatIfText.write(outlook, consequences, out);
            }
        });
        return Main.DONE;
    }

    private List<Shock> shocks(Outlook outlook) {
        var shocks = new ArrayList<Shock>();
        prices.forEach((who, factor) -> shocks.add(of(Shock.Kind.PRICE, who, factor, outlook)));
        limits.forEach((who, part) -> shocks.add(of(Shock.Kind.RATE_LIMIT, who, part, outlook)));
        for (String each : retired) {
            int at = each.lastIndexOf('=');
            String model = at < 0 ? each : each.substring(0, at);
            String date = at < 0 ? null : each.substring(at + 1);
            shocks.add(new Shock(Shock.Kind.RETIRED, null, model, 1, date));
        }
        withdrawn.forEach(each -> shocks.add(vendor(Shock.Kind.WITHDRAWN, each)));
        capacity.forEach(each -> shocks.add(vendor(Shock.Kind.CAPACITY, each)));
        for (String each : unavailable) {
            int at = each.indexOf('@');
            String host = at < 0 ? each : each.substring(0, at);
            String region = at < 0 ? null : each.substring(at + 1);
            shocks.add(
                    new Shock(
                            Shock.Kind.UNAVAILABLE,
                            host.isEmpty() ? null : host,
                            null,
                            1,
                            null,
                            region));
        }
        try {
            shocks.forEach(Scenarios::check);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return shocks;
    }

    private static Shock vendor(Shock.Kind kind, String vendor) {
        return new Shock(kind, vendor, null, 1, null);
    }

    /** A vendor where it is known as one, else a model. */
    private static Shock of(Shock.Kind kind, String who, double factor, Outlook outlook) {
        return outlook.knows(who)
                ? new Shock(kind, who, null, factor, null)
                : new Shock(kind, null, who, factor, null);
    }

    /** A misspelt vendor would be hit by nothing, which reads like good news. */
    private void known(Scenario scenario, Outlook outlook) {
        for (Shock shock : scenario.shocks()) {
            String vendor = shock.vendor();
            if (vendor != null && !outlook.knows(vendor)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "no vendor of the catalog has the id '"
                                + vendor
                                + "'; this code's are "
                                + String.join(
                                        ", ",
                                        outlook.vendors().stream()
                                                .map(each -> each.id())
                                                .toList()));
            }
            String model = shock.model();
            boolean used =
                    model == null
                            || outlook.audit().models().stream()
                                    .anyMatch(each -> each.id().equals(model));
            if (!used && !outlook.knowsModel(String.valueOf(model))) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "'" + model + "' is neither a vendor nor a model that is known or used");
            }
        }
    }
}
