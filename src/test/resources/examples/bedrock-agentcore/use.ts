// finds: import bedrock-agentcore
import { BedrockAgentCoreClient, InvokeAgentRuntimeCommand } from "@aws-sdk/client-bedrock-agentcore";

const core = new BedrockAgentCoreClient({}); // finds: client bedrock-agentcore
// finds: sdk-call bedrock-agentcore hosted-agents
await core.send(new InvokeAgentRuntimeCommand({ agentRuntimeArn: "arn:aws:bedrock-agentcore:eu-west-1:1:runtime/clerk" }));
