package shop;

import org.springframework.ai.chat.client.ChatClient;  // finds: import spring-ai
import org.springframework.ai.embedding.EmbeddingModel;  // finds: import spring-ai
import org.springframework.stereotype.Service;

@Service
class Answers {

    private final ChatClient chat;
    private final EmbeddingModel embeddings;

    Answers(ChatClient.Builder builder, EmbeddingModel embeddings) {
        // finds: prompt spring-ai
        this.chat = builder.defaultSystem("You answer in one short sentence.").build();
        this.embeddings = embeddings;
    }

    String ask(String question) {
        // finds: framework-call spring-ai chat,system-prompt
        return chat.prompt().user(question).call().content();
    }

    float[] vector(String text) {
        return embeddings.embed(text);  // finds: framework-call spring-ai embeddings
    }

    String call(String phone) {
        return phone; // finds nothing
    }
}
