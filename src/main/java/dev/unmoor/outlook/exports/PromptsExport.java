package dev.unmoor.outlook.exports;

import dev.unmoor.model.Finding;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.PromptRole;
import dev.unmoor.outlook.Outlook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Prompts as versioned files, an index of them, and the places that should load them. */
final class PromptsExport {

    private final Outlook outlook;

    PromptsExport(Outlook outlook) {
        this.outlook = outlook;
    }

    List<ExportFile> files() {
        List<PromptSet.Entry> entries = PromptSet.of(outlook);
        var files = new ArrayList<ExportFile>();
        for (PromptSet.Entry each : entries) {
            files.add(new ExportFile("prompts/" + each.name() + ".txt", each.template()));
        }
        files.add(new ExportFile("prompts/index.yaml", index(entries)));
        files.add(new ExportFile("README.md", readme(entries)));
        return files;
    }

    private String index(List<PromptSet.Entry> entries) {
        var out = new StringBuilder();
        out.append("# Prompts of ")
                .append(Text.oneLine(outlook.audit().project().name()))
                .append(", taken out of the code. Raise the version with each change.\n");
        if (entries.isEmpty()) {
            return out.append("prompts: []\n").toString();
        }
        out.append("prompts:\n");
        for (PromptSet.Entry each : entries) {
            Prompt prompt = each.prompt();
            out.append("  - id: ").append(Text.quoted(each.name())).append('\n');
            out.append("    file: ").append(Text.quoted(each.name() + ".txt")).append('\n');
            out.append("    version: 1\n");
            out.append("    sha256: ").append(Text.quoted(hash(each.template()))).append('\n');
            out.append("    owner: ").append(Text.quoted(Exports.FILL_IN)).append('\n');
            out.append("    role: ").append(prompt.role().id()).append('\n');
            out.append("    variables: [")
                    .append(String.join(", ", each.variables().stream().map(Text::quoted).toList()))
                    .append("]\n");
            out.append("    from: ")
                    .append(Text.quoted(each.place() + "-" + prompt.endLine()))
                    .append('\n');
            out.append("    usedBy: [")
                    .append(
                            String.join(
                                    ", ",
                                    each.users().stream()
                                            .map(PromptsExport::place)
                                            .map(Text::quoted)
                                            .toList()))
                    .append("]\n");
            if (!prompt.tells().isEmpty()) {
                out.append("    writtenFor:\n");
                for (Prompt.Tell tell : prompt.tells()) {
                    out.append("      - ")
                            .append(Text.quoted(outlook.name(tell.vendor()) + ": " + tell.what()))
                            .append('\n');
                }
            }
        }
        return out.toString();
    }

    private String readme(List<PromptSet.Entry> entries) {
        var out = new StringBuilder();
        out.append("# Prompts of ")
                .append(Text.plain(outlook.audit().project().name()))
                .append("\n\n");
        if (entries.isEmpty()) {
            return out.append("No prompt was found outside tests.\n").toString();
        }
        out.append("Texts as they stand in the code, secrets masked. A hole is `{{ name }}`; ")
                .append(
                        "holes called `hole_1`, `hole_2`, … are put together in the code from more"
                                + " ")
                .append("than a name: ")
                .append(Exports.FILL_IN)
                .append(
                        " what they hold. Move `prompts/` into the repository, then let each place"
                                + " ")
                .append("below load its file.\n\n")
                .append("| File | Place to change | Role | Used by |\n|---|---|---|---|\n");
        for (PromptSet.Entry each : entries) {
            boolean file = each.prompt().role() == PromptRole.FILE;
            out.append("| ")
                    .append(Text.plain(each.name()))
                    .append(".txt | ")
                    .append(Text.plain(each.place()))
                    .append(file ? " (a file already)" : "")
                    .append(" | ")
                    .append(each.prompt().role().id())
                    .append(" | ")
                    .append(
                            each.users().isEmpty()
                                    ? "no call that could be resolved"
                                    : Text.plain(
                                            String.join(
                                                    ", ",
                                                    each.users().stream()
                                                            .map(PromptsExport::place)
                                                            .toList())))
                    .append(" |\n");
        }
        return out.toString();
    }

    private static String place(Finding finding) {
        return finding.path() + ":" + finding.line();
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
