package harbour;

import com.oracle.bmc.generativeaiinference.GenerativeAiInferenceClient; // finds: import oci-genai

class Use {
    // finds: client oci-genai
    private final GenerativeAiInferenceClient client = GenerativeAiInferenceClient.builder().build(null);

    Object answer(Object request) {
        return client.chat(request); // finds: sdk-call oci-genai chat
    }
}
