package dev.unmoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The look-ups, on the bundled catalog: names that are two things, dress of ids, longest match. */
class CatalogTest {

    private static final Catalog CATALOG = Catalog.bundled();

    private static @Nullable String owner(@Nullable PackageMatch match) {
        return match == null ? null : match.vendor().id();
    }

    private static List<String> owners(List<ImportMatch> matches) {
        return matches.stream().map(match -> match.vendor().id()).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "npm, groq, ", // a query language
        "npm, groq-sdk, groq",
        "npm, ai, vercel-ai",
        "npm, @ai-sdk/amazon-bedrock, vercel-ai",
        "npm, @langchain/openai, langchain",
        "npm, @langchain/langgraph, langgraph",
        "npm, @anthropic-ai/claude-code, claude-agent-sdk",
        "pypi, LangChain_OpenAI, langchain",
        "pypi, openai-agents, openai-agents",
        "pypi, llama-index-llms-anthropic, llamaindex",
        "conda, openai, openai",
        "nuget, anthropic, anthropic",
        "nuget, Anthropic.SDK, tghamm-anthropic",
        "nuget, OpenAI, openai",
        "gems, openai, openai",
        "gems, ruby-openai, ruby-openai",
        "go, github.com/openai/openai-go/v3, openai",
        "go, github.com/sashabaranov/go-openai, go-openai",
        "go, github.com/tmc/langchaingo, langchaingo",
        "maven, com.theokanning.openai-gpt3-java:service, openai-java-theokanning",
        "maven, com.aallam.openai:openai-client, openai-kotlin",
        "maven, dev.langchain4j:langchain4j-ollama, langchain4j",
        "maven, org.springframework.ai:spring-ai-starter-model-openai, spring-ai",
        "crates, async_openai, async-openai",
        "composer, openai-php/client, openai-php",
        "swiftpm, https://github.com/MacPaw/OpenAI.git, macpaw-openai",
        "swiftpm, MacPaw/OpenAI, macpaw-openai",
        "pypi, requests, ",
        "npm, openai-but-not-really, ",
    })
    void aPackageHasOneOwner(String ecosystem, String name, @Nullable String vendor) {
        assertThat(owner(CATALOG.dependency(ecosystem, name))).isEqualTo(vendor);
    }

    @Test
    void anIntegrationSaysWhomItReaches() {
        PackageMatch match = CATALOG.dependency("maven", "dev.langchain4j:langchain4j-bedrock");

        assertThat(match).isNotNull();
        assertThat(match.rule().reaches()).isEqualTo("aws-bedrock");
    }

    @Test
    void aTokenizerIsKnownForOne() {
        assertThat(CATALOG.dependency("pypi", "tiktoken"))
                .isNotNull()
                .satisfies(match -> assertThat(match.rule().tokenizer()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"pypi, boto3", "pypi, redis", "npm, mongodb", "pypi, elasticsearch"})
    void whatIsGeneralDoesNotCountByItself(String ecosystem, String name) {
        PackageMatch match = CATALOG.dependency(ecosystem, name);

        assertThat(match).isNotNull();
        assertThat(match.rule().general()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "python, openai.types.chat, openai, types.chat",
        "python, google.genai.types, google-gemini, types",
        "python, langchain_openai, langchain, ''",
        "js, @ai-sdk/openai, vercel-ai, ''",
        "js, openai/resources/chat, openai, resources/chat",
        "js, npm:openai@4.52.0/helpers/zod, openai, helpers/zod",
        "go, github.com/openai/openai-go/v3/option, openai, option",
        "go, cloud.google.com/go/vertexai/genai, google-vertex, ''",
        "java, dev.langchain4j.model.openai, langchain4j, ''",
        "csharp, OpenAI.Chat, openai, Chat",
        "csharp, OpenAI.Managers, betalgo-openai, ''",
        "php, \\OpenAI\\Laravel\\Facades\\OpenAI, openai-php, Laravel\\Facades\\OpenAI",
        "rust, async_openai::types, async-openai, types",
        "elixir, OpenaiEx.Chat, openai-ex, Chat",
        "dart, package:dart_openai/dart_openai.dart, openai-dart, dart_openai.dart",
    })
    void anImportBelongsToTheLongestRoot(String family, String module, String vendor, String rest) {
        assertThat(CATALOG.imports(family, module))
                .isNotEmpty()
                .first()
                .satisfies(match -> {
                    assertThat(match.vendor().id()).isEqualTo(vendor);
                    assertThat(match.rest()).isEqualTo(rest);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "python, openaiish",
        "python, myopenai",
        "python, OpenAI",
        "js, openai-edge-cases",
        "js, ./openai",
        "js, groq",
        "java, com.openaire.client",
        "go, github.com/acme/openai",
    })
    void aRootIsMatchedByWholeSegmentsAndWithCase(String family, String module) {
        assertThat(CATALOG.imports(family, module)).isEmpty();
    }

    @Test
    void aGenericModuleNeedsItsPackage() {
        assertThat(CATALOG.imports("python", "agents"))
                .isNotEmpty()
                .allSatisfy(match -> assertThat(match.rule().needsDependency()).isTrue());
    }

    @Test
    void oneConstantOfRubyMayBeTwoGems() {
        assertThat(owners(CATALOG.globals("ruby", "OpenAI"))).contains("openai", "ruby-openai");
        assertThat(CATALOG.globals("ruby", "Open")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.openai.com/v1/chat/completions, openai, true",
        "https://api.groq.com/openai/v1, groq, true",
        "api.groq.com, groq, true",
        "https://res.openai.azure.com/openai/deployments/d/chat/completions?api-version=1, azure-openai, true",
        "https://res.services.ai.azure.com/models/chat, azure-ai-inference, true",
        "https://res.services.ai.azure.com/openai/v1/, azure-openai, true",
        "https://bedrock-runtime.eu-west-1.amazonaws.com/model/x/invoke, aws-bedrock, true",
        "https://us-central1-aiplatform.googleapis.com/v1/x, google-vertex, true",
        "https://generativelanguage.googleapis.com/v1beta/openai/, google-gemini, true",
        "http://localhost:11434/api/chat, ollama, true",
        "https://openrouter.ai/api/v1, openrouter, true",
        "https://openrouter.ai/models, openrouter, false",
        "https://platform.openai.com/api-keys, openai, false",
        "HTTPS://API.ANTHROPIC.COM/v1/messages, anthropic, true",
        "wss://api.openai.com/v1/realtime, openai, true",
    })
    void aHostIsTheLongestRules(String url, String vendor, boolean api) {
        HostMatch match = CATALOG.host(url);

        assertThat(match).as(url).isNotNull();
        assertThat(match.vendor().id()).isEqualTo(vendor);
        assertThat(match.rule().api()).isEqualTo(api);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/api.openai.com",
                "https://api.openai.com.evil.example/",
                "https://notapi.groq.com.example",
                "localhost:8080",
                "http://localhost:8000",
                "openai",
                "see https://api.openai.com for more",
                "",
            })
    void otherTextsAreNoHosts(String text) {
        assertThat(CATALOG.host(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-4o, gpt-4o, openai, ",
        "openai/gpt-4o, gpt-4o, openai, openai",
        "openai:gpt-4o, gpt-4o, openai, openai",
        "azure/gpt-4o, gpt-4o, openai, azure-openai",
        "openrouter/anthropic/claude-3-opus, claude-3-opus, anthropic, openrouter",
        "us.anthropic.claude-3-5-sonnet-20241022-v2:0, claude-3-5-sonnet-20241022, anthropic, aws-bedrock",
        "anthropic.claude-3-haiku-20240307-v1:0, claude-3-haiku-20240307, anthropic, aws-bedrock",
        "claude-3-5-sonnet-v2@20241022, claude-3-5-sonnet-20241022, anthropic, google-vertex",
        "models/gemini-1.5-flash, gemini-1.5-flash, google-gemini, ",
        "google-gla:gemini-1.5-flash, gemini-1.5-flash, google-gemini, google-gemini",
        "amazon.nova-lite-v1:0, amazon.nova-lite-v1:0, amazon-nova, ",
        "groq/llama3-70b-8192, llama3-70b-8192, meta-llama, groq",
        "META-LLAMA/meta-llama-3-8b-instruct, meta-llama/Meta-Llama-3-8B-Instruct, meta-llama, ",
    })
    void aModelIsKnownInEveryDress(String text, String id, String maker, @Nullable String host) {
        ModelMatch match = CATALOG.model(text);

        assertThat(match).as(text).isNotNull();
        assertThat(match.exact()).isTrue();
        assertThat(match.id()).isEqualTo(id);
        assertThat(match.vendor()).isEqualTo(maker);
        assertThat(match.host()).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-4o-2031-01-01, openai, true",
        "gpt-9, openai, true",
        "claude-sonnet-9-20311231, anthropic, true",
        "gemini-9.5-flash, google-gemini, true",
        "us.anthropic.claude-opus-9-v1:0, anthropic, true",
        "meta.llama9-70b-instruct-v1:0, meta-llama, true",
        "mistral-large-3012, mistral, true",
        "qwen9:8b, qwen, true",
        "grok-9, xai, true",
        "ft:gpt-4o-mini:acme::abc, openai, true",
        "o1, openai, false",
        "mistral, mistral, false",
        "command, cohere, false",
        "sonar, perplexity, false",
        "davinci, openai, false",
    })
    void anUnseenIdIsKnownByItsFormAndAWordOnlyWhereOneIsExpected(
            String text, String maker, boolean distinctive) {
        ModelMatch match = CATALOG.modelLike(text);

        assertThat(match).as(text).isNotNull();
        assertThat(match.vendor()).isEqualTo(maker);
        assertThat(match.distinctive()).isEqualTo(distinctive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "microsoft/vscode",
                "facebook/react",
                "google/guava",
                "openai/openai-python",
                "text-center",
                "command-line",
                "nova-lang",
                "step-by-step",
                "phi-coefficient",
                "embed-responsive",
                "whisper-mode",
                "gemini-protocol",
                "codex-tui",
                "solar-panel",
                "llama-farm",
                "code-block",
                "text-embedding",
                "o1-x",
                "claude",
                "gpt",
                "chat",
                "deepseek",
                "application/json",
                "moonshotai/Kimi-K2.",
                "gpt-4-",
                "a sentence about gpt-4o",
                "",
            })
    void ordinaryTextIsNoModelIdByItself(String text) {
        ModelMatch match = CATALOG.modelLike(text);

        assertThat(match == null || !match.distinctive()).as(text + " is " + match).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-4o, false",
        "gpt-4o-2024-08-06, true",
        "gpt-3.5-turbo-0613, true",
        "claude-3-5-sonnet-latest, false",
        "claude-3-5-sonnet-20241022, true",
        "claude-3-opus@20240229, true",
        "anthropic.claude-3-haiku-20240307-v1:0, true",
        "gemini-1.5-pro, false",
        "gemini-1.5-pro-002, true",
        "mistral-large-latest, false",
        "mistral-large-2407, true",
        "command-r-08-2024, true",
    })
    void anIdThatNamesOneVersionIsPinned(String id, boolean pinned) {
        assertThat(CATALOG.pinned(id)).isEqualTo(pinned);
    }

    @Test
    void retirementsArePerHost() {
        ModelMatch match = CATALOG.model("claude-3-haiku-20240307");

        assertThat(match).isNotNull();
        assertThat(match.entry()).isNotNull();
        assertThat(match.entry().retirements())
                .extracting(ModelEntry.Retirement::host)
                .containsExactlyInAnyOrder("*", "aws-bedrock");
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI_API_KEY, openai",
        "AZURE_OPENAI_ENDPOINT, azure-openai",
        "GROQ_API_KEY, groq",
        "AWS_REGION, ",
        "GITHUB_TOKEN, ",
        "API_KEY, ",
        "DATABASE_URL, ",
    })
    void avariableBelongsToAVendorOrToNobody(String name, @Nullable String vendor) {
        Vendor found = CATALOG.env(name);

        assertThat(found == null ? null : found.id()).isEqualTo(vendor);
    }

    @ParameterizedTest
    @CsvSource({
        "spring.ai.openai.api-key, openai, api-key",
        "spring.ai.openai.chat.options.model, openai, model",
        "spring.ai.azure.openai.chat.options.deployment-name, azure-openai, model",
        "SPRING.AI.OLLAMA.BASE-URL, ollama, base-url",
        "quarkus.langchain4j.openai.chat-model.model-name, openai, model",
        "quarkus.langchain4j.named.ollama.base-url, ollama, base-url",
        "langchain4j.open-ai.chat-model.model-name, openai, model",
    })
    void aConfigurationKeySaysWhomItReachesAndWhatItIs(String key, String reaches, String role) {
        ConfigMatch match = CATALOG.configRule(List.of(key));

        assertThat(match).as(key).isNotNull();
        assertThat(match.rule().reaches()).isEqualTo(reaches);
        assertThat(match.rule().role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "ollama/ollama:0.3.1, ollama",
        "docker.io/vllm/vllm-openai@sha256:abc, vllm",
        "ghcr.io/berriai/litellm:main-latest, litellm",
        "registry.example:5000/app:1, ",
        "postgres:16, ",
    })
    void anImageIsKnownWhateverItsTag(String reference, @Nullable String vendor) {
        Vendor found = CATALOG.image(reference);

        assertThat(found == null ? null : found.id()).isEqualTo(vendor);
    }

    @Test
    void routersWordsAreUnderstood() {
        assertThat(CATALOG.provider("vertex_ai")).isNotNull();
        assertThat(CATALOG.provider("vertex_ai").id()).isEqualTo("google-vertex");
        assertThat(CATALOG.provider("nobody")).isNull();
    }
}
