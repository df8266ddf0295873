package dev.unmoor.outlook.exports;

import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Location;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.PromptRole;
import dev.unmoor.outlook.Outlook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The prompts of a project, tests left out, as templates of files. */
final class PromptSet {

    /** A hole in a prompt's text, in one pair of braces or two: a name, or a mark for none. */
    private static final Pattern HOLE = Pattern.compile("\\{{1,2}\\s?(…|[^{}\\s]{1,80})\\s?}{1,2}");

    private static final int ID = 6;

    /**
     * A prompt as a file.
     *
     * @param prompt as found
     * @param name of its file, without the ending; the same as long as the prompt's text is
     * @param template its text with holes as {@code {{ name }}}
     * @param variables the names of its holes
     * @param unnamed how many of them have no name in the code
     * @param users calls that use it
     */
    record Entry(
            Prompt prompt,
            String name,
            String template,
            List<String> variables,
            int unnamed,
            List<Finding> users) {

        boolean isSystem() {
            return prompt.role() == PromptRole.SYSTEM;
        }

        String place() {
            return prompt.path() + ":" + prompt.line();
        }
    }

    private PromptSet() {}

    static List<Entry> of(Outlook outlook) {
        var tested = new HashSet<Location>();
        Map<String, Finding> findings = new HashMap<>();
        for (Finding finding : outlook.audit().findings()) {
            findings.put(finding.id(), finding);
            if (finding.kind() == FindingKind.PROMPT && finding.inTest()) {
                tested.add(finding.location());
            }
        }
        var entries = new ArrayList<Entry>();
        var names = new HashSet<String>();
        for (Prompt prompt : outlook.audit().prompts()) {
            Finding shown = findings.get(prompt.id());
            boolean tool = shown != null && !shown.instructs();
            if (!tool && !tested.contains(new Location(prompt.path(), prompt.line()))) {
                entries.add(entry(prompt, findings, names));
            }
        }
        return entries;
    }

    private static Entry entry(Prompt prompt, Map<String, Finding> findings, Set<String> names) {
        String file = prompt.path().substring(prompt.path().lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        String stem = Text.name(dot > 0 ? file.substring(0, dot) : file, "_");
        String name = stem + "-" + prompt.id().substring(0, Math.min(ID, prompt.id().length()));
        while (!names.add(name)) {
            name += "x";
        }
        var renamed = new LinkedHashMap<String, String>();
        int unnamed = 0;
        var template = new StringBuilder();
        Matcher hole = HOLE.matcher(prompt.text());
        int from = 0;
        while (hole.find()) {
            String said = hole.group(1);
            boolean known = prompt.variables().contains(said);
            if (!known && !said.equals("…")) {
                continue;
            }
            template.append(literal(prompt.text().substring(from, hole.start())));
            String variable =
                    said.equals("…")
                            ? "hole_" + ++unnamed
                            : renamed.computeIfAbsent(said, key -> Text.name(key, "_"));
            template.append("{{ ").append(variable).append(" }}");
            from = hole.end();
        }
        template.append(literal(prompt.text().substring(from)));
        var variables = new ArrayList<>(new java.util.LinkedHashSet<>(renamed.values()));
        for (int i = 1; i <= unnamed; i++) {
            variables.add("hole_" + i);
        }
        List<Finding> users =
                prompt.usedBy().stream().map(findings::get).filter(each -> each != null).toList();
        return new Entry(prompt, name, template.toString(), variables, unnamed, users);
    }

    /** Text that a template engine would take for markup of its own is kept as text. */
    private static String literal(String text) {
        return text.replaceAll("\\{\\{|\\{%|\\{#", "{{ \"$0\" }}");
    }
}
