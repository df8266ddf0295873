package dev.unmoor.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names by which what is left reaches files that never import it: from a cluster manager whose DDL
 * held a vendor's thread ids to a backend that kept class names with the vendor's name in an enum,
 * a fifth of what real migrations changed was reached by name alone.
 */
final class Leaks {

    /** A name that more files use than this says nothing about any of them. */
    private static final int COMMON = 25;

    /** Ids of vendor state are few; a name in more files is the project's own. */
    private static final int COMMON_STATE = 10;

    private static final int SHORTEST = 6;

    /** Words at the end of a name that is a setting. */
    private static final Set<String> SETTING_WORDS =
            Set.of(
                    "key",
                    "keys",
                    "token",
                    "secret",
                    "model",
                    "models",
                    "url",
                    "base",
                    "host",
                    "endpoint",
                    "version",
                    "deployment",
                    "temperature",
                    "timeout",
                    "org",
                    "organization",
                    "project",
                    "region",
                    "apikey");

    private static final Pattern STATE =
            Pattern.compile(
                    "(?i)(?!(?:get|set|find|is|has|list|delete|update|create|by)[A-Z_])"
                            + "\\w{0,24}?(?:assistant|thread|conversation|vector_?store|interaction"
                            + "|fine_?tune|previous_?response)\\w{0,12}?_?(?:id|ids|info|handle)");

    /** Code that keeps something at a vendor. */
    private static final Pattern KEEPING =
            Pattern.compile(
                    "(?i)\\b(?:threads?|assistants?|conversations?|vector_?stores?|interactions?|runs)"
                            + "\\s*(?:\\(\\))?\\s*\\.\\s*(?:create|retrieve|runs|messages|list)"
                            + "|previous_response_id|previousResponseId");

    private final Set<String> brands;
    private final Set<String> roots;
    private final Set<String> typed = new TreeSet<>();
    private final Set<String> branded = new TreeSet<>();
    private final Set<String> supertypes = new TreeSet<>();
    private final Set<String> states = new TreeSet<>();
    private final Set<String> declared = new TreeSet<>();

    Leaks(Set<String> brands, Set<String> roots) {
        this.brands = brands;
        this.roots = roots;
    }

    /** Takes what leaks from a file that is bound to what is left. */
    void take(FileView view) {
        Set<String> foreign = view.imported(roots);
        for (Declarations.Declared each : view.declared()) {
            if (composed(each.name())) {
                declared.add(each.name());
            }
            if (each.names(foreign) && distinctive(each.name())) {
                typed.add(each.name());
            }
            // one vendor's class among others under an interface: the interface was made for it
            if (each.type() && (carries(each.name()) || carries(view.stem()))) {
                takeSupertypes(each, foreign);
            }
        }
        for (String name : view.names().keySet()) {
            if (!foreign.contains(name) && carries(name)) {
                branded.add(name);
            }
        }
        if (KEEPING.matcher(view.code()).find()) {
            for (Set<String> names : List.of(view.names().keySet(), view.words().keySet())) {
                for (String name : names) {
                    if (STATE.matcher(name).matches()) {
                        states.add(name);
                        states.add(String.join("_", Naming.words(name)));
                    }
                }
            }
        }
    }

    private void takeSupertypes(Declarations.Declared type, Set<String> foreign) {
        type.supertypes().stream()
                .filter(name -> !foreign.contains(name) && composed(name))
                .forEach(supertypes::add);
    }

    /**
     * Takes what a file declares that more likely changes than not: its names with the vendor's in
     * them, and what stands above an interface of a vendor's class.
     */
    void takeDeclared(FileView view) {
        for (Declarations.Declared each : view.declared()) {
            if (each.type() && supertypes.contains(each.name())) {
                takeSupertypes(each, Set.of());
            }
            if (carries(each.name())) {
                branded.add(each.name());
            }
        }
    }

    /** Whether a name carries a brand and more: the brand alone is a label, an enum, a package. */
    boolean carries(String name) {
        return distinctive(name)
                && Naming.speaksOf(name, brands)
                && !brands.contains(Naming.folded(name));
    }

    /** Whether a name is a setting of the vendor's by its words. */
    boolean isSetting(String name) {
        List<String> words = Naming.words(name);
        return !words.isEmpty() && SETTING_WORDS.contains(words.getLast()) && carries(name);
    }

    private static boolean distinctive(String name) {
        return name.length() >= SHORTEST;
    }

    private static boolean composed(String name) {
        return distinctive(name) && Naming.words(name).size() > 1;
    }

    /** All names to be followed. */
    Set<String> all() {
        var all = new TreeSet<String>();
        all.addAll(typed);
        all.addAll(branded);
        all.addAll(supertypes);
        all.addAll(states);
        return all;
    }

    /** Names that much of the tree uses leak nothing. */
    void forgetCommon(Terrain terrain) {
        for (Collection<String> names : List.of(typed, branded, supertypes)) {
            forget(names, terrain, COMMON);
        }
        forget(states, terrain, COMMON_STATE);
    }

    private static void forget(Collection<String> names, Terrain terrain, int most) {
        Map<String, Set<String>> users = terrain.users(names);
        names.removeIf(name -> users.getOrDefault(name, Set.of()).size() > most);
    }

    /** Names that are declared with the SDK's types. */
    Set<String> typed() {
        return typed;
    }

    /** Names that carry the vendor's. */
    Set<String> branded() {
        return branded;
    }

    /** Types of the project's own that changing classes are made by. */
    Set<String> supertypes() {
        return supertypes;
    }

    /** Names of ids of things kept at the vendor. */
    Set<String> states() {
        return states;
    }

    /** All that changing files declare. */
    Set<String> declared() {
        return declared;
    }
}
