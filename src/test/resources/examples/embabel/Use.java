package harbour;

import com.embabel.agent.api.annotation.Agent; // finds: import embabel
import com.embabel.agent.api.common.OperationContext; // finds: import embabel

@Agent(description = "Answers letters")
class Use {
    String answer(OperationContext context) {
        // finds: framework-call embabel chat,agents
        return context.ai().withDefaultLlm().generateText("When do you open?");
    }

    String babel() {
        return "em"; // finds nothing
    }
}
