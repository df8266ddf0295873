package dev.unmoor.plan;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.ImportRule;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.PackageMatch;
import dev.unmoor.catalog.PackageRule;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.Surface;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.catalog.VendorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out what ids and coordinates stand for. */
final class Sides {

    private static final Set<String> ECOSYSTEMS =
            Set.of(
                    "pypi",
                    "npm",
                    "maven",
                    "go",
                    "nuget",
                    "gems",
                    "crates",
                    "composer",
                    "swiftpm",
                    "pub",
                    "hex");
    private static final Pattern BELOW_MAJOR = Pattern.compile("/v\\d+$");

    private final Catalog catalog;
    private final Knowledge knowledge;

    Sides(Catalog catalog, Knowledge knowledge) {
        this.catalog = catalog;
        this.knowledge = knowledge;
    }

    /**
     * What an id or coordinate stands for.
     *
     * @throws PlanException if it is neither
     */
    Side of(String id) throws PlanException {
        int colon = id.indexOf(':');
        if (colon > 0 && ECOSYSTEMS.contains(id.substring(0, colon))) {
            return coordinate(id, id.substring(0, colon), id.substring(colon + 1));
        }
        Vendor vendor = catalog.vendor(id);
        if (vendor != null) {
            return vendor(id, vendor);
        }
        for (Vendor each : catalog.vendors()) {
            boolean named =
                    each.packages().stream().anyMatch(rule -> rule.sdk().equals(id))
                            || each.surfaces().values().stream()
                                    .flatMap(surface -> surface.imports().stream())
                                    .anyMatch(rule -> rule.sdk().equals(id));
            if (named) {
                return sdk(id, each);
            }
        }
        throw new PlanException(unknown(id));
    }

    private String unknown(String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        List<String> near =
                catalog.vendors().stream()
                        .map(Vendor::id)
                        .filter(each ->
                                each.contains(wanted)
                                        || wanted.contains(each)
                                        || distance(each, wanted) <= 2)
                        .limit(5)
                        .toList();
        return "'"
                + id
                + "' is neither an id of the catalog nor a package such as pypi:openai or"
                + " npm:@langchain/openai"
                + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?");
    }

    /** Letters to insert, delete or replace. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }

    /**
     * All that belongs to a vendor: its own entry, client libraries that speak its API, and
     * frameworks' integrations that reach it.
     */
    private Side vendor(String id, Vendor vendor) {
        var roots = new TreeSet<String>();
        var loose = new TreeSet<String>();
        var shared = new TreeSet<String>();
        var packages = new TreeSet<String>();
        var env = new TreeSet<String>();
        var hosts = new TreeSet<String>();
        for (Vendor each : catalog.vendors()) {
            boolean own = each.id().equals(id) || each.bearer().equals(id);
            for (PackageRule rule : each.packages()) {
                boolean reaches = id.equals(rule.reaches());
                if (!rule.general() && !rule.tokenizer() && (own || reaches)) {
                    packages.add(rule.ecosystem() + ":" + rule.name());
                }
            }
            for (Surface surface : each.surfaces().values()) {
                for (ImportRule rule : surface.imports()) {
                    if (own || id.equals(rule.reaches())) {
                        (rule.general() ? shared : rule.needsDependency() ? loose : roots)
                                .add(rule.root());
                    }
                }
            }
            if (own) {
                env.addAll(each.env());
                each.hosts().stream().filter(rule -> rule.api()).forEach(r -> hosts.add(r.host()));
            }
        }
        return new Side(
                id,
                vendor.name(),
                vendor.bearer(),
                vendor.kind(),
                false,
                Set.of(),
                roots,
                loose,
                shared,
                packages,
                env,
                hosts,
                brands(id),
                platform(id));
    }

    private Side sdk(String id, Vendor vendor) {
        var roots = new TreeSet<String>();
        var packages = new TreeSet<String>();
        vendor.packages().stream()
                .filter(rule -> rule.sdk().equals(id))
                .forEach(rule -> packages.add(rule.ecosystem() + ":" + rule.name()));
        vendor.surfaces().values().stream()
                .flatMap(surface -> surface.imports().stream())
                .filter(rule -> rule.sdk().equals(id))
                .forEach(rule -> roots.add(rule.root()));
        return new Side(
                id,
                id,
                vendor.bearer(),
                vendor.kind(),
                true,
                Set.of(id),
                roots,
                Set.of(),
                Set.of(),
                packages,
                new TreeSet<>(vendor.env()),
                Set.of(),
                brands(vendor.bearer()),
                platform(vendor.bearer()));
    }

    private Side coordinate(String id, String ecosystem, String name) {
        PackageMatch match = catalog.dependency(ecosystem, name);
        Vendor vendor = match == null ? null : match.vendor();
        String reaches = match == null ? null : match.rule().reaches();
        var roots = new TreeSet<>(guessedRoots(ecosystem, name));
        if (vendor != null && match != null) {
            String sdk = match.rule().sdk();
            for (Surface surface : vendor.surfaces().values()) {
                for (ImportRule rule : surface.imports()) {
                    boolean same =
                            rule.sdk().equals(sdk)
                                    || roots.stream().anyMatch(root -> under(rule.root(), root));
                    if (same && !rule.needsDependency() && sameEcosystem(ecosystem, rule, roots)) {
                        roots.add(rule.root());
                    }
                }
            }
        }
        String bearer = vendor == null ? null : vendor.bearer();
        var brands = new TreeSet<String>();
        if (bearer != null) {
            brands.addAll(brands(bearer));
        }
        if (reaches != null) {
            brands.addAll(brands(reaches));
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
        if (brands.isEmpty() && Naming.folded(last).length() > 3) {
            brands.add(Naming.folded(last));
        }
        return new Side(
                id,
                name,
                bearer,
                vendor == null ? null : vendor.kind(),
                true,
                match == null ? Set.of() : Set.of(match.rule().sdk()),
                roots,
                Set.of(),
                Set.of(),
                Set.of(ecosystem + ":" + name),
                vendor == null ? Set.of() : new TreeSet<>(vendor.env()),
                Set.of(),
                brands,
                platform(bearer));
    }

    /** In Go and npm two packages of one vendor are told apart by their own paths alone. */
    private static boolean sameEcosystem(String ecosystem, ImportRule rule, Set<String> roots) {
        boolean ownPaths = ecosystem.equals("go") || ecosystem.equals("npm");
        return !ownPaths || roots.stream().anyMatch(root -> under(rule.root(), root));
    }

    private static boolean under(String module, String root) {
        return module.equals(root)
                || (module.startsWith(root) && "./:\\".indexOf(module.charAt(root.length())) >= 0);
    }

    /** How a package is imported where nobody says otherwise. */
    static List<String> guessedRoots(String ecosystem, String name) {
        var roots = new ArrayList<String>();
        switch (ecosystem) {
            case "pypi" -> roots.add(name.toLowerCase(Locale.ROOT).replace('-', '_'));
            case "npm", "gems", "pub" -> roots.add(name);
            case "go" -> roots.add(BELOW_MAJOR.matcher(name).replaceAll(""));
            case "crates" -> roots.add(name.replace('-', '_'));
            case "maven" -> {
                int colon = name.indexOf(':');
                roots.add(colon < 0 ? name : name.substring(0, colon));
            }
            case "nuget" -> roots.add(name);
            case "composer" -> {
                int slash = name.indexOf('/');
                if (slash > 0) {
                    roots.add(Character.toUpperCase(name.charAt(0)) + name.substring(1, slash));
                }
            }
            default -> roots.add(name.substring(name.lastIndexOf('/') + 1));
        }
        return roots;
    }

    private Set<String> brands(String vendor) {
        List<String> known = knowledge.brands(vendor);
        if (!known.isEmpty()) {
            return new TreeSet<>(known);
        }
        String folded = Naming.folded(vendor);
        return folded.length() > 3 ? Set.of(folded) : Set.of();
    }

    private @Nullable String platform(@Nullable String vendor) {
        return knowledge.platformOf(vendor).map(Platform::id).orElse(null);
    }

    /** Whether code that moves from one side to the other still reaches the same vendor. */
    static boolean sameVendor(Side from, Side to) {
        return from.vendor() != null && from.vendor().equals(to.vendor());
    }

    static boolean routes(Side side) {
        return side.is(VendorKind.GATEWAY) || side.is(VendorKind.FRAMEWORK);
    }
}
