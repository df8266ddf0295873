package support;

import com.openai.client.OpenAIClient;
import com.openai.models.ChatModel;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;

/** Writes the nightly digest. */
final class Digest {

    private final OpenAIClient client;
    private final BedrockRuntimeClient bedrock;

    Digest(OpenAIClient client, BedrockRuntimeClient bedrock) {
        this.client = client;
        this.bedrock = bedrock;
    }

    String write(String tickets) {
        var params = ChatCompletionCreateParams.builder()
                .model(ChatModel.GPT_5_MINI)
                .addSystemMessage("Summarise the tickets of the day in ten lines.")
                .addUserMessage(tickets)
                .build();
        return client.chat().completions().create(params).choices().get(0).message().content().orElseThrow();
    }

    float[] embed(String text) {
        return bedrock.invokeModel(r -> r.modelId("amazon.titan-embed-text-v2:0").body(json(text))).body().asFloats();
    }
}
