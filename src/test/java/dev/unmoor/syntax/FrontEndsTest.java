package dev.unmoor.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrontEndsTest {

    private static final Path SERVICES =
            Path.of("src/main/resources/META-INF/services/dev.unmoor.syntax.FrontEnd");

    @Test
    void theStandardFrontEndsReadWhatTheirTextSays() {
        FrontEnds all = FrontEnds.standard();

        assertThat(all.languages()).contains(Language.PYTHON, Language.NOTEBOOK, Language.SQL);
        for (Language language : all.languages()) {
            FileFacts facts = all.parse(new SourceText("empty", language, ""));
            assertThat(facts.language()).isEqualTo(language);
            assertThat(facts.path()).isEqualTo("empty");
            assertThat(facts.top().roots()).isEmpty();
        }
    }

    @Test
    void eachIsListedOnceAndInOrder() throws IOException {
        List<String> listed = Files.readAllLines(SERVICES);

        assertThat(listed).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void twoOfALanguageAreRefused() {
        FrontEnd one = new Silent();

        assertThatThrownBy(() -> new FrontEnds(List.of(one, new Silent())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two front ends read ruby");
    }

    @Test
    void aLanguageWithoutFrontEndSaysSo() {
        FileFacts facts =
                new FrontEnds(List.of()).parse(new SourceText("a.rb", Language.RUBY, "x"));

        assertThat(facts.problems())
                .containsExactly(new FileFacts.Problem(1, "no front end reads ruby"));
        assertThat(facts.top()).isEqualTo(Scope.EMPTY);
    }

    private static final class Silent implements FrontEnd {
        @Override
        public Set<Language> languages() {
            return Set.of(Language.RUBY);
        }

        @Override
        public FileFacts parse(SourceText source) {
            throw new UnsupportedOperationException();
        }
    }
}
