package harbour;

import com.sap.ai.sdk.orchestration.OrchestrationClient; // finds: import sap-ai-core

class Use {
    // finds: client sap-ai-core
    private final OrchestrationClient client = new OrchestrationClient();

    Object answer(Object prompt, Object config) {
        return client.chatCompletion(prompt, config); // finds: sdk-call sap-ai-core chat
    }
}
