package shop.answers;

import com.theokanning.openai.completion.chat.ChatCompletionRequest;  // finds: import openai
import com.theokanning.openai.completion.chat.ChatMessage;  // finds: import openai
import com.theokanning.openai.completion.chat.ChatMessageRole;  // finds: import openai
import com.theokanning.openai.service.OpenAiService;  // finds: import openai
import java.util.List;

final class Chat {

    // finds: client openai
    private final OpenAiService service = new OpenAiService("from the vault");

    String ask(String question) {
        ChatCompletionRequest request =
                ChatCompletionRequest.builder()
                        .model("gpt-3.5-turbo")  // finds: model-id openai model=gpt-3.5-turbo
                        .messages(List.of(new ChatMessage(ChatMessageRole.USER.value(), question)))
                        .build();
        // finds: response-use openai
        // finds: sdk-call openai chat model=gpt-3.5-turbo
        return service.createChatCompletion(request)
                .getChoices()
                .get(0)
                .getMessage()
                .getContent();
    }

    void createChatCompletion(String room) {
        room.strip(); // finds nothing
    }
}
