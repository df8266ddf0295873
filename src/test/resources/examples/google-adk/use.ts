import { InMemoryRunner, LlmAgent } from "@google/adk"; // finds: import google-adk

// finds: client google-adk model=gemini-2.5-flash
// finds: model-id google-gemini model=gemini-2.5-flash
// finds: prompt google-adk
const clerk = new LlmAgent({ name: "clerk", model: "gemini-2.5-flash", instruction: "You answer letters for the harbour office." });
// finds: client google-adk model=gemini-2.5-flash
const runner = new InMemoryRunner({ agent: clerk });
// finds: framework-call google-adk chat,agents,hosted-agents model=gemini-2.5-flash host=google-gemini
runner.runAsync({ userId: "u", sessionId: "s", newMessage: { parts: [] } });
