import { AzureOpenAiChatClient } from "@sap-ai-sdk/foundation-models"; // finds: import sap-ai-core

// finds: client sap-ai-core model=gpt-4o-mini
// finds: model-id sap-ai-core model=gpt-4o-mini
const client = new AzureOpenAiChatClient("gpt-4o-mini");
// finds: sdk-call sap-ai-core chat model=gpt-4o-mini
await client.run({ messages: [{ role: "user", content: "When do you open?" }] });
