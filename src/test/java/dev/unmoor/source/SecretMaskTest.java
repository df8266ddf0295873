package dev.unmoor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMaskTest {

    private static final SecretMask MASK = SecretMask.bundled();

    private static final String LETTERS =
            "aB3dE5gH7jK9mN1pQ2sT4vW6yZ8bC0fG3hJ5kL7nP9rS1tV2xY4zA6cD8eF0gH";

    /** Keys are put together here, so that no scanner takes this file for a leak. */
    private static String random(int length) {
        return LETTERS.repeat(4).substring(0, length);
    }

    @Test
    void keepsFourCharactersAtMost() {
        assertThat(MASK.mask("key = 'sk-" + random(48) + "'")).isEqualTo("key = 'sk-…****'");
        assertThat(MASK.mask("AI" + "za" + random(35))).isEqualTo("AIza…****");
        assertThat(MASK.mask("hf" + "_" + "a".repeat(34))).isEqualTo("hf_…****");
    }

    @Test
    void masksEveryKeyInAText() {
        String one = "gsk" + "_" + random(52);
        String two = "sk-" + "ant-api03-" + random(40);
        String masked = MASK.mask("a=" + one + "\nb=" + two + "\nc=" + one);
        assertThat(masked)
                .doesNotContain(random(12))
                .isEqualTo("a=gsk_…****\nb=sk-…****\nc=gsk_…****");
    }

    @Test
    void aShapeWithoutPrefixCountsOnlyNearItsWord() {
        String hex = "0123456789abcdef0123456789abcdef";
        assertThat(MASK.mask("AZURE_OPENAI_ENDPOINT x " + hex))
                .isEqualTo("AZURE_OPENAI_ENDPOINT x …****");
        assertThat(MASK.mask("etag " + hex)).contains(hex);
        assertThat(MASK.mask("azure" + " ".repeat(60) + hex)).contains(hex);
    }

    @Test
    void masksRandomValuesGivenToSecretNames() {
        String value = random(24);
        assertThat(MASK.mask("client_secret: \"" + value + "\"")).doesNotContain(value);
        assertThat(MASK.mask("Authorization: Bearer " + value)).doesNotContain(value);
        assertThat(MASK.mask("setToken(\"" + value + "\")")).contains("setToken");
    }

    @Test
    void masksSettingsWhateverTheirValue() {
        assertThat(MASK.mask("ACME_API_KEY=correct-horse-battery")).isEqualTo("ACME_API_KEY=…****");
        assertThat(MASK.mask("DB_PASSWORD: \"hunter2hunter2\""))
                .isEqualTo("DB_PASSWORD: \"…****\"");
    }

    @Test
    void masksPasswordsInUrls() {
        assertThat(MASK.mask("postgres://bob:hunter2@db/x")).isEqualTo("postgres://bob:…****@db/x");
    }

    @Test
    void masksAPrivateKeyAndKeepsItsLines() {
        String pem =
                "-----BEGIN RSA PRIVATE "
                        + "KEY-----\n"
                        + random(60)
                        + "\n"
                        + random(60)
                        + "\n-----END RSA PRIVATE "
                        + "KEY-----\nnext";
        assertThat(MASK.mask(pem)).endsWith("next").doesNotContain(random(20)).hasLineCount(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "model = \"claude-3-5-sonnet-20241022\"",
                "api_key=os.environ[\"OPENAI_API_KEY\"]",
                "OPENAI_API_KEY = os.getenv('OPENAI_API_KEY')",
                "openai.api_key = settings.openai_api_key_of_the_service",
                "OPENAI_API_KEY=$OPENAI_API_KEY_FROM_VAULT",
                "OPENAI_API_KEY: \"${OPENAI_API_KEY}\"",
                "max_tokens=4096, token_limit: 128000",
                "token_counter = tiktoken.encoding_for_model('gpt-4o-2024-08-06')",
                "api_key: \"ANTHROPIC_API_KEY\"",
                "https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-pro:generateContent",
                "secret_name = \"projects/acme/secrets/openai-key/versions/latest\"",
                "from langchain_community.chat_models.openai import ChatOpenAI",
            })
    void leavesTheRestAlone(String text) {
        assertThat(MASK.mask(text)).isSameAs(text);
    }

    @Test
    void maskingTwiceChangesNothing() {
        String once = MASK.mask("k='sk-" + random(48) + "' DB_PASSWORD='hunter2hunter2'");
        assertThat(MASK.mask(once)).isEqualTo(once);
    }

    @Test
    void longTextTakesNoTime() {
        String text = "token ".repeat(20_000) + "a-".repeat(100_000) + "sk-".repeat(50_000);
        long start = System.nanoTime();
        MASK.mask(text);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void leavesAClassNameOfTheLengthOfAKey() {
        String path = "mistral-ai/src/MistralAiFunctionCallingExamples.java";
        assertThat(SecretMask.bundled().mask(path)).isEqualTo(path);
        assertThat(SecretMask.bundled().mask("mistral key aB3dE5gH1jK2mN4pQ6rS8tU0vW7xY9zA"))
                .doesNotContain("aB3dE5gH1jK2mN4pQ6rS8tU0vW7xY9zA");
    }
}
