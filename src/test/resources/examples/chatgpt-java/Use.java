package harbour;

import com.plexpt.chatgpt.ChatGPT; // finds: import openai

class Use {
    // finds: client openai
    private final ChatGPT client = ChatGPT.builder().apiKey("…").build().init();

    String answer() {
        return client.chat("When do you open?"); // finds: sdk-call openai chat
    }

    String chatter(Parrot parrot) {
        return parrot.chat("chatgpt"); // finds nothing
    }
}
