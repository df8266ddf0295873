package dev.unmoor.risk;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.ScoreProfile;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the score is computed, in words, with the numbers of the profile in force. */
final class Method {

    private final Knowledge knowledge;

    Method(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    String text() {
        ScoreProfile profile = knowledge.profile();
        String ladder =
                Arrays.stream(Level.values())
                        .map(level -> level.id() + " " + number(profile.points(level)))
                        .collect(Collectors.joining(", "));
        String weights =
                Arrays.stream(Dimension.values())
                        .map(each -> each.id() + " " + number(profile.weight(each)))
                        .collect(Collectors.joining(", "));
        String floors =
                profile.floors().entrySet().stream()
                        .map(each -> each.getKey().id() + " " + number(each.getValue()))
                        .collect(Collectors.joining(", "));
        String mitigators =
                profile.mitigators().stream()
                        .map(each ->
                                each.what()
                                        + " ("
                                        + each.dimension().id()
                                        + " ×"
                                        + number(each.factor())
                                        + ")")
                        .collect(Collectors.joining("; "));
        String grades =
                profile.grades().stream()
                        .map(each -> each.letter() + " below " + number(each.below()))
                        .collect(Collectors.joining(", "));
        return """
        Findings of the same rule and feature in the same module are one cluster. A cluster has a \
        level for the target, read from the support matrix and the wire shapes that the target \
        speaks; levels give points (%s). n sites count 1 + ln n; a site counts with the confidence \
        of its finding (certain %s, likely %s, a likely string %s, a caller of the project's own \
        wrapper %s). Points add up in eight dimensions, each 100·(1 − e^(−points/%s)). The total is \
        %s of the highest dimension and %s of their weighted mean (%s), and at least the floor of \
        an undisputed level (%s). What eases a dimension, where its evidence covers the finding: \
        %s; together never below ×%s. A feature that the matrix does not know counts as %s and says \
        so. Grades: %s, E the rest. Imports, manifests, tests, comments and what is only possible \
        count nothing. Matrix of %s. %s Profile %s.\
        """
                .formatted(
                        ladder,
                        number(profile.confidence().certain()),
                        number(profile.confidence().likely()),
                        number(profile.confidence().likelyString()),
                        number(profile.confidence().seamCall()),
                        number(profile.saturation()),
                        number(profile.worst()),
                        number(profile.mean()),
                        weights,
                        floors,
                        mitigators,
                        number(profile.leastFactor()),
                        knowledge.ruleGap().id(),
                        grades,
                        knowledge.levels().asOf(),
                        knowledge.levels().method(),
                        knowledge.hash());
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : String.format(Locale.ROOT, "%s", value);
    }
}
