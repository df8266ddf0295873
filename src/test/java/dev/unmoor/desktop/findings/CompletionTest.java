package dev.unmoor.desktop.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final Map<Facet, Map<String, Integer>> COUNTS = counts();

    private static Map<Facet, Map<String, Integer>> counts() {
        var vendors = new LinkedHashMap<String, Integer>();
        vendors.put("openai", 12);
        vendors.put("ollama", 3);
        vendors.put("anthropic", 2);
        return Map.of(Facet.VENDOR, vendors, Facet.MODULE, Map.of("my module", 1));
    }

    @Test
    void aBegunWordBecomesAKey() {
        assertThat(Completion.of("ve", COUNTS)).containsExactly("vendor:");
        assertThat(Completion.of("gpt -mod", COUNTS))
                .containsExactly("gpt -module:", "gpt -model:");
    }

    @Test
    void aKeyOffersItsValuesMostFindingsFirst() {
        assertThat(Completion.of("vendor:", COUNTS))
                .containsExactly("vendor:openai", "vendor:ollama", "vendor:anthropic");
        assertThat(Completion.of("level:L4 vendor:openai,O", COUNTS))
                .containsExactly("level:L4 vendor:openai,openai", "level:L4 vendor:openai,ollama");
        assertThat(Completion.of("module:m", COUNTS)).containsExactly("module:\"my module\"");
    }

    @Test
    void nothingIsOfferedWhereNothingIsBegunOrAllIsSaid() {
        assertThat(Completion.of("", COUNTS)).isEqualTo(List.of());
        assertThat(Completion.of("vendor:openai ", COUNTS)).isEmpty();
        assertThat(Completion.of("vendor:openai", COUNTS)).isEmpty();
        assertThat(Completion.of("\"vendor:", COUNTS)).isEmpty();
        assertThat(Completion.of("path:src", COUNTS)).isEmpty();
    }
}
