package com.example.digest;

import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseResponse;
import software.amazon.awssdk.services.bedrockruntime.model.Message;

/** Translates the digest for the colleagues abroad; it runs where the data lies. */
final class Translator {

    private static final String MODEL = "eu.anthropic.claude-haiku-4-5-20251001-v1:0";

    private final BedrockRuntimeClient client = BedrockRuntimeClient.create();

    String translate(String digest, String language) {
        ConverseResponse response =
                client.converse(
                        request ->
                                request.modelId(MODEL)
                                        .messages(
                                                Message.builder()
                                                        .role(ConversationRole.USER)
                                                        .content(ContentBlock.fromText("Translate into " + language + ":\n" + digest))
                                                        .build())
                                        .inferenceConfig(config -> config.maxTokens(2000).temperature(0f)));
        return response.output().message().content().get(0).text();
    }
}
