package dev.unmoor.plan;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.LevelTable;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import dev.unmoor.risk.Score;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** From a score against a target to the work that the move is. */
final class Counting {

    private static final Set<FindingKind> CALLS =
            EnumSet.of(FindingKind.SDK_CALL, FindingKind.FRAMEWORK_CALL, FindingKind.HTTP_ENDPOINT);
    private static final Set<String> SCHEMAS = Set.of("structured-output", "json-mode", "grammar");
    private static final String IN_TESTS = "test";

    private final Knowledge knowledge;
    private final Vocabulary words;
    private final Subject subject;
    private final boolean evals;

    Counting(Knowledge knowledge, Vocabulary words, Subject subject) {
        this.knowledge = knowledge;
        this.words = words;
        this.subject = subject;
        this.evals =
                subject.findings().stream().anyMatch(each -> each.kind() == FindingKind.EVAL)
                        || subject.evidence().stream()
                                .anyMatch(each -> each.id().startsWith("evals"));
    }

    /** The work of moving to the score's target. */
    Work work(Score score) {
        return new Work(
                files(score),
                migrationClass(score),
                sites(score, each -> each.feature().equals(FindingKind.PROMPT.id())),
                sites(score, each -> each.feature().equals("tool-calling")),
                sites(score, each -> SCHEMAS.contains(each.feature())),
                sites(score, each -> each.feature().equals("streaming")),
                clusters(score, each -> isDimension(each, Dimension.HOSTED)),
                clusters(score, this::isTuned),
                indexes(score),
                environments(score),
                workloads(score),
                evals);
    }

    private static boolean changes(Score.Counted each) {
        return each.cluster().level().compareTo(Level.L0) > 0;
    }

    private static boolean isDimension(Score.Counted each, Dimension dimension) {
        return each.cluster().dimension() == dimension
                && each.cluster().level().compareTo(Level.L4) >= 0;
    }

    private boolean isTuned(Score.Counted each) {
        var capability = words.capabilities().get(each.feature());
        return isDimension(each, Dimension.CUSTOM)
                && capability != null
                && capability.group().equals("training");
    }

    private static int sites(Score score, Predicate<Score.Counted> wanted) {
        return score.counted().stream()
                .filter(each -> changes(each) && wanted.test(each))
                .mapToInt(each -> each.findings().size())
                .sum();
    }

    /** Features are rebuilt once a module, however many calls they have there. */
    private static int clusters(Score score, Predicate<Score.Counted> wanted) {
        var features = new TreeSet<String>();
        for (Score.Counted each : score.counted()) {
            if (changes(each) && wanted.test(each)) {
                features.add(each.feature() + " " + each.module());
            }
        }
        return features.size();
    }

    /** An index a module and store; where only embedding calls are seen, one a module. */
    private static int indexes(Score score) {
        int own = clusters(score, each -> each.feature().equals(FindingKind.VECTOR_STORE.id()));
        return own > 0 ? own : clusters(score, each -> each.feature().equals("embeddings"));
    }

    private int environments(Score score) {
        var places = new TreeSet<String>();
        for (Score.Counted each : score.counted()) {
            if (changes(each)) {
                for (Finding finding : each.findings()) {
                    if (FileKind.of(finding.path()).settings()) {
                        places.add(finding.path());
                    }
                }
            }
        }
        return score.counted().stream().anyMatch(Counting::changes)
                ? Math.max(1, places.size())
                : 0;
    }

    private static int workloads(Score score) {
        var modules = new HashSet<String>();
        boolean any = false;
        for (Score.Counted each : score.counted()) {
            any |= changes(each);
            if (each.findings().stream().anyMatch(finding -> CALLS.contains(finding.kind()))) {
                modules.add(each.module());
            }
        }
        return any ? Math.max(1, modules.size()) : 0;
    }

    private List<Work.FileGroup> files(Score score) {
        Map<String, Level> levels = score.levels();
        var importing = new HashSet<String>();
        var changing = new TreeSet<String>();
        boolean reshaped = false;
        for (Finding finding : subject.findings()) {
            if (finding.kind() == FindingKind.IMPORT) {
                importing.add(finding.path());
            }
            Level level = levels.getOrDefault(finding.id(), Level.L0);
            if (level.compareTo(Level.L0) > 0) {
                changing.add(finding.path());
                reshaped |= CALLS.contains(finding.kind()) || isClient(finding);
            }
        }
        var tiers = new TreeMap<String, Integer>();
        for (String path : changing) {
            FileKind kind = FileKind.of(path);
            boolean sdk = kind == FileKind.SOURCE && importing.contains(path);
            tiers.merge(sdk ? "sdk-source" : kind.tier(), 1, Integer::sum);
        }
        if (reshaped) {
            var rest = new TreeMap<String, String>();
            for (Finding finding : subject.findings()) {
                boolean test = finding.inTest() && finding.kind() != FindingKind.DEV_TOOL;
                if (finding.kind() == FindingKind.MANIFEST_DEPENDENCY) {
                    rest.put(finding.path(), FileKind.MANIFEST.tier());
                } else if (test && !changing.contains(finding.path())) {
                    rest.put(finding.path(), IN_TESTS);
                }
            }
            rest.values().forEach(tier -> tiers.merge(tier, 1, Integer::sum));
        }
        tiers.remove("");
        var groups = new ArrayList<Work.FileGroup>();
        tiers.forEach((tier, count) -> groups.add(new Work.FileGroup(tier, count, 1)));
        return groups;
    }

    private static boolean isClient(Finding finding) {
        return finding.kind() == FindingKind.CLIENT;
    }

    private String migrationClass(Score score) {
        List<Finding> calls =
                subject.findings().stream()
                        .filter(each -> CALLS.contains(each.kind()) && !each.inTest())
                        .toList();
        long mediated = calls.stream().filter(each -> each.framework() != null).count();
        long routed = calls.stream().filter(each -> each.gateway() != null).count();
        long held =
                calls.stream()
                        .filter(each -> each.capabilities().stream().anyMatch(this::held))
                        .count();
        if (calls.isEmpty()) {
            return Work.UNKNOWN;
        }
        if (words.is(score.target(), VendorKind.GATEWAY)) {
            return "sdk-gateway";
        }
        if (2 * mediated >= calls.size()) {
            return "framework-mediated";
        }
        if (2 * routed >= calls.size()) {
            return "gateway-native";
        }
        return 3 * held >= calls.size() ? "hosted-removal" : "vendor-vendor";
    }

    private boolean held(String id) {
        var capability = words.capabilities().get(id);
        if (capability == null || capability.dimension() != Dimension.HOSTED) {
            return false;
        }
        LevelTable.Row row = knowledge.levels().row(capability);
        return row != null && row.other() == Level.L4;
    }
}
