package dev.unmoor.plan;

import dev.unmoor.model.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The files of a tree that can matter to a move. Read twice and kept little of: first those that
 * speak of what is left, then those that use names which leak from them.
 */
final class Terrain {

    private static final int LONGEST = 600_000;

    private final TreeReader reader;
    private final Predicate<String> wanted;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<String, FileView> views = new TreeMap<>();

    Terrain(TreeReader reader, List<Finding> findings, Predicate<String> wanted) {
        this.reader = reader;
        this.wanted = wanted;
        for (Finding finding : findings) {
            this.findings.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
        }
    }

    /** The files met so far, by path. */
    Collection<FileView> views() {
        return views.values();
    }

    /** Takes files whose text contains one of these, whatever the case, or that have findings. */
    void takeSpeaking(Set<String> needles) {
        List<String> lower = shortest(needles);
        for (String path : candidates()) {
            reader.read(path)
                    .filter(text -> text.length() <= LONGEST)
                    .ifPresent(text -> {
                        if (findings.containsKey(path) || speaks(text, lower)) {
                            view(path, text);
                        }
                    });
        }
    }

    /** Takes files whose code or strings use one of these names. */
    void takeUsing(Set<String> names) {
        if (names.isEmpty()) {
            return;
        }
        for (String path : candidates()) {
            reader.read(path)
                    .filter(text -> text.length() <= LONGEST && uses(text, names))
                    .ifPresent(text -> view(path, text));
        }
    }

    /** The needles that no shorter one is part of: who has a longer one has the shorter one too. */
    private static List<String> shortest(Set<String> needles) {
        var least = new ArrayList<String>();
        needles.stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparingInt(String::length).thenComparing(each -> each))
                .forEach(each -> {
                    if (least.stream().noneMatch(each::contains)) {
                        least.add(each);
                    }
                });
        return least;
    }

    private List<String> candidates() {
        return reader.paths().stream()
                .filter(path -> !views.containsKey(path))
                .filter(path -> {
                    FileKind kind = FileKind.of(path);
                    return kind != FileKind.LOCK && kind != FileKind.DOCUMENT;
                })
                .filter(wanted)
                .toList();
    }

    private void view(String path, String text) {
        views.put(path, FileView.of(path, text, findings.getOrDefault(path, List.of())));
    }

    /** Separators are left out, so that {@code open_ai} and {@code OpenAI} are one. */
    private static boolean speaks(String text, List<String> needles) {
        String lower = text.toLowerCase(Locale.ROOT);
        String bare = null;
        for (String needle : needles) {
            if (lower.contains(needle)) {
                return true;
            }
            if (needle.chars().allMatch(Character::isLetterOrDigit)) {
                if (bare == null) {
                    bare = lower.replace("_", "").replace("-", "").replace(" ", "");
                }
                if (bare.contains(needle)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean uses(String text, Set<String> names) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part =
                    i < text.length()
                            && (Character.isLetterOrDigit(text.charAt(i))
                                    || text.charAt(i) == '_'
                                    || text.charAt(i) == '$');
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                if (names.contains(text.substring(start, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** The manifests of the tree. */
    List<String> manifests() {
        return reader.paths().stream()
                .filter(path -> FileKind.of(path) == FileKind.MANIFEST)
                .filter(wanted)
                .toList();
    }

    /** The files that use each of these names, of those that were taken. */
    Map<String, Set<String>> users(Collection<String> names) {
        var users = new TreeMap<String, Set<String>>();
        for (String name : names) {
            for (FileView view : views.values()) {
                if (view.uses(name)) {
                    users.computeIfAbsent(name, key -> new TreeSet<>()).add(view.path());
                }
            }
        }
        return users;
    }
}
