package dev.unmoor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import java.util.List;
import java.util.Random;

/** Breaks a sample in many ways; no way may make a front end throw or lose its place. */
public final class Truncations {

    private static final String NOISE = "(){}[]\"'`\\\n:;,.$#@=<>|&\ud800é😀 \t0aZ";

    private Truncations() {}

    /** Parses the sample cut, joined and peppered at random (the same each time). */
    public static void survive(FrontEnd frontEnd, Language language, String sample, int times) {
        Random random = new Random(42);
        for (int i = 0; i < times; i++) {
            String broken = breakUp(sample, random);
            FileFacts facts = frontEnd.parse(new SourceText("broken", language, broken));
            int lines = facts.cells() == null ? broken.split("\n", -1).length : Integer.MAX_VALUE;
            spans(facts.top().roots())
                    .forEach(span -> {
                        assertThat(span.line()).isBetween(1, lines);
                        assertThat(span.endLine()).isBetween(span.line(), lines);
                        assertThat(span.column()).isPositive();
                    });
        }
    }

    private static String breakUp(String sample, Random random) {
        int cut = random.nextInt(sample.length());
        StringBuilder text =
                switch (random.nextInt(4)) {
                    case 0 -> new StringBuilder(sample.substring(0, cut));
                    case 1 -> new StringBuilder(sample.substring(cut));
                    case 2 -> {
                        int end = Math.min(sample.length(), cut + random.nextInt(60));
                        yield new StringBuilder(sample).delete(cut, end);
                    }
                    default -> new StringBuilder(sample);
                };
        for (int i = random.nextInt(6); i > 0 && !text.isEmpty(); i--) {
            text.setCharAt(
                    random.nextInt(text.length()), NOISE.charAt(random.nextInt(NOISE.length())));
        }
        return text.toString();
    }

    private static List<Span> spans(List<Expr> roots) {
        return roots.stream().map(Expr::span).toList();
    }
}
