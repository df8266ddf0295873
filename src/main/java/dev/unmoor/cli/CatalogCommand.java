package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.report.CatalogPages;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code unmoor catalog}: what is known of vendors, and how to add to it. */
@Command(
        name = "catalog",
        description =
                "Shows what is known of vendors, frameworks and tools; checks and begins entries.",
        subcommands = {
            CatalogCommand.Listing.class,
            CatalogCommand.Show.class,
            CatalogCommand.Validate.class,
            CatalogCommand.Starter.class,
            CommandLine.HelpCommand.class
        },
        footer = {"", "Example:", "  unmoor catalog list"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CatalogCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([-_][a-z0-9]+)*");

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    CatalogCommand() {}

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say list, show ID, validate DIR or new");
    }

    /** The options of what reads a catalog. */
    static final class Source {

        @Option(
                names = "--catalog",
                paramLabel = "DIR",
                description = "A folder with further catalog files; may be given more than once.")
        private List<Path> folders = new ArrayList<>();

        Catalog read() throws AuditException {
            try {
                return folders.isEmpty() ? Catalog.bundled() : Catalog.load(folders);
            } catch (CatalogException e) {
                throw new AuditException(String.valueOf(e.getMessage()), e);
            }
        }
    }

    /** {@code unmoor catalog list}. */
    @Command(
            name = "list",
            description = "Lists the entries of the catalog.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    static final class Listing implements Callable<Integer> {

        @CommandLine.Mixin private Source source;

        @Parameters(
                paramLabel = "WORD",
                arity = "0..1",
                description = "Only entries with this in id, name, package or host.")
        private @Nullable String word;

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                description = "Only entries of this kind: model-vendor, gateway, framework …")
        private @Nullable String kind;

        @Option(
                names = "--language",
                paramLabel = "LANGUAGE",
                description = "Only entries with an interface for this language.")
        private @Nullable String language;

        @CommandLine.Mixin private Output output;

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "${COMPLETION-CANDIDATES}; without it a table for people.")
        private Style format = Style.TEXT;

        @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

        /** For picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        Listing() {}

        @Override
        public Integer call() throws AuditException, IOException {
            Catalog catalog = source.read();
            checkKind();
            String family = language == null ? null : family(catalog, language);
            List<Vendor> entries =
                    catalog.vendors().stream()
                            .filter(each -> kind == null || each.kind().id().equals(kind))
                            .filter(each -> family == null || each.surfaces().containsKey(family))
                            .filter(each -> word == null || mentions(each, word))
                            .toList();
            output.write(out -> {
                switch (format) {
                    case JSON -> CatalogPages.json(catalog, entries, out);
                    case TEXT -> CatalogPages.list(catalog, entries, out);
                }
            });
            return Main.DONE;
        }

        private void checkKind() {
            List<String> kinds = new ArrayList<>();
            for (VendorKind each : VendorKind.values()) {
                kinds.add(each.id());
            }
            if (kind != null && !kinds.contains(kind)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "no kind is called '" + kind + "'; there are " + String.join(", ", kinds));
            }
        }

        /** The key under which the catalog keeps a language; several languages share one. */
        private String family(Catalog catalog, String language) {
            String key =
                    switch (language.toLowerCase(Locale.ROOT)) {
                        case "javascript", "typescript", "vue", "svelte" -> "js";
                        case "kotlin", "scala" -> "java";
                        case "c#" -> "csharp";
                        default -> language.toLowerCase(Locale.ROOT);
                    };
            var known = new TreeSet<String>();
            catalog.vendors().forEach(each -> known.addAll(each.surfaces().keySet()));
            if (!known.contains(key)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "no language is called '"
                                + language
                                + "'; there are "
                                + String.join(", ", known));
            }
            return key;
        }

        private static boolean mentions(Vendor vendor, String word) {
            String wanted = word.toLowerCase(Locale.ROOT);
            return vendor.id().contains(wanted)
                    || vendor.name().toLowerCase(Locale.ROOT).contains(wanted)
                    || vendor.packages().stream()
                            .anyMatch(each -> each.name().toLowerCase(Locale.ROOT).contains(wanted))
                    || vendor.hosts().stream().anyMatch(each -> each.host().contains(wanted));
        }
    }

    /** {@code unmoor catalog show ID}. */
    @Command(
            name = "show",
            description = "Shows all that is known of one entry.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    static final class Show implements Callable<Integer> {

        @Parameters(paramLabel = "ID", description = "The entry's id, as 'list' names it.")
        private String id;

        @CommandLine.Mixin private Source source;

        @CommandLine.Mixin private Output output;

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "${COMPLETION-CANDIDATES}; without it a page for people.")
        private Style format = Style.TEXT;

        @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

        /** For picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        Show() {}

        @Override
        public Integer call() throws AuditException, IOException {
            Catalog catalog = source.read();
            Vendor vendor = catalog.vendor(id);
            if (vendor == null) {
                List<String> near =
                        catalog.vendors().stream()
                                .map(Vendor::id)
                                .filter(each -> each.contains(id) || id.contains(each))
                                .limit(8)
                                .toList();
                throw new ParameterException(
                        spec.commandLine(),
                        "no entry has the id '"
                                + id
                                + "'"
                                + (near.isEmpty()
                                        ? "; 'unmoor catalog list' names them"
                                        : "; perhaps " + String.join(", ", near)));
            }
            output.write(out -> {
                switch (format) {
                    case JSON -> CatalogPages.json(catalog, List.of(vendor), out);
                    case TEXT -> CatalogPages.show(vendor, out);
                }
            });
            return Main.DONE;
        }
    }

    /** {@code unmoor catalog validate DIR}. */
    @Command(
            name = "validate",
            description = {
                "Checks catalog files and names what is wrong, each with its file and line.",
                "DIR is a folder of them, or a repository that keeps some in .unmoor/catalog;"
                        + " those are held to what a scanned tree may say."
            },
            mixinStandardHelpOptions = true)
    static final class Validate implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "The folder.")
        private Path folder;

        @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

        /** For picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        Validate() {}

        @Override
        public Integer call() throws AuditException {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(
                        spec.commandLine(), "'" + folder + "' is no folder of catalog files");
            }
            PrintWriter out = spec.commandLine().getOut();
            try {
                boolean tree = Catalog.isIn(folder);
                int known = Catalog.bundled().vendors().size();
                Catalog catalog =
                        tree ? Catalog.load(List.of(), folder) : Catalog.load(List.of(folder));
                int added = catalog.vendors().size() - known;
                out.println(
                        "Nothing is wrong; "
                                + added
                                + (added == 1 ? " entry is" : " entries are")
                                + " new to the catalog.");
                return Main.DONE;
            } catch (CatalogException e) {
                if (e.problems().isEmpty()) {
                    throw new AuditException(String.valueOf(e.getMessage()), e);
                }
                PrintWriter err = spec.commandLine().getErr();
                e.problems().forEach(each -> err.println(each.toString()));
                return Main.BAD_INPUT;
            }
        }
    }

    /** {@code unmoor catalog new}. */
    @Command(
            name = "new",
            description = "Writes a commented entry to begin with.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    static final class Starter implements Callable<Integer> {

        @Parameters(
                paramLabel = "ID",
                arity = "0..1",
                defaultValue = "acme-models",
                description = "The new entry's id: lower case with hyphens.")
        private String id;

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                defaultValue = "model-vendor",
                description = "model-vendor (the usual), cloud-host, gateway, framework …")
        private String kind;

        @CommandLine.Mixin private Output output;

        @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

        /** For picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        Starter() {}

        @Override
        public Integer call() throws IOException {
            if (!ID.matcher(id).matches()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "an id is lower-case words with hyphens, not '" + id + "'");
            }
            Path file = output.file();
            if (file != null && Files.exists(file)) {
                throw new ParameterException(
                        spec.commandLine(), "'" + file + "' exists; name another file");
            }
            String text = filled(template());
            output.write(out -> out.write(text));
            return Main.DONE;
        }

        private String filled(String template) {
            String name = id.replace('-', ' ').replace('_', ' ');
            return template.replace("${id}", id)
                    .replace("${name}", Character.toUpperCase(name.charAt(0)) + name.substring(1))
                    .replace("${kind}", kind)
                    .replace("${module}", id.replace('-', '_'))
                    .replace("${variable}", id.replace('-', '_').toUpperCase(Locale.ROOT))
                    .replace("${date}", LocalDate.now(Clock.systemUTC()).toString());
        }

        private static String template() throws IOException {
            try (InputStream in =
                    CatalogCommand.class.getResourceAsStream("/templates/catalog-entry.yaml")) {
                if (in == null) {
                    throw new IOException("the program's own template is missing");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
