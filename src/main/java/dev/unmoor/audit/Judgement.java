package dev.unmoor.audit;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Audit;
import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.Project;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Scores parts of an audit that is already made. */
public final class Judgement {

    private static final String MODULE = "module:";
    private static final String FILE = "file:";

    private final Knowledge knowledge;
    private final Vocabulary words;

    private Judgement(Knowledge knowledge, Vocabulary words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /**
     * Judges with a catalog.
     *
     * @throws AuditException if it is wrong; the message says where
     */
    public static Judgement of(CatalogSource source) throws AuditException {
        return new Judgement(source.knowledge(), Vocabulary.of(source.catalog()));
    }

    /** How the score is computed, in words, with the numbers that are in force. */
    public String method() {
        Project nothing = new Project("", null, null, false, List.of(), 0, 0, 0, 0, 0, List.of());
        Subject empty =
                new Subject(
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        nothing,
                        LocalDate.EPOCH);
        return new Scorer(knowledge, words).assess(empty).risk().method();
    }

    /**
     * The score of each module by itself, 0 to 100: of its own findings, without what only the
     * whole repository shows.
     *
     * @param today the day from which retirements are counted
     */
    public Map<String, Integer> moduleScores(Audit audit, LocalDate today) {
        Map<String, String> modules = new HashMap<>();
        for (DependencyMap.Edge each : audit.map().edges()) {
            if (each.from().startsWith(MODULE) && each.to().startsWith(FILE)) {
                modules.put(
                        each.to().substring(FILE.length()), each.from().substring(MODULE.length()));
            }
        }
        Subject whole =
                new Subject(
                        audit.findings(),
                        audit.prompts(),
                        audit.models(),
                        modules,
                        List.of(),
                        audit.project(),
                        today);
        Scorer scorer = new Scorer(knowledge, words);
        Map<String, Integer> scores = new TreeMap<>();
        for (String module : new TreeSet<>(modules.values())) {
            Subject part = whole.only(each -> module.equals(modules.get(each.path())));
            scores.put(module, scorer.rank(part, null).best().tally().total());
        }
        return scores;
    }
}
