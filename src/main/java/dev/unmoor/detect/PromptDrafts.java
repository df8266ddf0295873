package dev.unmoor.detect;

import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Layer;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.PromptRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Gives prompts their findings and writes them down. */
final class PromptDrafts {

    private final Map<Prompts.Found, Draft> drafts = new LinkedHashMap<>();

    PromptDrafts(Prompts prompts, Modules modules, Function<String, String> textOf) {
        for (Prompts.Found each : prompts.all()) {
            String vendor = each.usedBy.isEmpty() ? "unbound" : each.usedBy.getFirst().vendor;
            Draft draft =
                    new Draft(
                            FindingKind.PROMPT,
                            each.file.path(),
                            each.span,
                            vendor,
                            "prompt/" + each.role.id());
            draft.layer = Layer.PROMPTS;
            draft.capabilities.add("system-prompt");
            if (!each.usedBy.isEmpty()) {
                draft.symbol = each.usedBy.getFirst().symbol;
                draft.host = each.usedBy.getFirst().host;
                draft.modelVendor = each.usedBy.getFirst().modelVendor;
                draft.framework = each.usedBy.getFirst().framework;
            }
            drafts.put(each, draft);
        }
    }

    List<Draft> drafts() {
        return List.copyOf(drafts.values());
    }

    List<Prompt> prompts(Findings findings, UnaryOperator<String> mask) {
        List<Prompt> written = new ArrayList<>();
        drafts.forEach(
                (found, draft) -> {
                    String id = findings.id(draft);
                    if (id == null) {
                        return;
                    }
                    List<String> usedBy = new ArrayList<>();
                    for (Draft call : found.usedBy) {
                        String used = findings.id(call);
                        if (used != null && !used.isEmpty()) {
                            usedBy.add(used);
                        }
                    }
                    PromptRole role =
                            found.role == PromptRole.TEMPLATE && found.variables.isEmpty()
                                    ? PromptRole.SYSTEM
                                    : found.role;
                    written.add(
                            new Prompt(
                                    id,
                                    found.file.path(),
                                    found.span.line(),
                                    found.span.endLine(),
                                    role,
                                    mask.apply(found.text),
                                    List.copyOf(found.variables),
                                    Map.of(),
                                    usedBy.stream().distinct().sorted().toList(),
                                    List.of()));
                });
        written.sort(Comparator.comparing(Prompt::path).thenComparingInt(Prompt::line).thenComparing(Prompt::id));
        return written;
    }
}
