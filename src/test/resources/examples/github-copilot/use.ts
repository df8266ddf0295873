import { CopilotClient } from "@github/copilot-sdk"; // finds: import github-copilot

const client = new CopilotClient(); // finds: client github-copilot
// finds: model-id openai model=gpt-5
const session = await client.createSession({ model: "gpt-5" });
// finds: sdk-call github-copilot hosted-agents,chat
// finds: prompt github-copilot
await session.send({ prompt: "When do you open?" });
