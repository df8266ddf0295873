package dev.unmoor.plan;

import dev.unmoor.plan.patch.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mechanical changes around code: packages to declare, keys to name in templates. Both stand
 * beside what is left, which goes when the move is over.
 */
final class SettingEdits {

    private final TreeReader reader;
    private final Planner.Made made;
    private final Patcher.Replacement known;
    private final List<Patch.Left> left = new ArrayList<>();

    SettingEdits(TreeReader reader, Planner.Made made, Patcher.Replacement known) {
        this.reader = reader;
        this.made = made;
        this.known = known;
    }

    /** What a person has to do. */
    List<Patch.Left> left() {
        return left;
    }

    /** Manifests that declare what is left declare these packages too. */
    List<Patch.Changed> manifests(Set<String> packages) {
        var changed = new ArrayList<Patch.Changed>();
        for (String path : paths(FileKind.MANIFEST)) {
            String text = reader.read(path).orElse("");
            List<String> declared = ManifestText.declared(path, text, made.move().packages());
            if (declared.isEmpty()) {
                continue;
            }
            var edits = new Edits(text);
            var added = new ArrayList<String>();
            String ecosystem = ManifestText.ecosystem(path);
            for (String each : packages) {
                boolean ours = each.startsWith(ecosystem + ":");
                if (ours && ManifestText.declared(path, text, Set.of(each)).isEmpty()) {
                    added.add(each.substring(ecosystem.length() + 1));
                }
            }
            if (added.isEmpty()) {
                continue;
            }
            if (declare(edits, ecosystem, declared, added)) {
                changed.add(
                        Patcher.change(
                                path, edits, List.of("declares " + String.join(", ", added))));
            } else {
                left.add(
                        new Patch.Left(
                                path,
                                0,
                                "declare " + String.join(", ", added) + " with a version"));
            }
        }
        return changed;
    }

    /** Lines beside the one that declares what is left, written the same way. */
    private static boolean declare(
            Edits edits, String ecosystem, List<String> declared, List<String> names) {
        String text = edits.text();
        for (String old : declared) {
            Pattern line =
                    switch (ecosystem) {
                        case "npm" ->
                                Pattern.compile(
                                        "(?m)^([ \\t]*)\"" + Pattern.quote(old) + "\"\\s*:.*$");
                        case "pypi" ->
                                Pattern.compile(
                                        "(?im)^([ \\t]*[\"']?)"
                                                + Pattern.quote(old).replace("-", "\\E[-_.]\\Q")
                                                + "(?:\\[[\\w,-]*\\])?\\s*(?:[=<>~!][^\"'\\n]*)?"
                                                + "([\"']?,?)[ \\t]*\\r?$");
                        default -> Pattern.compile("(?!)");
                    };
            Matcher found = line.matcher(text);
            if (found.find()) {
                String end = text.startsWith("\r\n", found.end()) ? "\r\n" : "\n";
                var added = new StringBuilder();
                for (String name : names) {
                    added.append(line(ecosystem, found, name)).append(end);
                }
                return edits.replace(found.start(), found.start(), added.toString());
            }
        }
        return false;
    }

    private static String line(String ecosystem, Matcher like, String name) {
        if (ecosystem.equals("npm")) {
            return like.group(1) + "\"" + name + "\": \"latest\",";
        }
        String close = like.group(2);
        boolean quoted = close.startsWith("\"") || close.startsWith("'");
        return like.group(1) + name + (quoted ? close.charAt(0) + "," : "");
    }

    /** Templates of settings that name the old key name the new one too. */
    List<Patch.Changed> environments() {
        String variable = known.keyVariable();
        var changed = new ArrayList<Patch.Changed>();
        if (variable == null) {
            return changed;
        }
        for (String path : paths(FileKind.ENVIRONMENT)) {
            String text = reader.read(path).orElse("");
            if (!path.contains(".env") || text.contains(variable)) {
                continue;
            }
            for (String old : new TreeSet<>(known.oldKeys())) {
                Matcher line =
                        Pattern.compile("(?m)^(export[ \\t]+)?" + Pattern.quote(old) + "=.*$")
                                .matcher(text);
                if (line.find()) {
                    String export = line.group(1) == null ? "" : line.group(1);
                    var edits = new Edits(text);
                    edits.replace(line.start(), line.start(), export + variable + "=\n");
                    changed.add(Patcher.change(path, edits, List.of("names " + variable)));
                    break;
                }
            }
        }
        return changed;
    }

    private List<String> paths(FileKind kind) {
        return made.plan().files().stream()
                .map(each -> each.path())
                .filter(path -> FileKind.of(path) == kind)
                .toList();
    }
}
