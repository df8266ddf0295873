package dev.unmoor.detect;

import dev.unmoor.model.Finding;
import dev.unmoor.syntax.Expr;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Model ids that code names only to tell models apart ({@code model.startsWith("gpt-4")}): places
 * that a move has to touch, but no models that the project uses.
 */
final class ModelTests {

    /** How the rule ends by which such an id is found. */
    static final String RULE = "/model-test";

    /** Functions of the languages' own libraries that look for one text in another. */
    private static final Set<String> STRING_TESTS =
            Set.of(
                    "startsWith",
                    "startswith",
                    "start_with?",
                    "starts_with",
                    "starts_with?",
                    "StartsWith",
                    "str_starts_with",
                    "hasPrefix",
                    "HasPrefix",
                    "endsWith",
                    "endswith",
                    "end_with?",
                    "ends_with",
                    "ends_with?",
                    "EndsWith",
                    "hasSuffix",
                    "HasSuffix",
                    "includes",
                    "include?",
                    "contains",
                    "contains?",
                    "Contains",
                    "str_contains",
                    "indexOf");

    /** Literals that calls look for in other texts. */
    private final Set<Expr> tested = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Notes what a call looks for, if it looks for one text in another. */
    void note(Expr.Call call) {
        String name =
                switch (call.callee()) {
                    case Expr.Member member -> member.name();
                    case Expr.Ref ref -> ref.name();
                    default -> "";
                };
        if (STRING_TESTS.contains(name)) {
            call.args().forEach(each -> note(each.value()));
        }
    }

    private void note(Expr expr) {
        if (expr instanceof Expr.Text text) {
            tested.add(text);
        } else if (expr instanceof Expr.ListOf list) {
            list.items().forEach(this::note);
        }
    }

    /** Whether a literal is looked for in another text. */
    boolean has(Expr.Text literal) {
        return tested.contains(literal);
    }

    /** Whether a finding names a model only to tell it from others. */
    static boolean isOne(Finding finding) {
        return finding.rule().endsWith(RULE);
    }
}
