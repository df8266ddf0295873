package shop;

import dev.langchain4j.service.SystemMessage;  // finds: import langchain4j
import dev.langchain4j.service.UserMessage;  // finds: import langchain4j

interface Assistant {

    @SystemMessage("You answer in one short sentence.")  // finds: prompt langchain4j
    String answer(@UserMessage String question);
}
