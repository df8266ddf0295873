package dev.unmoor.detect;

import dev.unmoor.model.PromptRole;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The prompts found so far, each once and with the calls that use it, and the files that hold some.
 */
final class FoundPrompts {

    /** A prompt in the making. */
    static final class Found {
        final CodeFile file;
        final Span span;
        final PromptRole role;
        final String text;
        final Set<String> variables = new LinkedHashSet<>();
        final List<Draft> usedBy = new ArrayList<>();

        /** Whether it says what a tool is for, and nothing else. */
        boolean tool;

        Found(CodeFile file, Span span, PromptRole role, String text) {
            this.file = file;
            this.span = span;
            this.role = role;
            this.text = text;
        }
    }

    private static final Pattern HOLE =
            Pattern.compile("\\{\\{?\\$?\\s*([A-Za-z_][\\w.]*)[^{}]{0,40}\\}?\\}");

    /** Characters that a text has at least. */
    private static final int SHORTEST = 8;

    private final LinkedHashMap<String, Found> found = new LinkedHashMap<>();

    /** Texts that lie where prompts lie, by path. */
    private final Map<String, SourceText> files = new TreeMap<>();

    /** Calls that read a text, by its path. */
    private final Map<String, List<Draft>> loads = new TreeMap<>();

    /** How many there are in code. */
    int size() {
        return found.size();
    }

    /** All that stand in code. */
    Iterable<Found> all() {
        return found.values();
    }

    /** A file that holds nothing but instructions. */
    void file(SourceText source) {
        if (source.text().isBlank()) {
            return;
        }
        files.putIfAbsent(source.path(), source);
    }

    /** Keeps a text, unless it is too short to instruct. */
    void add(Value.Text text, PromptRole role, @Nullable Draft call) {
        if (text.text().strip().length() < SHORTEST || text.text().indexOf(' ') < 0) {
            return;
        }
        Value.Origin origin = text.origin();
        String key =
                origin.file().path() + ":" + origin.span().line() + ":" + origin.span().column();
        Found prompt =
                found.computeIfAbsent(
                        key, k -> new Found(origin.file(), origin.span(), role, text.text()));
        variables(text.text(), prompt.variables);
        if (call != null && !prompt.usedBy.contains(call)) {
            prompt.usedBy.add(call);
        }
    }

    /** Keeps what a model is told of a tool. */
    void addTool(Value.Text text, Draft call) {
        int before = found.size();
        add(text, PromptRole.SYSTEM, call);
        if (found.size() > before) {
            found.lastEntry().getValue().tool = true;
        }
    }

    /** Keeps the file that a text is read from. */
    void add(Value.FileText file, @Nullable Draft call) {
        String path = resolve(file);
        if (path == null) {
            return;
        }
        loads.computeIfAbsent(path, k -> new ArrayList<>());
        if (call != null) {
            loads.get(path).add(call);
        }
    }

    /**
     * The text file of the project that a path in code means: below the code's folder, or by its
     * end.
     */
    private @Nullable String resolve(Value.FileText file) {
        String wanted = Modules.normal(file.path().replace("classpath:", ""));
        String folder = file.origin().file().folder();
        while (true) {
            String candidate = Modules.normal(Modules.join(folder, file.path()));
            if (files.containsKey(candidate)) {
                return candidate;
            }
            if (folder.isEmpty()) {
                break;
            }
            folder = Modules.folder(folder);
        }
        for (String each : files.keySet()) {
            if (!wanted.isEmpty() && each.endsWith("/" + wanted)) {
                return each;
            }
        }
        return null;
    }

    /** Prompt files, with the calls that are known to read them. */
    Map<SourceText, List<Draft>> files() {
        Map<SourceText, List<Draft>> all = new LinkedHashMap<>();
        files.forEach((path, source) -> {
            if (loads.containsKey(path) || PromptFiles.isPromptFile(path)) {
                all.put(source, loads.getOrDefault(path, List.of()));
            }
        });
        return all;
    }

    /** The names in braces, which stand for what is put in. */
    static void variables(String text, Set<String> into) {
        var matcher = HOLE.matcher(text);
        while (matcher.find() && into.size() < 50) {
            into.add(matcher.group(1));
        }
    }
}
