package dev.unmoor.outlook;

import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.util.List;
import java.util.Locale;

/** Whether the project's data can leave: conversations, files, vectors, tuned models. */
final class DataRoute {

    private static final String LESSON = "data-portability";

    /** What is shorter says that there is nothing to do. */
    private static final int SHORTEST_ADVICE = 5;

    private final Facts facts;
    private final Steps steps;

    DataRoute(Facts facts, Steps steps) {
        this.facts = facts;
        this.steps = steps;
    }

    Route judge() {
        var verdict = new Verdict();
        boolean kept = !new ExitPack(facts.knowledge, facts.words).assets(facts.subject).isEmpty();
        if (facts.calls().isEmpty() && facts.kind(FindingKind.VENDOR_STATE).isEmpty() && !kept) {
            return verdict.route(LESSON, Verdict.NOT_APPLICABLE);
        }
        boolean lost = held(verdict);
        boolean vectors = vectors(verdict);
        facts.note(verdict.speaksFor, "transcript-kept");
        facts.note(verdict.speaksFor, "training-set-kept");
        List<Finding> unstored =
                facts.live(each ->
                        each.arguments().stream()
                                .anyMatch(argument ->
                                        "store".equals(argument.name())
                                                && argument.text().equalsIgnoreCase("false")));
        if (!unstored.isEmpty()) {
            verdict.speaksFor.add(
                    Facts.said(
                            "The vendor is told not to keep the conversation in "
                                    + Facts.count(unstored.size(), "place")
                                    + ".",
                            unstored));
        }
        if (verdict.against.isEmpty()) {
            if (!vectors) {
                verdict.speaksFor.add(
                        new EscapeRoute.Evidence(
                                "Nothing was found that is kept at a vendor: no ids of threads,"
                                        + " files, stores or tuned models.",
                                List.of()));
            }
            return verdict.route(LESSON, Verdict.OPEN);
        }
        verdict.next.add(
                steps.step(
                        "Write each request and response to a table of your own before returning,"
                                + " and run one export of all ids found",
                        ""));
        return verdict.route(LESSON, lost ? Verdict.BLOCKED : verdict.weigh());
    }

    /** What is held at vendors; gives whether some of it can never leave. */
    private boolean held(Verdict verdict) {
        boolean lost = false;
        for (HeldAsset asset : new ExitPack(facts.knowledge, facts.words).assets(facts.subject)) {
            lost |= asset.exportable().equals("none");
            verdict.against.add(
                    new EscapeRoute.Evidence(
                            "Kept at "
                                    + facts.words.name(asset.vendor())
                                    + ": "
                                    + asset.item()
                                    + ". Way out: "
                                    + asset.export()
                                    + ".",
                            asset.findings()));
            if (asset.migration().length() < SHORTEST_ADVICE) {
                continue;
            }
            verdict.next.add(
                    steps.step(
                            asset.item() + ": " + asset.migration(),
                            asset.item().toLowerCase(Locale.ROOT).contains("tune")
                                    ? "training-set-kept"
                                    : ""));
        }
        return lost && !facts.has("training-set-kept");
    }

    private boolean vectors(Verdict verdict) {
        List<Finding> embeddings = facts.using(known -> known.id().equals("embeddings"));
        List<Finding> stores = facts.kind(FindingKind.VECTOR_STORE);
        if (embeddings.isEmpty() && stores.isEmpty()) {
            return false;
        }
        if (facts.has("text-kept")) {
            facts.note(verdict.speaksFor, "text-kept");
        } else if (!embeddings.isEmpty()) {
            verdict.against.add(
                    Facts.said(
                            "Vectors of one model are worth nothing to another, and the text behind"
                                    + " them was not found.",
                            embeddings));
            verdict.next.add(
                    steps.step(
                            "Keep the text of every chunk beside its vector, with the model's id"
                                    + " and dimension",
                            "text-kept"));
        }
        if (!stores.isEmpty()) {
            verdict.speaksFor.add(
                    Facts.said("Vectors lie in a store apart from the model's vendor.", stores));
        }
        return true;
    }
}
