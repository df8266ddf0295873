import ModelClient from "@azure-rest/ai-inference"; // finds: import azure-ai-inference

// finds: client azure-ai-inference
// finds: http-endpoint azure-ai-inference
const client = ModelClient("https://harbour.services.ai.azure.com/models", { key: "…" });
// finds: sdk-call azure-ai-inference chat
// finds: model-id openai model=gpt-4o-mini
await client.path("/chat/completions").post({ body: { messages: [], model: "gpt-4o-mini" } });
const path = { post: 1 }; // finds nothing
