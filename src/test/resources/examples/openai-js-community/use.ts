import { Configuration, OpenAIApi } from "openai-edge"; // finds: import openai

// finds: client openai
// finds: client openai
const api = new OpenAIApi(new Configuration({ apiKey: "…" }));
// finds: sdk-call openai chat model=gpt-4o-mini
// finds: model-id openai model=gpt-4o-mini
await api.createChatCompletion({ model: "gpt-4o-mini", messages: [{ role: "user", content: "When do you open?" }] });
const edge = "open"; // finds nothing
