package harbour;

import com.cjcrafter.openai.OpenAI; // finds: import openai

class Use {
    private final OpenAI client = OpenAI.builder().apiKey("…").build(); // finds: client openai

    Object answer(Object request) {
        return client.createChatCompletion(request); // finds: sdk-call openai chat
    }

    String crafter() {
        return "cj"; // finds nothing
    }
}
