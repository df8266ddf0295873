package shop.answers;

import com.openai.client.OpenAIClient;  // finds: import openai
import com.openai.client.okhttp.OpenAIOkHttpClient;  // finds: import openai
import com.openai.models.ChatModel;  // finds: import openai
import com.openai.models.chat.completions.ChatCompletion;  // finds: import openai
import com.openai.models.chat.completions.ChatCompletionCreateParams;  // finds: import openai

/** Answers with com.openai, in one place: client.chat().completions().create(params). */
final class Chat {

    private final OpenAIClient client = OpenAIOkHttpClient.fromEnv();  // finds: client openai

    String answer(String question) {
        ChatCompletionCreateParams params =
                ChatCompletionCreateParams.builder()
                        .model(ChatModel.GPT_4O)  // finds: model-id openai model=gpt-4o
                        // finds: prompt openai
                        .addSystemMessage("You answer in one short sentence.")
                        .addUserMessage(question)
                        .build();
        // finds: sdk-call openai chat model=gpt-4o
        ChatCompletion completion = client.chat().completions().create(params);
        // finds: response-use openai
        return completion.choices().get(0).message().content().orElse("");
    }

    private static final class Completions {
        void create(String model) {}
    }

    void local() {
        new Completions().create("model"); // finds nothing
    }
}
