package dev.unmoor.audit;

import dev.unmoor.detect.Detector;
import dev.unmoor.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a file that mentions a carrying name can mean it: the name's module is spoken of too, or
 * the language lets files of one program see each other anyway.
 */
final class Mentions {

    private record Carrier(
            String family, boolean open, String folder, String stem, Set<String> names) {}

    private final List<Carrier> carriers = new ArrayList<>();
    private final Set<String> all = new HashSet<>();

    Mentions(Detector detector, Map<String, Set<String>> names) {
        names.values().forEach(all::addAll);
        names.forEach((path, each) ->
                detector.language(path)
                        .ifPresent(language ->
                                carriers.add(
                                        new Carrier(
                                                Detector.family(language),
                                                Detector.openPackages(language),
                                                folder(path),
                                                stem(path),
                                                each))));
    }

    boolean matter(SourceText file) {
        Set<String> words = known(file.text());
        if (words.isEmpty()) {
            return false;
        }
        String family = Detector.family(file.language());
        String folder = folder(file.path());
        for (Carrier each : carriers) {
            if (!each.family().equals(family) || Collections.disjoint(each.names(), words)) {
                continue;
            }
            if (each.open() || each.folder().equals(folder) || file.text().contains(each.stem())) {
                return true;
            }
        }
        return false;
    }

    /** The whole words of a text that are names of any carrier. */
    private Set<String> known(String text) {
        Set<String> words = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            String word = text.substring(at, end);
            if (all.contains(word)) {
                words.add(word);
            }
            at = end;
        }
        return words;
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The name by which imports call a file: its own without ending, or its folder's. */
    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        boolean entry =
                stem.equals("index")
                        || stem.equals("__init__")
                        || stem.equals("mod")
                        || stem.equals("lib");
        if (!entry) {
            return stem;
        }
        String folder = folder(path);
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
