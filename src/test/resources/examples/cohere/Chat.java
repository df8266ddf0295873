package shop.answers;

import com.cohere.api.Cohere;  // finds: import cohere
import com.cohere.api.requests.ChatRequest;  // finds: import cohere
import com.cohere.api.types.NonStreamedChatResponse;  // finds: import cohere

final class Chat {

    String answer(String question) {
        Cohere cohere = Cohere.builder().clientName("shop").build();  // finds: client cohere
        NonStreamedChatResponse response =
                // finds: sdk-call cohere chat
                cohere.chat(ChatRequest.builder().message(question).build());
        return response.getText();  // finds: response-use cohere
    }

    String chat(String room) {
        return room; // finds nothing
    }
}
