package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.PlaceRule;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.TraceStep;
import dev.unmoor.source.Language;
import dev.unmoor.syntax.ConfigEntry;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Settings that bind without a call: declared resources, accelerators asked for, ids of what is
 * held at a vendor, steps and files of the developers' own tools.
 */
final class Places {

    private static final Pattern REFERENCE = Pattern.compile("(?:(var|local)\\.)?([A-Za-z_]\\w*)");

    /** The first part of the key of a declared resource, whose next two are its type and name. */
    private static final Set<String> DECLARING = Set.of("resource", "data", "module");

    private final Catalog catalog;
    private final Texts texts;
    private final List<Draft> drafts = new ArrayList<>();

    /** Lines of steps that belong to a developers' tool, by path. */
    private final Map<String, Set<Integer>> toolLines = new HashMap<>();

    /** Values of variables of Terraform, by folder and name. */
    private final Map<String, Placed> variables = new HashMap<>();

    /** An entry and the file that it stands in. */
    private record Placed(ConfigEntry entry, String path) {}

    Places(Catalog catalog, Texts texts) {
        this.catalog = catalog;
        this.texts = texts;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Whether a line is part of a step that runs a tool of the developers. */
    boolean inTool(String path, int line) {
        return toolLines.getOrDefault(path, Set.of()).contains(line);
    }

    /** Learns what the variables of a folder of Terraform are by default. */
    void learn(FileFacts facts) {
        if (facts.language() != Language.HCL) {
            return;
        }
        String folder = Modules.folder(facts.path());
        for (ConfigEntry each : facts.config()) {
            List<String> key = each.key();
            String name =
                    key.size() == 3
                                    && key.getFirst().equals("variable")
                                    && key.get(2).equals("default")
                            ? "var." + key.get(1)
                            : key.size() == 2 && key.getFirst().equals("locals")
                                    ? "local." + key.get(1)
                                    : "";
            if (!name.isEmpty() && !each.value().isBlank()) {
                variables.putIfAbsent(folder + "\n" + name, new Placed(each, facts.path()));
            }
        }
    }

    /** One file as it is looked at. */
    final class File {
        private final FileFacts facts;
        private final Map<String, List<ConfigEntry>> byKey = new HashMap<>();

        private File(FileFacts facts) {
            this.facts = facts;
            for (ConfigEntry each : facts.config()) {
                byKey.computeIfAbsent(String.join("\n", each.key()), k -> new ArrayList<>())
                        .add(each);
            }
        }

        /**
         * Finds what an entry binds, if anything.
         *
         * @return whether its value is understood by that
         */
        boolean entry(ConfigEntry entry) {
            List<String> plain = new ArrayList<>(entry.key().size());
            for (String part : entry.key()) {
                if (!part.startsWith("[")) {
                    plain.add(part);
                }
            }
            String value = entry.value().strip();
            for (PlaceRule rule :
                    catalog.places().setting(facts.language().id(), facts.path(), plain, value)) {
                if (beside(rule, entry)) {
                    found(rule, entry);
                    return rule.value() != null;
                }
            }
            return false;
        }

        /** What stands beside an entry: below a declared resource, else under the same parent. */
        private List<String> around(ConfigEntry entry) {
            List<String> key = entry.key();
            boolean declared =
                    (facts.language() == Language.HCL || facts.language() == Language.BICEP)
                            && key.size() == 3
                            && DECLARING.contains(key.getFirst());
            return declared ? key : key.subList(0, key.size() - 1);
        }

        private boolean beside(PlaceRule rule, ConfigEntry entry) {
            for (Map.Entry<List<String>, Pattern> wanted : rule.beside().entrySet()) {
                Placed found = at(entry, wanted.getKey());
                if (found == null
                        || !wanted.getValue().matcher(found.entry().value().strip()).matches()) {
                    return false;
                }
            }
            return true;
        }

        /** The entry at keys beside another, followed to where its value is set. */
        private @Nullable Placed at(ConfigEntry entry, List<String> keys) {
            List<String> key = new ArrayList<>(around(entry));
            key.addAll(keys);
            List<ConfigEntry> found = byKey.get(String.join("\n", key));
            if (found == null) {
                return null;
            }
            ConfigEntry nearest = found.getFirst();
            int line = entry.keySpan().line();
            for (ConfigEntry each : found) {
                if (Math.abs(each.keySpan().line() - line)
                        < Math.abs(nearest.keySpan().line() - line)) {
                    nearest = each;
                }
            }
            return resolved(new Placed(nearest, facts.path()));
        }

        /** {@code var.x}, {@code local.x} and Bicep's {@code x}: what they are by default. */
        private Placed resolved(Placed placed) {
            Matcher reference = REFERENCE.matcher(placed.entry().value().strip());
            if (!reference.matches()) {
                return placed;
            }
            if (reference.group(1) != null) {
                String name = reference.group(1) + "." + reference.group(2);
                return variables.getOrDefault(Modules.folder(facts.path()) + "\n" + name, placed);
            }
            if (facts.language() == Language.BICEP) {
                for (String kind : List.of("param", "var")) {
                    List<ConfigEntry> set = byKey.get(kind + "\n" + reference.group(2));
                    if (set != null && !set.getFirst().value().isBlank()) {
                        return new Placed(set.getFirst(), facts.path());
                    }
                }
            }
            return placed;
        }

        private void found(PlaceRule rule, ConfigEntry entry) {
            Span span = rule.value() == null ? entry.keySpan() : entry.valueSpan();
            String path = facts.path();
            Draft draft = draft(rule, path, span);
            draft.api = api(entry);
            if (!rule.model().isEmpty()) {
                Placed model = at(entry, rule.model());
                if (model != null) {
                    String id = model.entry().value().strip();
                    if (texts.served(id, model.entry().valueSpan(), model.path(), rule.vendor())) {
                        draft.model = id;
                        draft.trace.add(
                                new TraceStep(
                                        model.path(),
                                        model.entry().valueSpan().line(),
                                        "model " + id));
                    }
                }
            }
            drafts.add(draft);
            if (rule.kind() == FindingKind.DEV_TOOL) {
                tool(entry);
            }
        }

        /** The whole step, or job, that an entry stands in is the tool's. */
        private void tool(ConfigEntry entry) {
            List<String> step = entry.key().subList(0, entry.key().size() - 1);
            Set<Integer> lines = toolLines.computeIfAbsent(facts.path(), k -> new HashSet<>());
            for (ConfigEntry each : facts.config()) {
                if (each.key().size() > step.size()
                        && each.key().subList(0, step.size()).equals(step)) {
                    for (int line = each.keySpan().line();
                            line <= each.valueSpan().endLine();
                            line++) {
                        lines.add(line);
                    }
                }
            }
        }
    }

    /** Prepares a file. */
    File of(FileFacts facts) {
        return new File(facts);
    }

    /** A file that configures a coding agent, whatever stands in it. */
    void wholeFile(String path) {
        PlaceRule rule = catalog.places().file(path);
        if (rule != null) {
            Draft draft = draft(rule, path, new Span(1, 1, 1, 1));
            draft.api = path.substring(path.lastIndexOf('/') + 1);
            drafts.add(draft);
        }
    }

    private Draft draft(PlaceRule rule, String path, Span span) {
        Vendor vendor = catalog.vendor(rule.vendor());
        return draft(rule, vendor == null ? null : vendor.kind(), path, span);
    }

    /** What all findings of a rule have in common. */
    static Draft draft(PlaceRule rule, @Nullable VendorKind vendor, String path, Span span) {
        Draft draft = new Draft(rule.kind(), path, span, rule.vendor(), rule.id());
        draft.layer = rule.layer();
        draft.capabilities.addAll(rule.capabilities());
        draft.supporting = rule.general();
        if (rule.kind() != FindingKind.DEV_TOOL
                && (vendor == VendorKind.MODEL_VENDOR || vendor == VendorKind.CLOUD_HOST)) {
            draft.host = rule.vendor();
        }
        draft.trace.add(new TraceStep(path, span.line(), rule.what()));
        return draft;
    }

    /** A resource by its type and name; a setting by its keys. */
    private static String api(ConfigEntry entry) {
        List<String> key = entry.key();
        return key.size() == 3 && DECLARING.contains(key.getFirst())
                ? key.get(1) + "." + key.get(2)
                : entry.dotted();
    }
}
