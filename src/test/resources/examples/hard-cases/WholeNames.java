package shop;

class WholeNames {
    private final dev.langchain4j.model.chat.ChatModel model;

    WholeNames(dev.langchain4j.model.chat.ChatModel model) {
        this.model = model;
    }

    String ask(String question) {
        // finds: framework-call langchain4j chat
        return model.chat(question);
    }

    String pop(dev.corn.ChatModel corn) {
        return corn.chat("maize"); // finds nothing
    }
}
