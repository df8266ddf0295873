package dev.unmoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "evals-in-ci ~ run: npx promptfoo eval",
                "evals-in-ci ~ run: pytest -m eval",
                "evals-in-ci ~ uses: lm-eval",
                "evals-in-ci ~ pip install ragas",
                "evals-in-ci ~ braintrust push",
                "evals-in-ci ~ pip install trulens",
                "evals-in-ci ~ giskard scan",
                "evals-in-ci ~ opik configure",
                "text-kept ~ embedding vector(3), content text",
                "text-kept ~ content text, embedding VECTOR(1536)",
                "text-kept ~ store.add_documents(x)",
                "text-kept ~ Chroma.from_texts(x)",
                "text-kept ~ store.addDocuments(x)",
                "text-kept ~ Store.fromDocuments(x)",
                "text-kept ~ Store.fromTexts(x)",
                "text-kept ~ upsert(documents=x)",
                "text-kept ~ doc.page_content",
                "text-kept ~ doc.pageContent",
                "transcript-kept ~ CREATE TABLE messages (id int)",
                "transcript-kept ~ model ChatMessage {",
                "transcript-kept ~ const t = pgTable('messages')",
                "transcript-kept ~ class Message(Base):",
                "fallback ~ llm.with_fallbacks([other])",
                "fallback ~ circuit_breaker = x",
                "retry ~ @retry",
                "retry ~ @backoff.on_exception(x)",
                "retry ~ Resilience4j",
                "retry ~ new OpenAI({ maxRetries: 3 })",
                "cache ~ @lru_cache",
                "cache ~ import redis",
                "validation ~ Answer.model_validate(response)",
                "validation ~ Answer.parse_raw(result)",
                "validation ~ schema.safeParse(output)",
                "validation ~ new JsonSchemaValidator()",
                "off-switch ~ AI_ENABLED",
                "off-switch ~ LLM_DISABLED",
                "off-switch ~ USE_LLM",
                "off-switch ~ feature_flags['ai']",
                "step-logs ~ logger.info(x)",
                "step-logs ~ console.log(x)",
                "step-logs ~ zap.Info(x)",
                "record-of-decisions ~ we chose Claude",
                "record-of-decisions ~ the model provider",
            })
    void whatFitsHasWhatIsNeeded(String id, String text) throws CatalogException {
        List<EvidenceRule> fitting =
                rules().stream()
                        .filter(rule -> rule.id().equals(id) && rule.text() != null)
                        .filter(rule -> Objects.requireNonNull(rule.text()).matcher(text).find())
                        .toList();

        assertThat(fitting).isNotEmpty();
        assertThat(fitting).allMatch(rule -> rule.mayFit(text.toLowerCase(Locale.ROOT)));
    }

    @Test
    void whatIsNeededIsWrittenInSmallLetters() throws CatalogException {
        assertThat(rules())
                .flatExtracting(EvidenceRule::needs)
                .isNotEmpty()
                .allMatch(need -> need.equals(need.toLowerCase(Locale.ROOT)));
    }

    @Test
    void aTextWithoutWhatIsNeededIsNotLookedAt() throws CatalogException {
        assertThat(rules().stream().filter(rule -> rule.id().equals("retry")))
                .noneMatch(rule -> rule.mayFit("nothing of that kind"));
    }

    private static List<EvidenceRule> rules() throws CatalogException {
        return Knowledge.load(List.of()).evidence();
    }
}
