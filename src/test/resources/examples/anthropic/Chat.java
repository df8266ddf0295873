package shop.answers;

import com.anthropic.client.AnthropicClient;  // finds: import anthropic
import com.anthropic.client.okhttp.AnthropicOkHttpClient;  // finds: import anthropic
import com.anthropic.models.messages.Message;  // finds: import anthropic
import com.anthropic.models.messages.MessageCreateParams;  // finds: import anthropic
import com.anthropic.models.messages.Model;  // finds: import anthropic

final class Chat {

    // finds: client anthropic
    private final AnthropicClient client = AnthropicOkHttpClient.fromEnv();

    String answer(String question) {
        MessageCreateParams params =
                MessageCreateParams.builder()
                        // finds: model-id anthropic model=claude-sonnet-4-5
                        .model(Model.CLAUDE_SONNET_4_5)
                        .maxTokens(1024L)
                        .system("You answer in one short sentence.")  // finds: prompt anthropic
                        .addUserMessage(question)
                        .build();
        // finds: sdk-call anthropic chat,messages,system-prompt model=claude-sonnet-4-5
        Message message = client.messages().create(params);
        return message.content().get(0).text().get().text();  // finds: response-use anthropic
    }

    private static final class Letters {
        Letters messages() {
            return this;
        }

        void create(String name) {}
    }

    void local() {
        new Letters().messages().create("Claude"); // finds nothing
    }
}
