package shop.answers;

import com.openai.client.OpenAIClient;  // finds: import openai
import com.openai.models.embeddings.EmbeddingCreateParams;  // finds: import openai

final class Injected {

    private final OpenAIClient openAi;

    Injected(OpenAIClient openAi) {
        this.openAi = openAi;
    }

    Object vector(String text) {
        // finds: sdk-call openai embeddings model=text-embedding-3-small
        return openAi.embeddings()
                .create(
                        EmbeddingCreateParams.builder()
                                // finds: model-id openai model=text-embedding-3-small
                                .model("text-embedding-3-small")
                                .input(text)
                                .build());
    }
}
