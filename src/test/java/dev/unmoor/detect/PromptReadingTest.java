package dev.unmoor.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.model.Prompt;
import dev.unmoor.syntax.Span;
import org.junit.jupiter.api.Test;

class PromptReadingTest {

    private final PromptReading reading = new PromptReading(Catalog.bundled());

    @Test
    void tokensAreCountedAsTheNamedEncodingDoes() {
        // four words and a full stop, each one token of o200k_base
        assertThat(reading.tokens("You are a clerk.")).containsExactly(entry(5));
        assertThat(reading.tokens("")).containsExactly(entry(0));
        // special tokens in a text are text
        assertThat(reading.tokens("<|endoftext|>").get("o200k_base")).isGreaterThan(1);
    }

    private static java.util.Map.Entry<String, Integer> entry(int count) {
        return java.util.Map.entry("o200k_base", count);
    }

    @Test
    void aLongTextIsCountedInProportion() {
        String line = "The quick brown fox jumps over the lazy dog.\n";
        int one = reading.tokens(line.repeat(1000)).get("o200k_base");
        int ten = reading.tokens(line.repeat(10_000)).get("o200k_base");

        assertThat(ten).isBetween(one * 99 / 10, one * 101 / 10);
    }

    @Test
    void styleIsToldWithItsPlace() {
        String text = "You answer letters.\n\n<instructions>\nBe brief.\n</instructions>\n";

        assertThat(reading.tells(text, new Span(10, 5, 15, 3)))
                .singleElement()
                .satisfies(tell -> {
                    assertThat(tell.vendor()).isEqualTo("anthropic");
                    assertThat(tell.line()).isEqualTo(12);
                    assertThat(tell.excerpt()).isEqualTo("<instructions>");
                });
    }

    @Test
    void theLineStaysInsideAnEscapedText() {
        assertThat(reading.tells("One.\nTwo.\n[INST] Three. [/INST]", new Span(4, 1, 4, 60)))
                .extracting(Prompt.Tell::line)
                .containsExactly(4);
    }

    @Test
    void wordsThatAnybodyMayWriteAreNoSigns() {
        assertThat(
                        reading.tells(
                                """
                                You are a helpful assistant. Think step by step, then answer in JSON.
                                The preamble of the contract mentions the twins, Gemini, and a mistral wind.
                                Use at most 200 tokens. IMPORTANT: you must not guess. <b>Be brief.</b>
                                """,
                                new Span(1, 1, 3, 1)))
                .isEmpty();
    }

    @Test
    void eachVendorsTemplateIsKnown() {
        assertThat(vendor("<|start_header_id|>system<|end_header_id|>")).isEqualTo("meta-llama");
        assertThat(vendor("<start_of_turn>user")).isEqualTo("google-gemini");
        assertThat(vendor("[AVAILABLE_TOOLS]")).isEqualTo("mistral");
        assertThat(vendor("<|START_OF_TURN_TOKEN|>")).isEqualTo("cohere");
        assertThat(vendor("<|im_start|>system")).isEqualTo("openai");
        assertThat(vendor("Answer. /no_think")).isEqualTo("qwen");
        assertThat(vendor("Answer from $search_results$ only")).isEqualTo("aws-bedrock");
    }

    private String vendor(String text) {
        return reading.tells(text, new Span(1, 1, 1, 1)).getFirst().vendor();
    }
}
