package dev.unmoor.catalog;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The literals of which any file that matters has at least one, and ordinary files none. They are
 * compared with case and at word boundaries, so {@code gpt-} is a beginning and {@code tts-1} a
 * whole word. Names that are ordinary words ({@code markers.yaml}) are taken only in the form in
 * which an import writes them.
 */
final class Markers {

    private static final int SHORTEST = 5;
    private static final Pattern STEM = Pattern.compile("^[A-Za-z0-9]+[-./:@_]");
    private static final Pattern LITERAL_START = Pattern.compile("^\\^([A-Za-z0-9/:_@-]+)");

    private final Set<String> words;
    private final Set<String> all = new TreeSet<>();

    private Markers(Set<String> words) {
        this.words = words;
    }

    static Set<String> of(Contents contents) {
        var markers = new Markers(contents.words());
        for (Vendor vendor : contents.vendors().values()) {
            markers.addVendor(vendor);
        }
        for (ModelEntry entry : contents.models()) {
            markers.addModel(entry);
        }
        markers.all.addAll(contents.markers());
        return Set.copyOf(markers.all);
    }

    /** The packages' names as they are, for files that do nothing but name packages. */
    static Set<String> packages(Contents contents) {
        var names = new TreeSet<String>();
        for (Vendor vendor : contents.vendors().values()) {
            for (PackageRule rule : vendor.packages()) {
                if (!rule.general()) {
                    names.add(rule.name());
                }
            }
        }
        return Set.copyOf(names);
    }

    private void addVendor(Vendor vendor) {
        for (Map.Entry<String, Surface> surface : vendor.surfaces().entrySet()) {
            for (ImportRule rule : surface.getValue().imports()) {
                addImport(surface.getKey(), rule);
            }
        }
        for (PackageRule rule : vendor.packages()) {
            if (!rule.general()) {
                addName(rule.name().replace("*", ""));
            }
        }
        for (HostRule rule : vendor.hosts()) {
            if (rule.api()) {
                addHost(rule.host());
            }
        }
        vendor.env().forEach(this::addName);
        for (String image : vendor.images()) {
            addName(image.replaceFirst("^\\*/", "").replaceFirst("/\\*$", ""));
        }
        for (ModelPattern pattern : vendor.models()) {
            Matcher start = LITERAL_START.matcher(pattern.pattern().pattern());
            if (pattern.distinctive() && start.find()) {
                addBeginning(start.group(1));
            }
        }
    }

    private boolean isWord(String name) {
        return name.length() < SHORTEST || words.contains(name);
    }

    private void addName(String name) {
        if (!isWord(name) && !name.isBlank()) {
            all.add(name);
        }
    }

    /**
     * A general root says nothing; what is reached through it has markers of its own. Nor do
     * functions of SQL and commands, which are words like others; those that tell are listed.
     */
    private void addImport(String family, ImportRule rule) {
        if (rule.general() || family.equals("sql") || family.equals("shell")) {
            return;
        }
        String root = rule.root();
        String alias = rule.alias();
        if (family.equals("ruby") && alias != null && !words.contains(alias)) {
            all.add(alias + "::");
            all.add(alias + ".");
        }
        if (!isWord(root) && !rule.needsDependency()) {
            all.add(root);
            return;
        }
        switch (family) {
            case "python" -> {
                all.add("import " + root);
                all.add("from " + root);
            }
            case "js" -> {
                all.add("\"" + root + "\"");
                all.add("'" + root + "'");
                all.add("\"" + root + "/");
                all.add("'" + root + "/");
            }
            case "csharp" -> all.add("using " + root);
            case "rust" -> all.add(root + "::");
            case "ruby" -> {
                all.add("require \"" + root + "\"");
                all.add("require '" + root + "'");
            }
            case "php" -> all.add("use " + root);
            case "swift", "dart", "java" -> all.add("import " + root);
            case "elixir" -> all.add(root + ".");
            default -> all.add(root);
        }
    }

    /** Of a host with wildcards the longest run of whole labels that is fixed. */
    private void addHost(String host) {
        String name = host.replaceFirst("/.*", "");
        if (!name.contains("*")) {
            all.add(name);
            return;
        }
        String longest = "";
        for (String literal : name.split("\\*", -1)) {
            if (literal.length() > longest.length()) {
                longest = literal;
            }
        }
        all.add(longest.replaceFirst("^[.-]", "").replaceFirst("[.-]$", ""));
    }

    private void addModel(ModelEntry entry) {
        if (!entry.word()) {
            addId(entry.id());
            entry.aliases().forEach(this::addId);
        }
    }

    /** The first part of the id if it is telling, else as many parts as make it so. */
    private void addId(String id) {
        int end = 0;
        while (end < id.length()) {
            Matcher stem = STEM.matcher(id.substring(end));
            if (!stem.find()) {
                break;
            }
            String part = stem.group().substring(0, stem.end() - 1);
            end += stem.end();
            String beginning = id.substring(0, end);
            if (beginning.length() > SHORTEST - 1 && !words.contains(part)) {
                all.add(end == stem.end() ? beginning : beginning.substring(0, end - 1));
                return;
            }
        }
        if (id.length() >= SHORTEST) {
            all.add(id);
        }
    }

    /** What a pattern begins with, up to its last boundary: {@code gpt-} of {@code gpt-4o}. */
    private void addBeginning(String literal) {
        String beginning = literal.replaceFirst("[A-Za-z0-9_]+$", "");
        String word = beginning.replaceFirst("\\W+$", "");
        if (beginning.length() > SHORTEST - 2 && !words.contains(word)) {
            all.add(beginning);
        }
    }
}
