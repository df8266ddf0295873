package dev.unmoor.catalog;

import dev.unmoor.model.Dimension;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Id;
import dev.unmoor.model.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of {@link Knowledge}. All problems of all files are reported at once, each with
 * its line.
 */
final class KnowledgeReader {

    private static final String ROOT = "/catalog/";
    private static final String LEVELS = "levels.yaml";
    private static final String SUPPORT = "support";

    /** The files at the top of the catalog that are read here, and not as vendors. */
    static final List<String> FILES =
            List.of(
                    LEVELS,
                    "profile.yaml",
                    "effort.yaml",
                    "planning.yaml",
                    "wire.yaml",
                    "state.yaml",
                    "integration.yaml",
                    "open-weights.yaml",
                    "limits.yaml",
                    "shocks.yaml",
                    "exports.yaml",
                    "api-retirements.yaml",
                    "remedies.yaml",
                    "brands.yaml",
                    "semantics.yaml",
                    "surroundings.yaml",
                    "sketches.yaml",
                    "patches.yaml");

    private final List<Path> overlays;
    private final List<YamlFile> files = new ArrayList<>();
    private final Map<String, YamlMap> roots = new LinkedHashMap<>();

    private @Nullable LevelTable levels;
    private @Nullable ScoreProfile profile;
    private @Nullable EffortProfile effort;
    private @Nullable PlanningProfile planning;
    private List<Platform> platforms = List.of();
    private final Map<String, Map<String, SupportCell>> support = new LinkedHashMap<>();
    private List<WireEndpoint> wire = List.of();
    private List<HeldState> heldState = List.of();
    private List<Organisation> organisations = List.of();
    private List<OpenModel> openModels = List.of();
    private List<ModelLimits> limits = List.of();
    private List<ShockRule> shocks = List.of();
    private List<ApiRetirement> apiRetirements = List.of();
    private List<SemanticChange> changes = List.of();
    private List<EvidenceRule> evidence = List.of();
    private SketchBook sketches = new SketchBook(Map.of(), List.of());
    private ExportBook exports =
            new ExportBook("", "", "", "", Pattern.compile("$^"), Map.of(), Map.of(), Map.of());
    private PatchBook patches = PatchBook.EMPTY;
    private final Map<String, String> remedies = new LinkedHashMap<>();
    private final Map<String, List<String>> brands = new LinkedHashMap<>();

    private KnowledgeReader(List<Path> overlays) {
        this.overlays = overlays;
    }

    static KnowledgeReader read(List<Path> overlays) throws CatalogException {
        var reader = new KnowledgeReader(overlays);
        try {
            reader.readAll();
        } catch (IOException e) {
            throw new CatalogException("the catalog cannot be read: " + e.getMessage(), e);
        }
        return reader;
    }

    /** Whether a file of an overlay is knowledge of moving, and not an entry of the catalog. */
    static boolean reads(Path folder, String file) {
        Path below = folder.relativize(Path.of(file));
        return FILES.contains(below.toString()) || below.startsWith(SUPPORT);
    }

    private void readAll() throws IOException, CatalogException {
        List<YamlFile> parsed =
                texts(FILES).entrySet().parallelStream()
                        .map(entry -> new YamlFile(entry.getKey(), entry.getValue()))
                        .toList();
        for (int i = 0; i < parsed.size(); i++) {
            take(FILES.get(i), parsed.get(i));
        }
        check();
        YamlMap table = root(LEVELS);
        platforms = platforms(table);
        List<String> names =
                table.strings("supportFiles").stream()
                        .map(name -> SUPPORT + "/" + name + ".yaml")
                        .toList();
        levels = levels(table);
        profile = ProfileReader.score(root("profile.yaml"));
        effort = ProfileReader.effort(root("effort.yaml"));
        planning = ProfileReader.planning(root("planning.yaml"));
        Map<String, String> matrix = texts(names);
        matrix.putAll(overlaidSupport());
        List<YamlFile> sheets =
                matrix.entrySet().parallelStream()
                        .map(entry -> new YamlFile(entry.getKey(), entry.getValue()))
                        .toList();
        for (YamlFile sheet : sheets) {
            files.add(sheet);
            YamlMap root = sheet.root();
            if (root != null) {
                support(root);
            }
        }
        wire = FactReader.wire(root("wire.yaml"));
        heldState = FactReader.heldState(root("state.yaml"));
        organisations = FactReader.organisations(root("integration.yaml"));
        openModels = FactReader.openModels(root("open-weights.yaml"));
        limits = FactReader.limits(root("limits.yaml"));
        shocks = FactReader.shocks(root("shocks.yaml"));
        exports = ExportReader.read(root("exports.yaml"));
        apiRetirements = FactReader.apiRetirements(root("api-retirements.yaml"));
        changes = FactReader.changes(root("semantics.yaml"));
        evidence = FactReader.evidence(root("surroundings.yaml"));
        sketches = FactReader.sketches(root("sketches.yaml"));
        patches = FactReader.patches(root("patches.yaml"));
        remedies(root("remedies.yaml"));
        brands(root("brands.yaml"));
        check();
    }

    private void take(String name, YamlFile file) {
        files.add(file);
        YamlMap root = file.root();
        if (root != null) {
            roots.put(name, root);
        }
    }

    private YamlMap root(String name) {
        YamlMap root = roots.get(name);
        if (root == null) {
            throw new IllegalStateException(name + " was not read");
        }
        return root;
    }

    private void check() throws CatalogException {
        List<CatalogException.Problem> problems =
                files.stream().flatMap(file -> file.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new CatalogException(problems);
        }
    }

    /** The texts of files, the last overlay's where one has it; name for people to text. */
    private Map<String, String> texts(List<String> names) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (String name : names) {
            Path overlaid = null;
            for (Path folder : overlays) {
                Path file = folder.resolve(name);
                if (!name.contains("/") && Files.isRegularFile(file)) {
                    overlaid = file;
                }
            }
            if (overlaid != null) {
                texts.put(overlaid.toString(), Files.readString(overlaid));
            } else {
                texts.put(name, bundled(name));
            }
        }
        return texts;
    }

    private Map<String, String> overlaidSupport() throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (Path folder : overlays) {
            Path sheets = folder.resolve(SUPPORT);
            if (Files.isDirectory(sheets)) {
                try (Stream<Path> found = Files.list(sheets)) {
                    for (Path sheet : found.sorted().toList()) {
                        if (sheet.toString().endsWith(".yaml") && Files.isRegularFile(sheet)) {
                            texts.put(sheet.toString(), Files.readString(sheet));
                        }
                    }
                }
            }
        }
        return texts;
    }

    private static String bundled(String name) throws IOException {
        try (InputStream in = KnowledgeReader.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IOException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Platform> platforms(YamlMap root) {
        var platforms = new ArrayList<Platform>();
        root.items(
                "platforms",
                (text, at) -> root.problem(at, "a platform is a mapping"),
                (map, at) -> {
                    platforms.add(
                            new Platform(
                                    map.required("id"),
                                    map.required("name"),
                                    map.strings("covers"),
                                    map.flag("selfHosted", false),
                                    map.string("note", "")));
                    map.finish();
                });
        return List.copyOf(platforms);
    }

    private static LevelTable levels(YamlMap root) {
        var rows = new LinkedHashMap<String, LevelTable.Row>();
        var rowOfGroup = new LinkedHashMap<String, String>();
        each(
                root,
                "rows",
                (name, map) -> {
                    map.strings("groups").forEach(group -> rowOfGroup.put(group, name));
                    rows.put(
                            name,
                            new LevelTable.Row(
                                    level(map, "same"),
                                    level(map, "other"),
                                    level(map, "rename"),
                                    level(map, "emulate"),
                                    level(map, "none")));
                });
        var rowOfCapability = new LinkedHashMap<String, String>();
        YamlMap exceptions = root.map("capabilityRows");
        if (exceptions != null) {
            for (String capability : exceptions.keys()) {
                rowOfCapability.put(capability, exceptions.required(capability));
            }
        }
        var kinds = new EnumMap<FindingKind, LevelTable.KindLevel>(FindingKind.class);
        each(
                root,
                "kinds",
                (name, map) -> {
                    FindingKind kind = id(map, name, FindingKind.class);
                    if (kind != null) {
                        kinds.put(
                                kind,
                                new LevelTable.KindLevel(
                                        dimension(map), level(map, "spoken"), level(map, "other")));
                    }
                });
        LevelTable.OwnIndex ownIndex =
                new LevelTable.OwnIndex(Dimension.VECTORS, Level.L2, Level.L4);
        YamlMap index = root.map("ownIndex");
        if (index != null) {
            ownIndex =
                    new LevelTable.OwnIndex(
                            dimension(index), level(index, "textKept"), level(index, "textLost"));
            index.finish();
        }
        YamlMap meanings = root.map("supportLevels");
        if (meanings != null) {
            meanings.keys();
        }
        var table =
                new LevelTable(
                        rows,
                        rowOfGroup,
                        rowOfCapability,
                        new HashSet<>(root.strings("renames")),
                        new HashSet<>(root.strings("shapeCapabilities")),
                        new HashSet<>(root.strings("referenceShapes")),
                        kinds,
                        ownIndex,
                        level(root, "ruleGap"),
                        root.required("method"),
                        root.required("asOf"));
        root.finish();
        return table;
    }

    private void support(YamlMap root) {
        String date = root.required("asOf");
        List<String> sources = FactReader.plain(root, "sources");
        each(
                root,
                "capabilities",
                (capability, byPlatform) -> {
                    for (String platform : byPlatform.keys()) {
                        YamlMap cell = byPlatform.map(platform);
                        if (cell != null) {
                            support.computeIfAbsent(capability, id -> new LinkedHashMap<>())
                                    .put(platform, cell(capability, platform, cell, sources, date));
                            cell.finish();
                        }
                    }
                });
        root.finish();
    }

    private void remedies(YamlMap root) {
        root.required("asOf");
        for (String part : List.of("dimensions", "features")) {
            YamlMap map = root.map(part);
            if (map == null) {
                root.required(part);
                continue;
            }
            for (String id : map.keys()) {
                remedies.put(id, map.required(id));
            }
        }
        root.finish();
    }

    private void brands(YamlMap root) {
        root.required("asOf");
        YamlMap map = root.map("brands");
        if (map != null) {
            map.keys().forEach(vendor -> brands.put(vendor, map.strings(vendor)));
        }
        root.finish();
    }

    private static SupportCell cell(
            String capability, String platform, YamlMap map, List<String> sources, String date) {
        SupportLevel level = id(map, map.required("level"), SupportLevel.class);
        Double index = map.number("source");
        String source = "";
        if (index != null && index >= 0 && index < sources.size()) {
            source = sources.get(index.intValue());
        } else {
            map.problem("source", "the file lists " + sources.size() + " sources, counted from 0");
        }
        return new SupportCell(
                capability,
                platform,
                level == null ? SupportLevel.NONE : level,
                map.string("note", ""),
                new Provenance(source, date, map.flag("verified", false)));
    }

    /** Takes a mapping of names to mappings, each finished after. */
    static void each(YamlMap root, String key, BiConsumer<String, YamlMap> onItem) {
        YamlMap items = root.map(key);
        if (items == null) {
            root.required(key);
            return;
        }
        for (String name : items.keys()) {
            YamlMap item = items.map(name);
            if (item != null) {
                onItem.accept(name, item);
                item.finish();
            }
        }
    }

    static Level level(YamlMap map, String key) {
        Level level = id(map, map.required(key), Level.class);
        return level == null ? Level.L3 : level;
    }

    static Dimension dimension(YamlMap map) {
        Dimension dimension = id(map, map.required("dimension"), Dimension.class);
        return dimension == null ? Dimension.WIRE : dimension;
    }

    static <E extends Enum<E> & Id> @Nullable E id(YamlMap map, String text, Class<E> type) {
        try {
            return Id.of(type, text);
        } catch (IllegalArgumentException e) {
            map.problem(text, String.valueOf(e.getMessage()));
            return null;
        }
    }

    LevelTable levels() {
        return made(levels);
    }

    ScoreProfile profile() {
        return made(profile);
    }

    EffortProfile effort() {
        return made(effort);
    }

    PlanningProfile planning() {
        return made(planning);
    }

    List<Platform> platforms() {
        return platforms;
    }

    Map<String, Map<String, SupportCell>> support() {
        return support;
    }

    List<WireEndpoint> wire() {
        return wire;
    }

    List<HeldState> heldState() {
        return heldState;
    }

    List<Organisation> organisations() {
        return organisations;
    }

    List<ShockRule> shocks() {
        return shocks;
    }

    List<ModelLimits> limits() {
        return limits;
    }

    List<OpenModel> openModels() {
        return openModels;
    }

    List<ApiRetirement> apiRetirements() {
        return apiRetirements;
    }

    List<SemanticChange> changes() {
        return changes;
    }

    List<EvidenceRule> evidence() {
        return evidence;
    }

    ExportBook exports() {
        return exports;
    }

    SketchBook sketches() {
        return sketches;
    }

    PatchBook patches() {
        return patches;
    }

    Map<String, String> remedies() {
        return remedies;
    }

    Map<String, List<String>> brands() {
        return brands;
    }

    private static <T> T made(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("read first");
        }
        return value;
    }
}
