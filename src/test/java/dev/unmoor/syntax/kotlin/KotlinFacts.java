package dev.unmoor.syntax.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;

/** Kotlin and the facts that it gives, side by side. */
final class KotlinFacts {

    private static final KotlinFrontEnd FRONT_END = new KotlinFrontEnd();

    private KotlinFacts() {}

    static FileFacts parse(String code) {
        return FRONT_END.parse(new SourceText("A.kt", Language.KOTLIN, code));
    }

    static void lowers(String code, String facts) {
        assertThat(FactsPrinter.print(parse(code))).isEqualTo(facts);
    }
}
