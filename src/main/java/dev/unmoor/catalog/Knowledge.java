package dev.unmoor.catalog;

import dev.unmoor.model.Dimension;
import dev.unmoor.model.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of moving: the support matrix and how its cells become levels, wire shapes, what is
 * held at vendors, who owns which layer, and every parameter of score and effort.
 *
 * <p>Apart from {@link Catalog}, because finding needs none of it and a scan that scores nothing
 * should not read it.
 */
public final class Knowledge {

    private final LevelTable levels;
    private final ScoreProfile profile;
    private final EffortProfile effort;
    private final PlanningProfile planning;
    private final List<Platform> platforms;
    private final Map<String, Map<String, SupportCell>> support;
    private final List<WireEndpoint> wire;
    private final List<HeldState> heldState;
    private final List<Organisation> organisations;
    private final List<OpenModel> openModels;
    private final List<ModelLimits> limits;
    private final List<ShockRule> shocks;
    private final List<ApiRetirement> apiRetirements;
    private final List<SemanticChange> changes;
    private final List<EvidenceRule> evidence;
    private final SketchBook sketches;
    private final ExportBook exports;
    private final PatchBook patches;
    private final Map<String, String> remedies;
    private final Map<String, List<String>> brands;
    private final String hash;

    Knowledge(KnowledgeReader reader) {
        levels = reader.levels();
        profile = reader.profile();
        effort = reader.effort();
        planning = reader.planning();
        platforms = reader.platforms();
        support = reader.support();
        wire = reader.wire();
        heldState = reader.heldState();
        organisations = reader.organisations();
        openModels = reader.openModels();
        limits = reader.limits();
        shocks = reader.shocks();
        apiRetirements = reader.apiRetirements();
        changes = reader.changes();
        evidence = reader.evidence();
        sketches = reader.sketches();
        exports = reader.exports();
        patches = reader.patches();
        remedies = Map.copyOf(reader.remedies());
        brands = Map.copyOf(reader.brands());
        hash = computeHash();
    }

    /**
     * Reads the program's own knowledge and then the overlays: a folder's {@code profile.yaml},
     * {@code effort.yaml}, … stand in for the program's, its {@code support/*.yaml} add cells.
     *
     * @throws CatalogException if a file is wrong or cannot be read
     */
    public static Knowledge load(List<Path> overlays) throws CatalogException {
        return overlays.isEmpty() ? Bundled.KNOWLEDGE : read(overlays);
    }

    private static Knowledge read(List<Path> overlays) throws CatalogException {
        return new Knowledge(KnowledgeReader.read(overlays));
    }

    /** Read once, when it is first wanted. */
    private static final class Bundled {
        static final Knowledge KNOWLEDGE = own();

        private static Knowledge own() {
            try {
                return read(List.of());
            } catch (CatalogException e) {
                throw new IllegalStateException("the program's own knowledge is broken", e);
            }
        }
    }

    /** From cells to levels. */
    public LevelTable levels() {
        return levels;
    }

    /** The weights of the score. */
    public ScoreProfile profile() {
        return profile;
    }

    /** The parameters of the effort model. */
    public EffortProfile effort() {
        return effort;
    }

    /** From reasons to files. */
    public PlanningProfile planning() {
        return planning;
    }

    /** The platforms of the matrix, in its own order. */
    public List<Platform> platforms() {
        return platforms;
    }

    /** The platform of that id. */
    public Optional<Platform> platform(String id) {
        return platforms.stream().filter(platform -> platform.id().equals(id)).findFirst();
    }

    /** The platform by which a vendor's or host's service is reached, if the matrix knows it. */
    public Optional<Platform> platformOf(@Nullable String vendor) {
        if (vendor == null) {
            return Optional.empty();
        }
        return platforms.stream()
                .filter(platform ->
                        platform.id().equals(vendor) || platform.covers().contains(vendor))
                .findFirst();
    }

    /** One cell of the matrix; null if it has no row or column for it. */
    public @Nullable SupportCell support(String capability, String platform) {
        return support.getOrDefault(capability, Map.of()).get(platform);
    }

    /** The endpoints of a platform. */
    public List<WireEndpoint> wire(String platform) {
        return wire.stream().filter(endpoint -> endpoint.platform().equals(platform)).toList();
    }

    /** Whether a platform takes calls of a wire shape as they are. */
    public boolean speaks(String platform, @Nullable String shape) {
        return shape != null
                && wire.stream()
                        .filter(endpoint -> endpoint.platform().equals(platform))
                        .flatMap(endpoint -> endpoint.speaks().stream())
                        .anyMatch(spoken -> spoken.full() && spoken.shape().equals(shape));
    }

    /** What is held at a vendor. */
    public List<HeldState> heldState(String vendor) {
        return heldState.stream().filter(item -> item.vendor().equals(vendor)).toList();
    }

    /** Who owns which layer, every organisation that is known. */
    public List<Organisation> organisations() {
        return organisations;
    }

    /** The organisation that a vendor belongs to. */
    public Optional<Organisation> organisation(String vendor) {
        return organisations.stream()
                .filter(organisation -> organisation.vendors().contains(vendor))
                .findFirst();
    }

    /** Models whose weights can be had, largest tier first. */
    public List<OpenModel> openModels() {
        return openModels;
    }

    /** What helps against something of that kind; empty if nothing is known to. */
    public Optional<ShockRule> shock(String kind) {
        return shocks.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    /** How much a model takes and gives, by its id; empty if nobody said. */
    public Optional<ModelLimits> limits(String model) {
        return limits.stream().filter(each -> each.model().equals(model)).findFirst();
    }

    /** APIs, products and parameters that are retired or will be. */
    public List<ApiRetirement> apiRetirements() {
        return apiRetirements;
    }

    /** What means another thing after a move. */
    public List<SemanticChange> changes() {
        return changes;
    }

    /** How a repository shows what bears on leaving, beside its findings. */
    public List<EvidenceRule> evidence() {
        return evidence;
    }

    /** What exports are made of. */
    public ExportBook exports() {
        return exports;
    }

    /** How calls look at targets. */
    public SketchBook sketches() {
        return sketches;
    }

    /** What a patch may change without anyone deciding. */
    public PatchBook patches() {
        return patches;
    }

    /** What would lower a driver: by feature (capability or kind id), else by dimension. */
    public String remedy(String feature, Dimension dimension) {
        return remedies.getOrDefault(feature, remedies.getOrDefault(dimension.id(), ""));
    }

    /** Words by which names in code speak of a vendor; empty where none are known. */
    public List<String> brands(String vendor) {
        return brands.getOrDefault(vendor, List.of());
    }

    /** A short hash of every parameter of score and effort: another value, another hash. */
    public String hash() {
        return hash;
    }

    private String computeHash() {
        var text = new StringBuilder();
        profile.parameters().forEach(each -> line(text, each.name(), each.value()));
        effort.parameters().forEach(each -> line(text, each.name(), each.value()));
        planning.parameters().forEach(each -> line(text, each.name(), each.value()));
        new TreeMap<>(levels.rows()).forEach((name, row) -> line(text, name, row.toString()));
        new TreeMap<>(levels.rowOfGroup()).forEach((name, row) -> line(text, name, row));
        new TreeMap<>(levels.rowOfCapability()).forEach((name, row) -> line(text, name, row));
        new TreeMap<>(levels.kinds()).forEach((kind, l) -> line(text, kind.id(), l.toString()));
        levels.renames().stream().sorted().forEach(name -> line(text, "rename", name));
        shocks.forEach(each -> line(text, "shock", each.toString()));
        line(text, "ownIndex", levels.ownIndex().toString());
        line(text, "ruleGap", levels.ruleGap().id());
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value).append('\n');
    }

    /** The level that a feature counts as where the matrix has no row for it. */
    public Level ruleGap() {
        return levels.ruleGap();
    }
}
