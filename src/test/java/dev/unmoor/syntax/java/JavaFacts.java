package dev.unmoor.syntax.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;

/** Java and the facts that it gives, side by side. */
final class JavaFacts {

    private static final JavaFrontEnd FRONT_END = new JavaFrontEnd();

    private JavaFacts() {}

    static FileFacts parse(String code) {
        return FRONT_END.parse(new SourceText("A.java", Language.JAVA, code));
    }

    static void lowers(String code, String facts) {
        assertThat(FactsPrinter.print(parse(code))).isEqualTo(facts);
    }
}
