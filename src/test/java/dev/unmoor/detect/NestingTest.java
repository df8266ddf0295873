package dev.unmoor.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FrontEnds;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestingTest {

    private final CodeBase code = new CodeBase();
    private final CodeFile backend = file("backend.rb", "class Backend::OpenAI; end");
    private final CodeFile inside = file("inside.rb", "module Backend; class X; end; end");
    private final CodeFile elsewhere = file("elsewhere.rb", "class Toolbox::Image; end");
    private final CodeFile root = file("root.rb", "class Plain; end");

    private CodeFile file(String path, String text) {
        SourceText source = new SourceText(path, Language.RUBY, text);
        CodeFile file = new CodeFile(FrontEnds.standard().parse(source), source, false);
        code.add(file);
        return file;
    }

    @Test
    void aNestedTypeIsReachedByItsBareNameOnlyFromInside() {
        assertThat(Nesting.reachable(code.types("OpenAI"), backend)).hasSize(1);
        assertThat(Nesting.reachable(code.types("OpenAI"), inside)).hasSize(1);
        assertThat(Nesting.reachable(code.types("OpenAI"), elsewhere)).isEmpty();
    }

    @Test
    void aTypeAtTheRootIsReachedFromEverywhere() {
        assertThat(Nesting.reachable(code.types("Plain"), backend)).hasSize(1);
        assertThat(Nesting.atRoot(code.types("Plain"), backend)).hasSize(1);
    }

    @Test
    void aNameFromTheRootIsNeverNested() {
        assertThat(Nesting.absolute("::OpenAI", root)).isEqualTo("OpenAI");
        assertThat(Nesting.absolute("OpenAI", root)).isNull();
        assertThat(Nesting.atRoot(code.types("OpenAI"), root)).isEqualTo(List.of());
    }
}
