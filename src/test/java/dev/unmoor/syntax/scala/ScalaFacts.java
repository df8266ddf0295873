package dev.unmoor.syntax.scala;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;

/** Scala and the facts that it gives, side by side. */
final class ScalaFacts {

    private static final ScalaFrontEnd FRONT_END = new ScalaFrontEnd();

    private ScalaFacts() {}

    static FileFacts parse(String code) {
        return FRONT_END.parse(new SourceText("A.scala", Language.SCALA, code));
    }

    static void lowers(String code, String facts) {
        assertThat(FactsPrinter.print(parse(code))).isEqualTo(facts);
    }
}
