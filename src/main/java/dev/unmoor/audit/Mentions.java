package dev.unmoor.audit;

import dev.unmoor.detect.Detector;
import dev.unmoor.source.SourceText;
import java.util.ArrayList;
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

    Mentions(Detector detector, Map<String, Set<String>> names) {
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
        String family = Detector.family(file.language());
        String folder = folder(file.path());
        for (Carrier each : carriers) {
            if (!each.family().equals(family)) {
                continue;
            }
            boolean speaks =
                    each.open()
                            || each.folder().equals(folder)
                            || file.text().contains(each.stem());
            if (speaks && names(file.text(), each.names())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String text, Set<String> names) {
        for (String name : names) {
            int at = text.indexOf(name);
            while (at >= 0) {
                int end = at + name.length();
                boolean word =
                        (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)))
                                && (end == text.length()
                                        || !Character.isJavaIdentifierPart(text.charAt(end)));
                if (word) {
                    return true;
                }
                at = text.indexOf(name, at + 1);
            }
        }
        return false;
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
