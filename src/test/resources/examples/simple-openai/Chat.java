package shop.answers;

import io.github.sashirestela.openai.SimpleOpenAI;  // finds: import openai
import io.github.sashirestela.openai.domain.chat.ChatMessage.UserMessage;  // finds: import openai
import io.github.sashirestela.openai.domain.chat.ChatRequest;  // finds: import openai

final class Chat {

    String ask(String question) {
        // finds: client openai
        var openAI = SimpleOpenAI.builder().apiKey("from the vault").build();
        var request =
                // finds: model-id openai model=gpt-4o-mini
                ChatRequest.builder().model("gpt-4o-mini").message(UserMessage.of(question)).build();
        // finds: sdk-call openai chat model=gpt-4o-mini
        return openAI.chatCompletions().create(request).join().firstContent();
    }

    String create(String room) {
        return room; // finds nothing
    }
}
