import { Agent } from "@voltagent/core"; // finds: import voltagent
import { openai } from "@ai-sdk/openai"; // finds: import vercel-ai

// finds: client voltagent model=gpt-4o-mini
// finds: prompt voltagent
// finds: client vercel-ai model=gpt-4o-mini
// finds: model-id openai model=gpt-4o-mini
const clerk = new Agent({ name: "Clerk", instructions: "You answer letters for the harbour office.", model: openai("gpt-4o-mini") });
// finds: framework-call voltagent chat,agents,system-prompt model=gpt-4o-mini host=openai
await clerk.generateText("When do you open?");
const volt = "agent"; // finds nothing
