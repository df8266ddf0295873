package dev.unmoor.plan;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import dev.unmoor.risk.Score;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a move needs beyond changed files, counted. Targets differ here for reasons that can be
 * named: who takes today's calls reshapes nothing, who serves the same models tunes no prompt and
 * builds no index again, who runs models himself has to keep them running.
 */
final class Needs {

    private static final Set<FindingKind> REACHING =
            Set.of(FindingKind.SDK_CALL, FindingKind.FRAMEWORK_CALL, FindingKind.HTTP_ENDPOINT);

    private final Move move;
    private final Knowledge knowledge;
    private final Vocabulary words;
    private final Mapping mapping;
    private final Map<String, Level> levels;
    private final boolean models;

    /**
     * @param levels how hard each finding is to move, by id
     */
    Needs(
            Move move,
            Knowledge knowledge,
            Vocabulary words,
            Mapping mapping,
            Map<String, Level> levels) {
        this.move = move;
        this.knowledge = knowledge;
        this.words = words;
        this.mapping = mapping;
        this.levels = levels;
        this.models =
                !move.keepsVendor()
                        && !move.routes()
                        && !sameModels(move, words)
                        && !otherLibrary(move);
    }

    /** Whether every target serves the very models that are left: one party with their maker. */
    static boolean sameModels(Move move, Vocabulary words) {
        return move.from().stream()
                .map(Side::vendor)
                .allMatch(left ->
                        left != null
                                && move.to().stream()
                                        .map(Side::vendor)
                                        .allMatch(next ->
                                                next != null
                                                        && words.connected(left).contains(next)));
    }

    /** A package for one that the catalog does not have says nothing of other models. */
    private static boolean otherLibrary(Move move) {
        return move.from().stream().allMatch(Side::coordinate)
                && move.to().stream().allMatch(each -> each.vendor() == null);
    }

    Work work(
            Changes changes,
            List<Finding> leaving,
            List<Finding> inside,
            @Nullable Score score,
            String kin,
            Subject subject) {
        int workloads = workloads(leaving, subject, changes);
        return new Work(
                changes.groups(),
                kin,
                models ? count(leaving, Finding::instructs) : 0,
                reshaped(score, "tool-calling"),
                reshaped(score, "structured-output"),
                reshaped(score, "streaming"),
                held(leaving),
                models && count(leaving, this::isTuned) > 0 ? 1 : 0,
                models && mapping.used().containsKey("embeddings") ? 1 : 0,
                (int) changes.files().stream().filter(each -> each.kind().settings()).count(),
                workloads,
                count(inside, each -> each.kind() == FindingKind.EVAL) > 0
                        || subject.findings().stream()
                                .anyMatch(each -> words.is(each.vendor(), VendorKind.EVAL)),
                workloads > 0 && selfHosted() ? 1 : 0);
    }

    private static int count(List<Finding> findings, Predicate<Finding> wanted) {
        return (int) findings.stream().filter(wanted).count();
    }

    /** Whether the models run on one's own machines afterwards and did not before. */
    private boolean selfHosted() {
        return move.to().stream().anyMatch(this::local)
                && move.from().stream().noneMatch(this::local);
    }

    private boolean local(Side side) {
        String platform = side.platform();
        return side.is(VendorKind.LOCAL_RUNTIME)
                || (platform != null
                        && knowledge.platform(platform).map(Platform::selfHosted).orElse(false));
    }

    private int held(List<Finding> leaving) {
        return (int)
                leaving.stream()
                        .filter(each ->
                                levels.getOrDefault(each.id(), Level.L0).compareTo(Level.L4) >= 0)
                        .flatMap(each -> each.capabilities().stream())
                        .map(words.capabilities()::get)
                        .filter(known -> known != null && known.dimension() == Dimension.HOSTED)
                        .map(known -> known.id())
                        .distinct()
                        .count();
    }

    private boolean isTuned(Finding finding) {
        return finding.kind() == FindingKind.VENDOR_STATE
                && finding.capabilities().stream()
                        .map(words.capabilities()::get)
                        .anyMatch(known -> known != null && known.group().equals("training"));
    }

    /**
     * The calls whose use of a feature changes, not counting those of which something else does.
     */
    private int reshaped(@Nullable Score score, String capability) {
        if (score == null) {
            return (int)
                    mapping.used().getOrDefault(capability, List.of()).stream()
                            .filter(each -> each.kind() != FindingKind.CLIENT)
                            .count();
        }
        return (int)
                score.counted().stream()
                        .filter(each -> each.feature().equals(capability))
                        .filter(each -> each.cluster().level().compareTo(Level.L0) > 0)
                        .flatMap(each -> each.findings().stream())
                        .distinct()
                        .count();
    }

    private static int workloads(List<Finding> leaving, Subject subject, Changes changes) {
        long modules =
                leaving.stream()
                        .filter(each -> REACHING.contains(each.kind()))
                        .map(each -> subject.module(each.path()))
                        .distinct()
                        .count();
        return changes.files().isEmpty() ? 0 : (int) Math.max(1, modules);
    }
}
