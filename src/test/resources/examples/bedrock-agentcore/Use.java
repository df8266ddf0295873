package harbour;

// finds: import bedrock-agentcore
import software.amazon.awssdk.services.bedrockagentcore.BedrockAgentCoreClient;

class Use {
    // finds: client bedrock-agentcore
    private final BedrockAgentCoreClient core = BedrockAgentCoreClient.create();

    Object answer() {
        // finds: sdk-call bedrock-agentcore hosted-agents
        return core.invokeAgentRuntime(request -> request.agentRuntimeArn("clerk"));
    }
}
