package dev.unmoor.model;

import java.util.List;

/**
 * One of the five ways out, judged from evidence.
 *
 * @param lesson {@code data-portability|evals-outside|model-routing|open-weights|understandable}
 * @param status {@code open|partial|blocked|not-applicable}
 * @param evidenceFor what speaks for it
 * @param evidenceAgainst what speaks against it
 * @param next steps that would open it
 */
public record EscapeRoute(
        String lesson,
        String status,
        List<Evidence> evidenceFor,
        List<Evidence> evidenceAgainst,
        List<String> next) {

    /**
     * A plain sentence and what it rests on.
     *
     * @param what the sentence
     * @param findings ids of the findings
     * @param places other places in the tree: a workflow, a schema, a configuration
     */
    public record Evidence(String what, List<String> findings, List<Location> places) {
        public Evidence {
            findings = List.copyOf(findings);
            places = List.copyOf(places);
        }

        /** A sentence that rests on findings alone. */
        public Evidence(String what, List<String> findings) {
            this(what, findings, List.of());
        }
    }

    public EscapeRoute {
        evidenceFor = List.copyOf(evidenceFor);
        evidenceAgainst = List.copyOf(evidenceAgainst);
        next = List.copyOf(next);
    }
}
