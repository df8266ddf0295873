package dev.unmoor.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxNameTest {

    private static final double WIDTH = LayeredLayout.BOX_WIDTH;

    @ParameterizedTest
    @ValueSource(
            strings = {"gpt-4o", "Translator.translate", "Amazon Bedrock and its neighbours", "a"})
    void whatFitsOrHasSpacesStaysAsItIs(String name) {
        assertThat(BoxName.of(name, WIDTH)).isEqualTo(name);
    }

    @Test
    void aDateIsNotTorn() {
        assertThat(BoxName.of("gpt-4o-2024-08-06", WIDTH)).isEqualTo("gpt-4o-\n2024-08-06");
    }

    @Test
    void linesComeOutAlike() {
        assertThat(BoxName.of("text-embedding-3-small", WIDTH))
                .isEqualTo("text-embedding-\n3-small");
    }

    @Test
    void aNameWithoutMarksIsLeftToTheToolkit() {
        String name = "averyveryverylongnamewithoutmarks";
        assertThat(BoxName.of(name, WIDTH)).isEqualTo(name);
    }
}
