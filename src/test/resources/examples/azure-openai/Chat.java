package shop.answers;

import com.azure.ai.openai.OpenAIClient;  // finds: import azure-openai
import com.azure.ai.openai.OpenAIClientBuilder;  // finds: import azure-openai
import com.azure.ai.openai.models.ChatCompletions;  // finds: import azure-openai
import com.azure.ai.openai.models.ChatCompletionsOptions;  // finds: import azure-openai
import com.azure.ai.openai.models.ChatRequestSystemMessage;  // finds: import azure-openai
import com.azure.core.credential.AzureKeyCredential;
import java.util.List;

final class Chat {

    String answer() {
        OpenAIClient client =
                new OpenAIClientBuilder()  // finds: client azure-openai
                        .credential(new AzureKeyCredential("from the vault"))
                        // finds: http-endpoint azure-openai
                        .endpoint("https://shop.openai.azure.com")
                        .buildClient();
        ChatCompletions completions =
                // finds: sdk-call azure-openai chat,administration model=gpt-4o
                client.getChatCompletions(
                        "gpt-4o",  // finds: model-id azure-openai model=gpt-4o
                        new ChatCompletionsOptions(
                                // finds: prompt azure-openai
                                List.of(new ChatRequestSystemMessage("You answer in one short sentence."))));
        // finds: response-use azure-openai
        return completions.getChoices().get(0).getMessage().getContent();
    }

    List<String> getChatCompletions(String room) {
        return List.of(room); // finds nothing
    }
}
