package shop;

import dev.langchain4j.service.SystemMessage;  // finds: import langchain4j
import dev.langchain4j.service.UserMessage;  // finds: import langchain4j
import io.quarkiverse.langchain4j.RegisterAiService;  // finds: import quarkus-langchain4j

@RegisterAiService
public interface Clerk {

    // finds: prompt quarkus-langchain4j
    @SystemMessage("You answer letters in one short sentence.")
    @UserMessage("Answer this letter: {letter}")
    String answer(String letter);
}
