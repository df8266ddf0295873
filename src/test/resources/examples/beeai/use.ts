import { ReActAgent } from "beeai-framework/agents/react/agent"; // finds: import beeai
// finds: import beeai
import { OllamaChatModel } from "beeai-framework/adapters/ollama/backend/chat";

// finds: client beeai model=llama3.1
// finds: model-id ollama model=llama3.1
const model = new OllamaChatModel("llama3.1");
const agent = new ReActAgent({ llm: model, tools: [] }); // finds: client beeai model=llama3.1
// finds: framework-call beeai chat,agents model=llama3.1 host=ollama
// finds: prompt beeai
await agent.run({ prompt: "When do you open?" });
const bee = "honey"; // finds nothing
