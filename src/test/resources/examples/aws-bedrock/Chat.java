package shop.answers;

import software.amazon.awssdk.regions.Region;
// finds: import aws-bedrock
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
// finds: import aws-bedrock
import software.amazon.awssdk.services.bedrockruntime.model.ConverseResponse;

final class Chat {

    private final BedrockRuntimeClient client =
            // finds: client aws-bedrock
            BedrockRuntimeClient.builder().region(Region.US_EAST_1).build();

    String answer(String question) {
        ConverseResponse response =
                // finds: sdk-call aws-bedrock chat model=anthropic.claude-3-haiku-20240307-v1:0
                client.converse(
                        request ->
                                // finds: model-id aws-bedrock model=anthropic.claude-3-haiku-20240307-v1:0
                                request.modelId("anthropic.claude-3-haiku-20240307-v1:0")
                                        .messages(message -> message.role("user")));
        // finds: response-use aws-bedrock
        return response.output().message().content().get(0).text();
    }

    String bedrock() {
        return "granite"; // finds nothing
    }
}
