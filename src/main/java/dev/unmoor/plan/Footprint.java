package dev.unmoor.plan;

import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a move leaves its mark: for each file the reasons to expect that it changes.
 *
 * <p>Code that imports or calls what is left comes first. What leaks from it is then followed by
 * name, never by a blank import hop, which was right one time in ten: types whose declarations
 * speak of the SDK, names that carry the vendor's, interfaces that changing classes are made by,
 * ids of things kept at the vendor, results read in the vendor's shape.
 */
final class Footprint {

    /** Findings by which a file is bound to what is left, whatever it imports. */
    private static final Set<FindingKind> BINDING =
            EnumSet.of(
                    FindingKind.SDK_CALL,
                    FindingKind.FRAMEWORK_CALL,
                    FindingKind.HTTP_ENDPOINT,
                    FindingKind.CLIENT,
                    FindingKind.RESPONSE_USE,
                    FindingKind.VENDOR_STATE);

    /** Applied migrations of a database are history: a new one is written, none is changed. */
    private static final Pattern HISTORY =
            Pattern.compile(
                    "(?i)(?:.*/)?(?:migrations?|versions|db/migrate|flyway|changelog)/.*\\d{3,}.*");

    /** Where a test replaces a module by a double, in the ways of several languages. */
    private static final Pattern DOUBLE =
            Pattern.compile(
                    "\\b(?:\\w*[mM]ock\\w*|patch(?:\\.\\w+)?|stub\\w*|monkeypatch\\.\\w+)"
                            + "\\s*\\(\\s*f?['\"]([^'\"\\n]+)['\"]");

    /**
     * Tools whose types vendors define: code that declares one is tied without importing anything.
     */
    private static final Pattern TOOL_TYPE =
            Pattern.compile(
                    "['\"](?:(?:computer|bash|text_editor|web_search|web_fetch|code_execution|memory)"
                            + "_20\\d{6}|computer_use_preview|web_search_preview\\w*)['\"]");

    private static final Pattern EVALUATION = Pattern.compile("(?i)promptfoo|(?:^|/)evals?/");

    private static final Pattern TEST_AFFIX = Pattern.compile("(?i)(?:tests?|spec|it)$|^tests?_?");

    private static final int SHORTEST_STEM = 4;

    private final Move move;
    private final Terrain terrain;
    private final Pattern results;
    private final Predicate<String> evaluators;
    private final Predicate<String> spoken;
    private final Leaks leaks;
    private final Set<String> roots = new TreeSet<>();
    private final Map<String, EnumMap<Clue, String>> clues = new TreeMap<>();
    private final Map<String, FileView> core = new TreeMap<>();

    /**
     * @param results how code looks that reads results in the shape that is left
     * @param evaluators whether a vendor's software evaluates
     * @param spoken whether what is moved to answers in a wire shape, so that reading goes on
     */
    Footprint(
            Move move,
            Terrain terrain,
            Pattern results,
            Predicate<String> evaluators,
            Predicate<String> spoken) {
        this.spoken = spoken;
        this.move = move;
        this.terrain = terrain;
        this.results = results;
        this.evaluators = evaluators;
        this.leaks = new Leaks(move.brands(), roots);
        this.roots.addAll(move.roots());
    }

    /**
     * Finds the reasons, by path.
     *
     * @param chance how likely a file with such reasons changes
     * @param changing the chance from which a file counts as changing, so that names which it
     *     declares are followed too
     */
    Map<String, EnumMap<Clue, String>> find(
            ToDoubleFunction<EnumMap<Clue, String>> chance, double changing) {
        terrain.takeSpeaking(needles());
        boolean declared =
                terrain.views().stream()
                        .filter(view -> view.kind() == FileKind.MANIFEST)
                        .anyMatch(view ->
                                !ManifestText.declared(view.path(), view.code(), move.packages())
                                        .isEmpty());
        if (declared) {
            roots.addAll(move.looseRoots());
        }
        findCore();
        if (core.isEmpty()) {
            findBorrowers();
        }
        for (FileView view : core.values()) {
            if (view.kind() != FileKind.TEST) {
                leaks.take(view);
            }
        }
        follow();
        for (FileView view : List.copyOf(terrain.views())) {
            EnumMap<Clue, String> found = clues.get(view.path());
            if (view.kind() == FileKind.SOURCE
                    && found != null
                    && chance.applyAsDouble(found) >= changing) {
                leaks.takeDeclared(view);
            }
        }
        follow();
        declareSomewhere();
        return clues;
    }

    /** The files that are bound to what is left by themselves. */
    Map<String, FileView> core() {
        return core;
    }

    private Set<String> needles() {
        var needles = new TreeSet<String>();
        needles.addAll(move.brands());
        needles.addAll(move.roots());
        needles.addAll(move.env());
        needles.addAll(move.hosts());
        for (String root : move.looseRoots()) {
            needles.add("'" + root + "'");
            needles.add('"' + root + '"');
            needles.add("import " + root);
            needles.add("from " + root);
        }
        for (String each : move.packages()) {
            String name = each.substring(each.indexOf(':') + 1).replace("*", "");
            int colon = name.indexOf(':');
            // "group:" of a whole family of artifacts is known by its group
            needles.add(
                    colon == name.length() - 1
                            ? name.substring(0, colon)
                            : name.substring(colon + 1));
        }
        needles.removeIf(each -> each.length() < 3);
        return needles;
    }

    private void follow() {
        terrain.takeUsing(leaks.all());
        leaks.forgetCommon(terrain);
        for (FileView view : terrain.views()) {
            if (!HISTORY.matcher(view.path()).matches() && !evaluates(view)) {
                look(view);
            }
        }
    }

    /** An evaluation keeps today's vendor as its baseline and gains a column: that is a step. */
    private boolean evaluates(FileView view) {
        if (EVALUATION.matcher(view.path()).find()) {
            return true;
        }
        boolean tool =
                view.findings().stream()
                        .anyMatch(each ->
                                each.kind() == FindingKind.EVAL
                                        || (each.kind() == FindingKind.IMPORT
                                                && evaluators.test(each.vendor())));
        return tool && !view.imports(roots) && !has(view, each -> BINDING.contains(each.kind()));
    }

    private void findCore() {
        for (FileView view : terrain.views()) {
            boolean code = view.kind() == FileKind.SOURCE || view.kind() == FileKind.TEST;
            if (!code || evaluates(view)) {
                continue;
            }
            boolean importing =
                    view.imports(roots)
                            || (view.imports(move.sharedRoots()) && speaks(view))
                            || has(view, each -> each.kind() == FindingKind.IMPORT);
            if (importing) {
                clue(view, Clue.IMPORTS, "imports " + names(side -> imports(view, side)));
            }
            boolean calling = has(view, this::binds);
            if (calling) {
                clue(
                        view,
                        Clue.CALLS,
                        "calls "
                                + names(side ->
                                        view.findings().stream()
                                                .anyMatch(each ->
                                                        binds(each) && Move.leaves(each, side)))
                                + " or is shaped by it");
            }
            if (importing || calling) {
                core.put(view.path(), view);
            }
        }
    }

    /**
     * A host that is reached through another vendor's SDK has no imports of its own: where no call
     * resolved, code that imports some SDK and speaks of the host is taken for it.
     */
    private void findBorrowers() {
        for (FileView view : terrain.views()) {
            boolean sdk =
                    view.findings().stream().anyMatch(each -> each.kind() == FindingKind.IMPORT);
            boolean code = view.kind() == FileKind.SOURCE || view.kind() == FileKind.TEST;
            if (sdk && code && !evaluates(view) && speaks(view)) {
                clue(view, Clue.CALLS, "imports an SDK and speaks of " + names());
                core.put(view.path(), view);
            }
        }
    }

    /** Whether code or strings of a file name what is left: a general SDK reaches much else too. */
    private boolean speaks(FileView view) {
        return view.names().keySet().stream().anyMatch(this::speaks)
                || view.words().keySet().stream().anyMatch(this::speaks);
    }

    private boolean speaks(String name) {
        return Naming.speaksOf(name, move.brands());
    }

    /** Code that only reads results is bound to their shape, and goes on reading if that stays. */
    private boolean binds(Finding finding) {
        String shape = finding.shape();
        boolean stays =
                finding.kind() == FindingKind.RESPONSE_USE && shape != null && spoken.test(shape);
        return BINDING.contains(finding.kind()) && !stays;
    }

    private boolean has(FileView view, Predicate<Finding> wanted) {
        return view.findings().stream().anyMatch(each -> move.leaves(each) && wanted.test(each));
    }

    private String names() {
        return names(side -> true);
    }

    /** What is left, of several sides those that are meant. */
    private String names(Predicate<Side> meant) {
        List<String> some = move.from().stream().filter(meant).map(Side::name).toList();
        return String.join(
                ", ", some.isEmpty() ? move.from().stream().map(Side::name).toList() : some);
    }

    private static boolean imports(FileView view, Side side) {
        return view.imports(side.roots())
                || view.findings().stream()
                        .anyMatch(each ->
                                each.kind() == FindingKind.IMPORT && Move.leaves(each, side));
    }

    private void look(FileView view) {
        switch (view.kind()) {
            case MANIFEST -> manifest(view);
            case ENVIRONMENT, INFRASTRUCTURE, CI, CONFIGURATION -> settings(view);
            case SOURCE, TEST, FIXTURE, SCHEMA -> code(view);
            default -> {}
        }
    }

    private void manifest(FileView view) {
        List<String> declared =
                ManifestText.declared(view.path(), view.code(), move.packagesToLeave());
        if (!declared.isEmpty()) {
            boolean used =
                    !view.path().endsWith("package.json")
                            || view.folder().isEmpty()
                            || core.keySet().stream()
                                    .anyMatch(path -> path.startsWith(view.folder() + "/"));
            clue(
                    view,
                    used ? Clue.DECLARES : Clue.DECLARES_IDLY,
                    "declares " + String.join(", ", declared));
        }
    }

    private void settings(FileView view) {
        for (String name : move.env()) {
            if (view.uses(name)) {
                clue(view, setting(view), "sets " + name);
            }
        }
        for (String name : leaks.branded()) {
            if (view.uses(name) && name.equals(name.toUpperCase(Locale.ROOT))) {
                clue(view, setting(view), "sets " + name);
            }
        }
        if (has(view, each -> true)) {
            clue(view, setting(view), "is configured for " + names());
        }
    }

    private static Clue setting(FileView view) {
        return switch (view.kind()) {
            case CI -> Clue.SETS_IN_CI;
            case CONFIGURATION -> Clue.SETS_IN_CONFIGURATION;
            default -> Clue.SETS_SETTING;
        };
    }

    private void code(FileView view) {
        if (!core.containsKey(view.path())) {
            leaking(view);
        }
        for (Finding finding : view.findings()) {
            if (move.leaves(finding)) {
                switch (finding.kind()) {
                    case MODEL_ID ->
                            clue(view, Clue.MODEL_ID, "names the model " + finding.model());
                    case ENV_VAR -> clue(view, Clue.READS_SETTING, "reads a setting of " + names());
                    case SEAM_CALL ->
                            clue(view, Clue.SEAM, "calls " + finding.api() + ", a wrapper");
                    default -> {}
                }
            }
        }
        for (String name : move.env()) {
            if (view.uses(name)) {
                clue(view, Clue.READS_SETTING, "reads " + name);
            }
        }
        Matcher tool = TOOL_TYPE.matcher(view.code());
        if (!core.containsKey(view.path()) && tool.find()) {
            clue(view, Clue.TOOL_TYPE, "names the tool type " + tool.group());
        }
        if (view.kind() == FileKind.TEST) {
            test(view);
        }
        if (view.kind() == FileKind.FIXTURE) {
            move.hosts().stream()
                    .filter(host -> view.code().contains(host))
                    .findFirst()
                    .ifPresent(host -> clue(view, Clue.RECORDS, "records answers of " + host));
        }
    }

    private void leaking(FileView view) {
        for (String name : leaks.typed()) {
            if (view.names().containsKey(name)) {
                clue(view, Clue.USES_LEAK, "uses " + name + ", declared with the SDK's types");
            }
        }
        for (String name : leaks.branded()) {
            if (view.uses(name)) {
                clue(view, Clue.BRANDED, "uses " + name);
            }
        }
        for (String name : leaks.states()) {
            if (view.uses(name)) {
                clue(view, Clue.STATE, "holds " + name + ", an id of something kept at the vendor");
            }
        }
        for (Declarations.Declared each : view.declared()) {
            if (each.type() && leaks.supertypes().contains(each.name())) {
                clue(
                        view,
                        Clue.SUPERTYPE,
                        "declares " + each.name() + ", which a changing class is made by");
            }
            for (String above : each.supertypes()) {
                if (each.type() && leaks.supertypes().contains(above)) {
                    clue(view, Clue.SIBLING, each.name() + " is another " + above);
                }
            }
        }
        boolean uses = view.names().keySet().stream().anyMatch(leaks.declared()::contains);
        Matcher reading = results.matcher(view.code());
        // results of another vendor's calls have that vendor's shape
        boolean others =
                view.findings().stream()
                        .anyMatch(each -> BINDING.contains(each.kind()) && !move.leaves(each));
        if (!others && reading.find()) {
            clue(
                    view,
                    uses ? Clue.READS_RESULT : Clue.NEIGHBOUR,
                    "reads " + reading.group().strip().replaceAll("\\s+", " "));
        }
        for (String name : view.names().keySet()) {
            if (leaks.isSetting(name)) {
                clue(view, Clue.READS_SETTING, "reads " + name);
            } else if (speaks(name)) {
                clue(view, Clue.MENTIONS, "speaks of " + name);
            }
        }
    }

    private void test(FileView view) {
        String tested = Naming.folded(TEST_AFFIX.matcher(view.stem()).replaceAll(""));
        for (FileView each : core.values()) {
            if (each.kind() == FileKind.SOURCE
                    && tested.length() >= SHORTEST_STEM
                    && Naming.folded(each.stem()).equals(tested)) {
                clue(view, Clue.TESTS, "tests " + each.path());
            }
        }
        Matcher doubled = DOUBLE.matcher(view.code());
        while (doubled.find()) {
            String target = doubled.group(1);
            boolean sdk = roots.stream().anyMatch(root -> Imports.under(target, root));
            if (sdk || speaks(target)) {
                clue(view, Clue.MOCKS, "replaces " + target);
            }
        }
    }

    /** Where nothing declares what is left, what is added has to be declared beside the code. */
    private void declareSomewhere() {
        boolean declared =
                clues.values().stream().anyMatch(each -> each.containsKey(Clue.DECLARES));
        if (declared) {
            return;
        }
        var manifests = new HashMap<String, String>();
        for (String path : terrain.manifests()) {
            manifests.putIfAbsent(folder(path), path);
        }
        var near = new HashSet<String>();
        for (FileView view : core.values()) {
            String folder = view.folder();
            while (!manifests.containsKey(folder) && !folder.isEmpty()) {
                folder = folder(folder);
            }
            String manifest = manifests.get(folder);
            if (manifest != null && view.kind() == FileKind.SOURCE) {
                near.add(manifest);
            }
        }
        near.forEach(path ->
                clues.computeIfAbsent(path, key -> new EnumMap<>(Clue.class))
                        .put(Clue.TO_DECLARE, "has to declare what is moved to"));
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private void clue(FileView view, Clue clue, String why) {
        clues.computeIfAbsent(view.path(), path -> new EnumMap<>(Clue.class))
                .putIfAbsent(clue, why);
    }
}
