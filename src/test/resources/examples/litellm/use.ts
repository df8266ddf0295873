import { completion } from "litellm"; // finds: import litellm

// finds: sdk-call litellm chat,routing model=gpt-4o-mini host=openai
// finds: model-id openai model=gpt-4o-mini
await completion({ model: "gpt-4o-mini", messages: [{ role: "user", content: "When do you open?" }] });
