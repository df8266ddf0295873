package harbour;

import com.microsoft.semantickernel.Kernel; // finds: import semantic-kernel
// finds: import semantic-kernel
import com.microsoft.semantickernel.aiservices.openai.chatcompletion.OpenAIChatCompletion;

class Use {
    // finds: client semantic-kernel model=gpt-4o-mini
    // finds: model-id openai model=gpt-4o-mini
    private final OpenAIChatCompletion chat = OpenAIChatCompletion.builder().withModelId("gpt-4o-mini").build();
    private final Kernel kernel = Kernel.builder().withAIService(OpenAIChatCompletion.class, chat).build();

    Object answer() {
        // finds: framework-call semantic-kernel chat model=gpt-4o-mini host=openai
        return kernel.invokePromptAsync("When do you open?").block();
    }
}
