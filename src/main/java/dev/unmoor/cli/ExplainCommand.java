package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.CatalogSource;
import dev.unmoor.audit.Judgement;
import dev.unmoor.catalog.CallRule;
import dev.unmoor.catalog.Capability;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.SupportCell;
import dev.unmoor.catalog.Surface;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Id;
import dev.unmoor.model.Level;
import dev.unmoor.report.Explanations;
import dev.unmoor.report.Format;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unmoor explain}: what a word of a report means. */
@Command(
        name = "explain",
        description =
                "Says what a word of a report means: a rule, a capability, a vendor, a kind of"
                        + " finding, a dimension, a level, a format ('formats' lists them), or how"
                        + " the score is computed.",
        footer = {
            "",
            "Examples:",
            "  unmoor explain score",
            "  unmoor explain structured-output",
            "  unmoor explain openai/chat-completions",
            "  unmoor explain L3",
            "  unmoor explain sarif"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private static final int WIDTH = 92;
    private static final int NEAR = 5;
    private static final int CALLS_SHOWN = 12;

    @Parameters(paramLabel = "WORD", description = "score, or an id as reports spell it.")
    private String word;

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "A folder with further catalog files; may be given more than once.")
    private List<Path> catalogs = new ArrayList<>();

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    ExplainCommand() {}

    @Override
    public Integer call() throws AuditException {
        Catalog catalog;
        Knowledge knowledge;
        try {
            catalog = catalogs.isEmpty() ? Catalog.bundled() : Catalog.load(catalogs);
            knowledge = Knowledge.load(catalogs);
        } catch (CatalogException e) {
            throw new AuditException(String.valueOf(e.getMessage()), e);
        }
        String id = word.toLowerCase(Locale.ROOT);
        boolean known =
                score(id)
                        || ours(id)
                        || format(id)
                        || capability(id, catalog, knowledge)
                        || rule(id, catalog)
                        || vendor(id, catalog);
        if (!known) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "nothing is called '" + word + "'; near it are " + near(id, catalog));
        }
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }

    private void say(String text) {
        PrintWriter out = spec.commandLine().getOut();
        StringBuilder line = new StringBuilder();
        for (String each : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + each.length() >= WIDTH) {
                out.println(line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(each);
        }
        out.println(line);
    }

    private void item(String name, String text) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "  %-24s %s", name, text));
    }

    private boolean score(String id) throws AuditException {
        if (!id.equals("score")) {
            return false;
        }
        say("The lock-in score: 0 is free to leave, 100 is stuck.");
        say("");
        say(Judgement.of(new CatalogSource(catalogs, null)).method());
        say("");
        for (Dimension each : Dimension.values()) {
            item(each.id(), Explanations.of(each));
        }
        say("");
        for (Level each : Level.values()) {
            say("  " + Explanations.of(each));
        }
        return true;
    }

    private boolean ours(String id) {
        for (Level each : Level.values()) {
            if (each.id().equalsIgnoreCase(id)) {
                say(Explanations.of(each));
                return true;
            }
        }
        for (Dimension each : Dimension.values()) {
            if (each.id().equals(id)) {
                say("The dimension '" + id + "' of the score. " + Explanations.of(each));
                return true;
            }
        }
        for (FindingKind each : FindingKind.values()) {
            if (each.id().equals(id)) {
                say(Explanations.title(each) + " (kind " + id + ").");
                say(Explanations.of(each));
                return true;
            }
        }
        return false;
    }

    private boolean format(String id) {
        if (id.equals("formats")) {
            for (Format each : Format.values()) {
                item(each.id(), Explanations.of(each));
            }
            return true;
        }
        for (Format each : Format.values()) {
            if (each.id().equals(id)) {
                say("The format '" + id + "'. " + Explanations.of(each));
                say("");
                say("For: " + Explanations.reader(each) + ".");
                say("Holds: " + Explanations.content(each));
                say("Opened by: " + Explanations.opening(each));
                say(
                        "Written by: unmoor report PATH --format "
                                + id
                                + " -o report."
                                + each.ending());
                return true;
            }
        }
        return false;
    }

    private boolean capability(String id, Catalog catalog, Knowledge knowledge) {
        Capability capability = catalog.capabilities().get(id);
        if (capability == null) {
            return false;
        }
        say(capability.name() + " (capability " + id + ").");
        say(capability.description());
        say("");
        item("layer", capability.layer().id());
        item(
                "dimension",
                capability.dimension().id() + ": " + Explanations.of(capability.dimension()));
        say("");
        say("Where it is offered:");
        for (Platform each : knowledge.platforms()) {
            SupportCell cell = knowledge.support(id, each.id());
            if (cell != null) {
                String level = cell.level().name().toLowerCase(Locale.ROOT);
                item(each.id(), cell.note().isBlank() ? level : level + ": " + cell.note());
            }
        }
        return true;
    }

    private boolean rule(String id, Catalog catalog) {
        int slash = id.indexOf('/');
        if (slash < 0) {
            return false;
        }
        Vendor vendor = catalog.vendor(id.substring(0, slash));
        String rest = id.substring(slash + 1);
        FindingKind kind = kind(rest);
        Map<String, List<CallRule>> calls = new TreeMap<>();
        Set<String> capabilities = new TreeSet<>();
        if (vendor != null) {
            for (Map.Entry<String, Surface> each : vendor.surfaces().entrySet()) {
                for (CallRule call : each.getValue().calls()) {
                    if (call.rule().equals(id)) {
                        calls.computeIfAbsent(each.getKey(), key -> new ArrayList<>()).add(call);
                        capabilities.addAll(call.capabilities());
                    }
                }
            }
        }
        if (calls.isEmpty() && (kind == null || vendor == null)) {
            return false;
        }
        String name = vendor == null ? id.substring(0, slash) : vendor.name();
        FindingKind shown = kind == null ? FindingKind.SDK_CALL : kind;
        say("Rule " + id + ": " + Explanations.title(shown) + ", " + name + ".");
        say(Explanations.of(shown));
        if (!capabilities.isEmpty()) {
            say("");
            say("Capabilities: " + String.join(", ", capabilities) + ".");
        }
        if (!calls.isEmpty()) {
            say("");
            say("It matches calls that are followed to these names:");
            calls.forEach((language, rules) ->
                    rules.stream()
                            .map(CallRule::path)
                            .distinct()
                            .sorted()
                            .limit(CALLS_SHOWN)
                            .forEach(path -> item(language, path)));
        }
        return true;
    }

    /** The kinds of findings that are named alike for every vendor. */
    private static @Nullable FindingKind kind(String rest) {
        if (rest.endsWith("/response")) {
            return FindingKind.RESPONSE_USE;
        }
        return switch (rest) {
            case "import" -> FindingKind.IMPORT;
            case "package" -> FindingKind.MANIFEST_DEPENDENCY;
            case "client" -> FindingKind.CLIENT;
            case "endpoint" -> FindingKind.HTTP_ENDPOINT;
            case "model-id" -> FindingKind.MODEL_ID;
            case "env" -> FindingKind.ENV_VAR;
            case "seam" -> FindingKind.SEAM_CALL;
            case "image" -> FindingKind.CONTAINER_IMAGE;
            case "config" -> FindingKind.CONFIG;
            default -> null;
        };
    }

    private boolean vendor(String id, Catalog catalog) {
        Vendor vendor = catalog.vendor(id);
        if (vendor == null) {
            return false;
        }
        say(vendor.name() + " (" + id + ").");
        if (!vendor.notes().isBlank()) {
            say(vendor.notes().replace('\n', ' ').strip());
        }
        say("");
        item("kind", vendor.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!vendor.owns().isEmpty()) {
            item("owns", String.join(", ", vendor.owns()));
        }
        if (!vendor.connected().isEmpty()) {
            item("connected with", String.join(", ", vendor.connected()));
        }
        item("languages", String.join(", ", new TreeSet<>(vendor.surfaces().keySet())));
        if (!vendor.env().isEmpty()) {
            item("environment", String.join(", ", vendor.env()));
        }
        return true;
    }

    private static String near(String word, Catalog catalog) {
        Set<String> all = new TreeSet<>(catalog.capabilities().keySet());
        catalog.vendors().forEach(each -> all.add(each.id()));
        for (Id each : FindingKind.values()) {
            all.add(each.id());
        }
        for (Id each : Dimension.values()) {
            all.add(each.id());
        }
        for (Id each : Format.values()) {
            all.add(each.id());
        }
        all.add("score");
        return String.join(
                ", ",
                all.stream()
                        .sorted(
                                Comparator.comparingInt((String each) -> distance(word, each))
                                        .thenComparing(each -> each))
                        .limit(NEAR)
                        .toList());
    }

    /** How many letters differ (Levenshtein); a common part counts for being near. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int up = row[j];
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), change);
                corner = up;
            }
        }
        return b.contains(a) || a.contains(b) ? Math.min(row[b.length()], 2) : row[b.length()];
    }
}
