package dev.unmoor.risk;

import dev.unmoor.catalog.Capability;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.LevelTable;
import dev.unmoor.catalog.ScoreProfile;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Findings gathered into features, before any target is named. Inventory (imports, manifests),
 * tests, developers' tools and findings that are only possible open no feature.
 */
final class Groups {

    private static final Set<FindingKind> INVENTORY =
            EnumSet.of(
                    FindingKind.IMPORT,
                    FindingKind.MANIFEST_DEPENDENCY,
                    FindingKind.DEV_TOOL,
                    FindingKind.EVAL);
    private static final Set<FindingKind> BY_STRING =
            EnumSet.of(
                    FindingKind.MODEL_ID,
                    FindingKind.ENV_VAR,
                    FindingKind.CONFIG,
                    FindingKind.HTTP_ENDPOINT,
                    FindingKind.IAC,
                    FindingKind.CONTAINER_IMAGE);
    private static final String EMBEDDINGS = "embeddings";

    /** A finding as one site of a feature. */
    record Site(Finding finding, double weight, double confidence) {}

    private final Vocabulary words;
    private final Knowledge knowledge;
    private final ScoreProfile profile;
    private final Parties parties;
    private final Subject subject;
    private final Mitigation mitigation;
    private final @Nullable String main;
    private final Map<Feature, List<Site>> sites = new TreeMap<>();

    Groups(
            Vocabulary words,
            Knowledge knowledge,
            Parties parties,
            Subject subject,
            Mitigation mitigation) {
        this.words = words;
        this.knowledge = knowledge;
        this.profile = knowledge.profile();
        this.parties = parties;
        this.subject = subject;
        this.mitigation = mitigation;
        this.main = Concentrations.main(subject, parties, words);
        List<String> embedders = embedders();
        for (Finding finding : subject.findings()) {
            if (counts(finding)) {
                gather(finding, embedders);
            }
        }
    }

    /** Each feature with its sites, in an order that does not depend on that of the findings. */
    Map<Feature, List<Site>> sites() {
        return sites;
    }

    /** Whether the text behind the project's own indexes is kept. */
    boolean textKept() {
        return mitigation.has("text-kept");
    }

    /**
     * What the same code uses of a party as well, by feature; nothing where no second party is
     * called by the same code.
     */
    Set<String> alsoUsedOf(String party) {
        var names = new TreeSet<String>();
        Set<String> exercised = mitigation.exercised();
        if (!exercised.isEmpty()) {
            for (Feature feature : sites.keySet()) {
                if (feature.parties().contains(party)) {
                    names.add(feature.name());
                }
            }
            if (exercised.contains(party)) {
                // whoever is called reads the prompts
                names.add(FindingKind.PROMPT.id());
            }
        }
        return names;
    }

    static boolean counts(Finding finding) {
        return !finding.inTest()
                && finding.confidence().counts()
                && !INVENTORY.contains(finding.kind());
    }

    /** Whose embeddings fill the indexes: leaving them means building the indexes again. */
    private List<String> embedders() {
        var embedders = new TreeSet<String>();
        for (Finding finding : subject.findings()) {
            if (counts(finding) && finding.capabilities().contains(EMBEDDINGS)) {
                parties.of(finding).stream()
                        .filter(party -> !parties.local(party) && !parties.stays(party))
                        .forEach(embedders::add);
            }
        }
        return List.copyOf(embedders);
    }

    private void gather(Finding finding, List<String> embedders) {
        List<String> owners = parties.of(finding);
        switch (finding.kind()) {
            case VECTOR_STORE -> {
                if (!embedders.isEmpty()) {
                    add(finding, embedders, null);
                }
            }
            case GATEWAY -> gateway(finding);
            case PROMPT -> add(finding, readers(owners), null);
            case CLIENT, MODEL_ID, RESPONSE_USE, SEAM_CALL, ENV_VAR, CONFIG, CONTAINER_IMAGE ->
                    add(finding, owners, null);
            default -> {
                if (finding.capabilities().isEmpty()) {
                    add(finding, owners, null);
                }
                for (String capability : finding.capabilities()) {
                    add(finding, owners, capability);
                }
            }
        }
        if (finding.kind() != FindingKind.GATEWAY && isCall(finding.kind())) {
            gateway(finding);
        }
    }

    private static boolean isCall(FindingKind kind) {
        return kind == FindingKind.SDK_CALL
                || kind == FindingKind.FRAMEWORK_CALL
                || kind == FindingKind.HTTP_ENDPOINT;
    }

    /**
     * A gateway is one dependency however many calls go through it: the first site stands for it.
     */
    private void gateway(Finding finding) {
        String id = parties.gateway(finding);
        if (id == null && finding.kind() == FindingKind.GATEWAY) {
            id = finding.vendor();
        }
        if (id == null) {
            return;
        }
        LevelTable.KindLevel row = knowledge.levels().kinds().get(FindingKind.GATEWAY);
        var feature =
                new Feature(
                        row == null ? Dimension.ECOSYSTEM : row.dimension(),
                        FindingKind.GATEWAY,
                        FindingKind.GATEWAY.id(),
                        "",
                        List.of(parties.platform(id)),
                        null,
                        false,
                        "",
                        null);
        Site site = site(finding, feature);
        sites.merge(
                feature,
                List.of(site),
                (before, now) -> surer(now.getFirst(), before.getFirst()) ? now : before);
    }

    private static boolean surer(Site now, Site before) {
        int byConfidence = Double.compare(now.confidence(), before.confidence());
        return byConfidence > 0
                || (byConfidence == 0 && now.finding().id().compareTo(before.finding().id()) < 0);
    }

    private void add(Finding finding, List<String> owners, @Nullable String capabilityId) {
        Capability capability =
                capabilityId == null ? null : words.capabilities().get(capabilityId);
        String shape = shape(finding, owners);
        var feature =
                new Feature(
                        dimension(finding.kind(), capability),
                        finding.kind(),
                        capabilityId == null ? finding.kind().id() : capabilityId,
                        rule(finding),
                        owners,
                        shape,
                        parties.mediated(finding),
                        subject.module(finding.path()),
                        capability);
        sites.computeIfAbsent(feature, key -> new ArrayList<>()).add(site(finding, feature));
    }

    /** Names and texts are one rule each, whichever pattern knew them. */
    private static String rule(Finding finding) {
        return switch (finding.kind()) {
            case MODEL_ID, ENV_VAR, PROMPT, CONFIG -> finding.kind().id();
            default -> finding.rule();
        };
    }

    /** A prompt is written for models, not for the framework that carries it. */
    private List<String> readers(List<String> owners) {
        boolean carried =
                owners.stream()
                        .allMatch(id ->
                                Scorer.NOBODY.contains(id) || words.is(id, VendorKind.FRAMEWORK));
        if (!carried || main == null) {
            return owners;
        }
        // where the same code calls several, a prompt is read by each of them
        var readers = new TreeSet<String>();
        readers.add(main);
        readers.addAll(mitigation.exercised());
        return List.copyOf(readers);
    }

    /**
     * The shape that bears on the level; what is changed anyway is one cluster whatever its shape.
     */
    private @Nullable String shape(Finding finding, List<String> owners) {
        LevelTable.KindLevel row = knowledge.levels().kinds().get(finding.kind());
        if (row != null && row.spoken() == row.other()) {
            return null;
        }
        return finding.shape() == null ? shapeOf(owners) : finding.shape();
    }

    private @Nullable String shapeOf(List<String> owners) {
        return owners.size() == 1 ? words.shapeOf(owners.getFirst()) : null;
    }

    private Dimension dimension(FindingKind kind, @Nullable Capability capability) {
        if (capability != null) {
            return capability.dimension();
        }
        if (kind == FindingKind.VECTOR_STORE) {
            return knowledge.levels().ownIndex().dimension();
        }
        LevelTable.KindLevel row = knowledge.levels().kinds().get(kind);
        return row == null ? Dimension.WIRE : row.dimension();
    }

    private Site site(Finding finding, Feature feature) {
        double confidence = confidence(finding);
        return new Site(finding, confidence * mitigation.factor(finding, feature), confidence);
    }

    private double confidence(Finding finding) {
        if (finding.kind() == FindingKind.SEAM_CALL) {
            return profile.confidence().seamCall();
        }
        if (finding.confidence() == Confidence.CERTAIN) {
            return profile.confidence().certain();
        }
        return BY_STRING.contains(finding.kind())
                ? profile.confidence().likelyString()
                : profile.confidence().likely();
    }
}
