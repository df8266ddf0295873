package dev.unmoor.report;

import dev.unmoor.model.Audit;
import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.Risk;
import dev.unmoor.model.TraceStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for files and folders that say nothing: {@code file-0007.py}, {@code folder-02}. The same
 * audit gives the same names, so that two exports of it can be held side by side.
 *
 * <p>Sentences name files too. There, every word that is a known path gets its alias, and one that
 * only looks like a path (a slash and an ending) is hidden as well: rather one word too many.
 */
final class Aliases {

    /** A word of a sentence that can be a path. */
    private static final Pattern WORD =
            Pattern.compile("[\\w@.+~%$\\[\\]{}#=-]+(?:/[\\w@.+~%$\\[\\]{}#=-]+)*");

    private static final Pattern LIKE_A_PATH =
            Pattern.compile("(?:[^/:]+/)+[^/:]*\\.[A-Za-z][A-Za-z0-9]{0,7}");

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    /** How the ids of the map's nodes for files and folders begin. */
    private static final List<String> NODES = List.of("file:", "module:");

    private final Map<String, String> names = new HashMap<>();

    /** Words with a slash that are no paths: model ids, rules. */
    private final Set<String> words = new HashSet<>();

    /** Known paths that no word can be, longest first. */
    private final List<String> odd = new ArrayList<>();

    private Aliases() {}

    static Aliases of(Audit audit) {
        var aliases = new Aliases();
        var files = new TreeSet<String>();
        var folders = new TreeSet<String>();
        for (Finding each : audit.findings()) {
            files.add(each.path());
            for (TraceStep step : each.trace()) {
                files.add(step.path());
            }
            aliases.words.add(each.rule());
        }
        for (Prompt each : audit.prompts()) {
            files.add(each.path());
        }
        for (Risk.Seen each : audit.risk().evidence()) {
            each.places().forEach(place -> files.add(place.path()));
        }
        for (Project.Skipped each : audit.project().skipped()) {
            files.add(each.path());
        }
        for (DependencyMap.Node each : audit.map().nodes()) {
            if (each.type().equals("module")) {
                folders.add(each.label());
            }
        }
        for (ModelUse each : audit.models()) {
            aliases.words.add(each.id());
        }
        for (String file : files) {
            for (int at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1)) {
                folders.add(file.substring(0, at));
            }
        }
        folders.remove(".");
        int width = String.valueOf(files.size()).length();
        int number = 0;
        for (String file : files) {
            number++;
            Matcher ending = ENDING.matcher(file);
            String alias = numbered("file-", number, width) + (ending.find() ? ending.group() : "");
            aliases.name(file, alias);
            String last = file.substring(file.lastIndexOf('/') + 1);
            if (ENDING.matcher(last).find()) {
                aliases.name(last, alias);
            }
        }
        number = 0;
        for (String folder : folders) {
            number++;
            aliases.name(folder, numbered("folder-", number, width));
        }
        String branch = audit.project().branch();
        if (branch != null) {
            aliases.name(branch, "branch");
        }
        aliases.odd.sort((a, b) -> b.length() - a.length());
        return aliases;
    }

    private static String numbered(String kind, int number, int width) {
        String digits = String.valueOf(number);
        return kind + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private void name(String path, String alias) {
        if (names.putIfAbsent(path, alias) == null && !WORD.matcher(path).matches()) {
            odd.add(path);
        }
    }

    /** A node of the map that is a file or folder is called by its alias, a scored module too. */
    Record apply(Record record) {
        return switch (record) {
            case Risk.PartScore part when part.entries().isEmpty() ->
                    new Risk.PartScore(
                            names.getOrDefault(part.name(), part.name()),
                            part.entries(),
                            part.score(),
                            part.grade(),
                            part.against(),
                            part.boundBy(),
                            part.findings());
            case DependencyMap.Node node when node.type().equals("module") ->
                    new DependencyMap.Node(
                            node.id(), node.type(), names.getOrDefault(node.label(), node.label()));
            default -> record;
        };
    }

    /** The text with aliases for the paths in it. */
    String apply(String text) {
        // a folder's name alone can be any word: only the map's nodes say that it is one
        String whole = text.indexOf('/') >= 0 || text.indexOf('.') >= 0 ? names.get(text) : null;
        if (whole != null) {
            return whole;
        }
        if (words.contains(text)) {
            return text;
        }
        for (String node : NODES) {
            String named = text.startsWith(node) ? names.get(text.substring(node.length())) : null;
            if (named != null) {
                return node + named;
            }
        }
        String rest = text;
        for (String each : odd) {
            if (rest.contains(each)) {
                rest = rest.replace(each, String.valueOf(names.get(each)));
            }
        }
        return WORD.matcher(rest)
                .replaceAll(match -> Matcher.quoteReplacement(word(match.group())));
    }

    private String word(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        String alias =
                bare.indexOf('/') > 0 || ENDING.matcher(bare).find() ? names.get(bare) : null;
        if (alias != null) {
            return alias + word.substring(bare.length());
        }
        boolean path =
                LIKE_A_PATH.matcher(bare).matches()
                        && !words.contains(bare)
                        && !bare.toLowerCase(Locale.ROOT).startsWith("www.");
        return path ? "file" + word.substring(bare.length()) : word;
    }
}
