package dev.unmoor.outlook;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.risk.Score;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.util.List;

/**
 * The five ways out: data portable, evaluations outside the vendor, routing possible, open weights
 * in view, workflows understandable. Each is judged from what the code and the repository show;
 * what was looked for and not found is said too.
 */
public final class Routes {

    private final Knowledge knowledge;
    private final Vocabulary words;

    /** Judges with the given knowledge. */
    public Routes(Knowledge knowledge, Vocabulary words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /**
     * Judges the routes.
     *
     * @param subject with its evidence
     * @param ranking of the same subject
     */
    public List<EscapeRoute> of(Subject subject, Scorer.Ranking ranking) {
        return judge(subject, ranking).stream().map(Route::verdict).toList();
    }

    /** The same with the steps in figures. */
    List<Route> judge(Subject subject, Scorer.Ranking ranking) {
        var facts = new Facts(subject, words, knowledge);
        Score today = ranking.best();
        var steps = new Steps(subject, new Scorer(knowledge, words), knowledge.effort(), today);
        return List.of(
                new DataRoute(facts, steps).judge(),
                new EvalsRoute(facts, steps).judge(),
                new RoutingRoute(facts, steps).judge(),
                new OpenWeightsRoute(facts, steps).judge(ranking.selfHosted()),
                new UnderstandableRoute(facts, steps).judge());
    }
}
