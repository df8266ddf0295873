package harbour;

import com.google.adk.agents.LlmAgent; // finds: import google-adk
import com.google.adk.runner.InMemoryRunner; // finds: import google-adk

class Use {
    private final LlmAgent clerk =
            // finds: client google-adk model=gemini-2.5-flash
            // finds: model-id google-gemini model=gemini-2.5-flash
            // finds: prompt google-adk
            LlmAgent.builder().name("clerk").model("gemini-2.5-flash").instruction("You answer letters for the harbour office.").build();
    // finds: client google-adk model=gemini-2.5-flash
    private final InMemoryRunner runner = new InMemoryRunner(clerk);

    Object answer(Object letter) {
        // finds: framework-call google-adk chat,agents model=gemini-2.5-flash host=google-gemini
        return runner.runAsync("user", "session", letter);
    }
}
