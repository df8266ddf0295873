package harbour;

import ai.z.openapi.ZhipuAiClient; // finds: import zhipu

class Use {
    // finds: client zhipu
    private final ZhipuAiClient client = ZhipuAiClient.builder().apiKey("…").build();

    Object answer(Object request) {
        return client.chat().createChatCompletion(request); // finds: sdk-call zhipu chat
    }
}
