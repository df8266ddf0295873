package dev.unmoor.outlook.exports;

import dev.unmoor.catalog.ExportBook;
import dev.unmoor.model.Finding;
import dev.unmoor.outlook.ModelLine;
import dev.unmoor.outlook.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A harness's configuration: the project's prompts, today's model, and a second one beside it. */
final class EvalsExport {

    /** A provider of the harness that gives prompts back: a file with it can be checked and run. */
    private static final String STAND_IN = "echo";

    private static final Set<String> SCHEMAS = Set.of("structured-output", "json-mode", "grammar");

    private final Outlook outlook;
    private final ExportBook book;

    EvalsExport(Outlook outlook) {
        this.outlook = outlook;
        this.book = outlook.knowledge().exports();
    }

    List<ExportFile> files() {
        List<PromptSet.Entry> entries = PromptSet.of(outlook);
        if (entries.isEmpty()) {
            return List.of(
                    new ExportFile(
                            "README.md",
                            "# Evaluations\n\nNo prompt was found outside tests, so there is"
                                    + " nothing to evaluate.\n"));
        }
        var files = new ArrayList<ExportFile>();
        for (PromptSet.Entry each : entries) {
            files.add(new ExportFile("prompts/" + file(each), text(each)));
        }
        files.add(new ExportFile("promptfooconfig.yaml", config(entries)));
        files.add(
                new ExportFile(
                        "README.md",
                        Template.of("evals-readme.md").with("fillIn", Exports.FILL_IN).text()));
        return files;
    }

    private static String file(PromptSet.Entry entry) {
        return entry.name() + (entry.isSystem() ? ".json" : ".txt");
    }

    /** System text is nothing without a turn of the user's; other texts are the turn itself. */
    private static String text(PromptSet.Entry entry) {
        return entry.isSystem()
                ? "[\n  {\"role\": \"system\", \"content\": "
                        + Text.quoted(entry.template())
                        + "},\n  {\"role\": \"user\", \"content\": \"{{ user_input }}\"}\n]\n"
                : entry.template();
    }

    private String config(List<PromptSet.Entry> entries) {
        var out = new StringBuilder();
        out.append(book.schemaLine()).append('\n');
        out.append("description: ")
                .append(
                        Text.quoted(
                                "Prompts of "
                                        + outlook.audit().project().name()
                                        + ", today's model and a second one"))
                .append("\n\nprompts:\n");
        for (PromptSet.Entry each : entries) {
            out.append("  # ").append(Text.oneLine(each.place())).append('\n');
            out.append("  - id: ")
                    .append(Text.quoted("file://prompts/" + file(each)))
                    .append("\n    label: ")
                    .append(Text.quoted(each.name()))
                    .append('\n');
        }
        providers(out);
        out.append("\ntests:\n");
        for (PromptSet.Entry each : entries) {
            test(each, out);
        }
        return out.toString();
    }

    private void providers(StringBuilder out) {
        var models = new ChatModels(outlook);
        ChatModels.Used today =
                models.used().stream()
                        .filter(ChatModels.Used::chat)
                        .filter(each -> book.party(each.host()).isPresent())
                        .findFirst()
                        .orElse(null);
        out.append("\nproviders:\n");
        if (today == null) {
            out.append("  # ")
                    .append(Exports.FILL_IN)
                    .append(": no model id that answers chats was resolved in the code.\n");
            provider(STAND_IN, Exports.FILL_IN + ": today's model", out);
            provider(STAND_IN, Exports.FILL_IN + ": a second model", out);
            return;
        }
        out.append("  # Named in ")
                .append(Text.oneLine(ChatModels.shown(today.places())))
                .append('\n');
        Optional<ExportBook.Party> party = book.party(today.host());
        provider(
                party.map(each -> each.harness(today.line().id())).orElse(STAND_IN),
                "today: " + today.line().id(),
                out);
        ModelLine.Alternative second = models.second(today.line());
        if (second == null) {
            out.append("  # ")
                    .append(Exports.FILL_IN)
                    .append(": no model of another party in the same range of prices is known.\n");
            provider(STAND_IN, Exports.FILL_IN + ": a second model", out);
        } else {
            out.append("  # The nearest in price of another party; list price as of ")
                    .append(second.price().asOf())
                    .append('\n');
            provider(
                    book.party(second.vendor())
                            .map(each -> each.harness(second.id()))
                            .orElse(STAND_IN),
                    "second: " + second.id(),
                    out);
        }
    }

    private static void provider(String id, String label, StringBuilder out) {
        out.append("  - id: ")
                .append(Text.quoted(id))
                .append("\n    label: ")
                .append(Text.quoted(label))
                .append('\n');
    }

    private void test(PromptSet.Entry entry, StringBuilder out) {
        out.append("  - description: ")
                .append(Text.quoted(entry.name() + ", " + entry.place()))
                .append("\n    prompts: [")
                .append(Text.quoted(entry.name()))
                .append("]\n");
        var variables = new ArrayList<>(entry.variables());
        if (entry.isSystem()) {
            variables.add("user_input");
        }
        if (!variables.isEmpty()) {
            out.append("    vars:\n");
            for (String each : variables) {
                out.append("      ")
                        .append(Text.quoted(each))
                        .append(": ")
                        .append(Text.quoted(Exports.FILL_IN + ": a real value"))
                        .append('\n');
            }
        }
        out.append("    assert:\n");
        Finding structured = structured(entry);
        if (structured != null) {
            out.append("      # The call in ")
                    .append(Text.oneLine(structured.path() + ":" + structured.line()))
                    .append(" asks for structured output.\n      - type: is-json\n");
        }
        out.append("      # Fails until it says what a good answer holds.\n")
                .append("      - type: icontains\n        value: ")
                .append(Text.quoted(Exports.FILL_IN + ": words that a good answer has"))
                .append('\n');
    }

    private static @Nullable Finding structured(PromptSet.Entry entry) {
        return entry.users().stream()
                .filter(each -> each.capabilities().stream().anyMatch(SCHEMAS::contains))
                .findFirst()
                .orElse(null);
    }
}
