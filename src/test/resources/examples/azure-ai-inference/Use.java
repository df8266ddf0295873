package harbour;

import com.azure.ai.inference.ChatCompletionsClient; // finds: import azure-ai-inference
import com.azure.ai.inference.ChatCompletionsClientBuilder; // finds: import azure-ai-inference

class Use {
    // finds: client azure-ai-inference
    private final ChatCompletionsClient client = new ChatCompletionsClientBuilder().buildClient();

    Object answer() {
        return client.complete("When do you open?"); // finds: sdk-call azure-ai-inference chat
    }
}
