package dev.unmoor.gate;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a condition can be about. */
public enum Metric {
    SCORE("score", "score>60", false),
    SELF_HOSTED("self-hosted", "self-hosted>60", false),
    SCORE_RISE("score-rise", "score-rise>5", true),
    LEVEL("level", "level>=L4", false),
    RETIRES("retires", "retires<90d", false),
    EFFORT("effort", "effort>20d", false),
    FINDINGS("findings", "findings>100", false),
    VENDORS("vendors", "vendors>3", false),
    COVERAGE("coverage", "coverage<90%", false),
    NEW_FINDINGS("new-findings", "new-findings or new-findings>5", true),
    NEW_VENDOR("new-vendor", "new-vendor", true),
    NEW_MODEL("new-model", "new-model", true);

    private final String word;
    private final String example;
    private final boolean compares;

    Metric(String word, String example, boolean compares) {
        this.word = word;
        this.example = example;
        this.compares = compares;
    }

    /** How it is written. */
    public String word() {
        return word;
    }

    /** A condition on it. */
    public String example() {
        return example;
    }

    /** Whether it says something only beside a baseline. */
    boolean compares() {
        return compares;
    }

    /** Whether it is a condition without a limit: more than none. */
    boolean counts() {
        return compares && this != SCORE_RISE;
    }

    static @Nullable Metric named(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    static String names() {
        return Arrays.stream(values()).map(Metric::word).collect(Collectors.joining(", "));
    }
}
