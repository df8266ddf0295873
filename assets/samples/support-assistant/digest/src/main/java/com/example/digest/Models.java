package com.example.digest;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;

/** The chat model of the digest. */
final class Models {

    private static final String DEFAULT_MODEL = "gpt-4o-mini";

    private Models() {}

    static ChatModel chat() {
        String model = System.getenv("DIGEST_MODEL");
        return OpenAiChatModel.builder()
                .apiKey(System.getenv("OPENAI_API_KEY"))
                .modelName(model == null ? DEFAULT_MODEL : model)
                .temperature(0.2)
                .timeout(Duration.ofMinutes(2))
                .build();
    }
}
