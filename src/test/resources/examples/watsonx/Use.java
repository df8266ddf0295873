package harbour;

import com.ibm.watsonx.ai.chat.ChatService; // finds: import watsonx

class Use {
    // finds: client watsonx model=ibm/granite-3-8b-instruct
    // finds: model-id watsonx model=ibm/granite-3-8b-instruct
    private final ChatService service = ChatService.builder().modelId("ibm/granite-3-8b-instruct").build();

    Object answer() {
        // finds: sdk-call watsonx chat model=ibm/granite-3-8b-instruct
        return service.chat("When do you open?");
    }
}
