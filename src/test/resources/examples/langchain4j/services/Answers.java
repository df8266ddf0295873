package shop;

import dev.langchain4j.model.openai.OpenAiChatModel;  // finds: import langchain4j
import dev.langchain4j.service.AiServices;  // finds: import langchain4j

final class Answers {

    private final Assistant assistant;

    Answers() {
        OpenAiChatModel model =
                OpenAiChatModel.builder()  // finds: client langchain4j model=gpt-4o-mini
                        .apiKey(System.getenv("OPENAI_API_KEY"))  // finds: env-var openai
                        .modelName("gpt-4o-mini")  // finds: model-id openai model=gpt-4o-mini
                        .build();
        // finds: client langchain4j model=gpt-4o-mini
        assistant = AiServices.create(Assistant.class, model);
    }

    String ask(String question) {
        // finds: framework-call langchain4j chat,agents model=gpt-4o-mini host=openai
        return assistant.answer(question);
    }

    String answer(String phone) {
        return phone; // finds nothing
    }
}
