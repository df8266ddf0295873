package prompts;

import com.openai.client.OpenAIClient;
import com.openai.models.responses.ResponseCreateParams;

class Grown {
    private final OpenAIClient client;

    Grown(OpenAIClient client) {
        this.client = client;
    }

    void ask(String subject) {
        StringBuilder text = new StringBuilder();
        text.append("You are a teacher. "); // prompt You are a teacher. Explain {subject} in simple words.
        text.append("Explain ").append(subject).append(" in simple words.");
        client.responses()
                .create(
                        ResponseCreateParams.builder()
                                .model("gpt-4o")
                                .instructions(text.toString())
                                .input("Hello")
                                .build());
    }
}
