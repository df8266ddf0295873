import { Agent, BedrockModel } from "@strands-agents/sdk"; // finds: import strands

// finds: client strands
// finds: client strands model=anthropic.claude-3-haiku-20240307-v1:0
// finds: model-id aws-bedrock model=anthropic.claude-3-haiku-20240307-v1:0
const clerk = new Agent({ model: new BedrockModel({ modelId: "anthropic.claude-3-haiku-20240307-v1:0" }) });
// finds: framework-call strands chat,agents host=aws-bedrock
await clerk.invoke("When do you open?");
