package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Layer;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.PromptRole;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Gives prompts their findings and writes them down. A prompt that no call is seen to use is bound
 * to the vendors of its file, else of its folder, else of the project.
 */
final class PromptDrafts {

    /** A prompt with its finding. */
    private record Written(
            Draft draft, PromptRole role, String text, Set<String> variables, List<Draft> usedBy) {}

    private static final Set<FindingKind> REACHING =
            EnumSet.of(
                    FindingKind.SDK_CALL,
                    FindingKind.FRAMEWORK_CALL,
                    FindingKind.CLIENT,
                    FindingKind.HTTP_ENDPOINT,
                    FindingKind.SEAM_CALL);

    private static final Set<VendorKind> UNPROMPTED =
            EnumSet.of(
                    VendorKind.VECTOR_STORE,
                    VendorKind.EVAL,
                    VendorKind.SILICON,
                    VendorKind.TOOLING);

    /** Groups of capabilities that are asked in words. */
    private static final Set<String> PROMPTED =
            Set.of("inference", "structured", "tools", "reasoning", "agents", "state");

    private final List<Written> written = new ArrayList<>();
    private final Map<String, Set<String>> vendors = new TreeMap<>();

    PromptDrafts(Catalog catalog, FoundPrompts prompts, Collection<Draft> calls) {
        List<Draft> reaching = calls.stream().filter(each -> REACHING.contains(each.kind)).toList();
        List<Draft> prompted = reaching.stream().filter(each -> isPrompted(each, catalog)).toList();
        for (Draft each : prompted.isEmpty() ? reaching : prompted) {
            for (String at = each.path; ; at = Modules.folder(at)) {
                vendors.computeIfAbsent(at, k -> new TreeSet<>()).add(each.vendor);
                if (at.isEmpty()) {
                    break;
                }
            }
        }
        for (FoundPrompts.Found each : prompts.all()) {
            PromptRole role =
                    each.role == PromptRole.TEMPLATE && each.variables.isEmpty()
                            ? PromptRole.SYSTEM
                            : each.role;
            Draft draft = draft(each.file.path(), each.span, role, each.usedBy);
            if (each.tool) {
                draft.rule = Finding.TOOL_DESCRIPTION;
            }
            written.add(new Written(draft, role, each.text, each.variables, each.usedBy));
        }
        for (Map.Entry<SourceText, List<Draft>> each : prompts.files().entrySet()) {
            SourceText source = each.getKey();
            Set<String> variables = new LinkedHashSet<>();
            FoundPrompts.variables(source.text(), variables);
            int lines = (int) source.text().stripTrailing().lines().count();
            written.add(
                    new Written(
                            draft(
                                    source.path(),
                                    new Span(1, 1, Math.max(1, lines), 1),
                                    PromptRole.FILE,
                                    each.getValue()),
                            PromptRole.FILE,
                            source.text(),
                            variables,
                            each.getValue()));
        }
    }

    private Draft draft(String path, Span span, PromptRole role, List<Draft> usedBy) {
        Draft draft = new Draft(FindingKind.PROMPT, path, span, "multi", "prompt/" + role.id());
        draft.layer = Layer.PROMPTS;
        draft.capabilities.add("system-prompt");
        Set<String> bound = new TreeSet<>();
        for (Draft each : usedBy) {
            if (each.vendors.isEmpty()) {
                bound.add(each.vendor);
            } else {
                bound.addAll(each.vendors);
            }
        }
        if (bound.isEmpty()) {
            bound.addAll(nearest(path));
        }
        draft.vendors.addAll(bound);
        if (bound.size() == 1) {
            draft.vendor = bound.iterator().next();
        }
        if (!usedBy.isEmpty()) {
            Draft first = usedBy.getFirst();
            draft.host = first.host;
            draft.modelVendor = first.modelVendor;
            draft.framework = first.framework;
        }
        return draft;
    }

    /** Whether a prompt can go there: not to a vector store, nor to what only hears or speaks. */
    private static boolean isPrompted(Draft call, Catalog catalog) {
        Vendor vendor = catalog.vendor(call.vendor);
        if (vendor != null && UNPROMPTED.contains(vendor.kind())) {
            return false;
        }
        return call.capabilities.isEmpty()
                || call.capabilities.stream()
                        .map(catalog.capabilities()::get)
                        .anyMatch(each ->
                                each != null
                                        && (PROMPTED.contains(each.group())
                                                || each.id().endsWith("-generation")));
    }

    private Set<String> nearest(String path) {
        for (String at = path; ; at = Modules.folder(at)) {
            Set<String> found = vendors.get(at);
            if (found != null || at.isEmpty()) {
                return found == null ? Set.of() : found;
            }
        }
    }

    List<Draft> drafts() {
        return written.stream().map(Written::draft).toList();
    }

    List<Prompt> prompts(Findings findings, UnaryOperator<String> mask, PromptReading reading) {
        Map<String, Prompt> all = new LinkedHashMap<>();
        for (Written each : written) {
            String id = findings.id(each.draft());
            if (id == null || id.isEmpty()) {
                continue;
            }
            Span span = each.draft().span;
            String text = mask.apply(each.text());
            all.putIfAbsent(
                    id,
                    new Prompt(
                            id,
                            each.draft().path,
                            span.line(),
                            span.endLine(),
                            each.role(),
                            text,
                            List.copyOf(each.variables()),
                            reading.tokens(text),
                            used(each.usedBy(), findings),
                            reading.tells(text, span)));
        }
        List<Prompt> sorted = new ArrayList<>(all.values());
        sorted.sort(
                Comparator.comparing(Prompt::path)
                        .thenComparingInt(Prompt::line)
                        .thenComparing(Prompt::id));
        return sorted;
    }

    private static List<String> used(List<Draft> calls, Findings findings) {
        Set<String> ids = new TreeSet<>();
        for (Draft call : calls) {
            String id = findings.id(call);
            if (id != null && !id.isEmpty()) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }
}
