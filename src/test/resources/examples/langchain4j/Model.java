package shop;

import dev.langchain4j.model.anthropic.AnthropicChatModel;  // finds: import langchain4j
import dev.langchain4j.model.chat.ChatModel;  // finds: import langchain4j
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;  // finds: import langchain4j

final class Model {

    private final ChatModel claude =
            // finds: client langchain4j model=claude-3-5-sonnet-20241022
            // finds: model-id anthropic model=claude-3-5-sonnet-20241022
            AnthropicChatModel.builder().modelName("claude-3-5-sonnet-20241022").build();
    private final OllamaEmbeddingModel local =
            OllamaEmbeddingModel.builder()  // finds: client langchain4j model=nomic-embed-text
                    .baseUrl("http://localhost:11434")  // finds: http-endpoint ollama
                    .modelName("nomic-embed-text")  // finds: model-id ollama model=nomic-embed-text
                    .build();

    String ask(String question) {
        // finds: framework-call langchain4j chat model=claude-3-5-sonnet-20241022 host=anthropic
        return claude.chat(question);
    }

    Object vector(String text) {
        // finds: framework-call langchain4j embeddings model=nomic-embed-text host=ollama
        return local.embed(text);
    }

    String chat(String room) {
        return room; // finds nothing
    }
}
