package shop.answers;

import io.github.ollama4j.OllamaAPI;  // finds: import ollama
import io.github.ollama4j.models.response.OllamaResult;  // finds: import ollama

final class Chat {

    String ask(String question) throws Exception {
        // finds: client ollama
        // finds: http-endpoint ollama
        OllamaAPI ollama = new OllamaAPI("http://localhost:11434");
        // finds: sdk-call ollama legacy-completions model=llama3.1
        // finds: model-id ollama model=llama3.1
        OllamaResult result = ollama.generate("llama3.1", question, false, null);
        return result.getResponse();  // finds: response-use ollama
    }

    String generate(String wool) {
        return wool; // finds nothing
    }
}
