import { createAgent, createNetwork, openai } from "@inngest/agent-kit"; // finds: import agent-kit

// finds: client agent-kit model=gpt-4o-mini
// finds: prompt agent-kit
// finds: client agent-kit model=gpt-4o-mini
// finds: model-id openai model=gpt-4o-mini
const clerk = createAgent({ name: "Clerk", system: "You answer letters for the harbour office.", model: openai({ model: "gpt-4o-mini" }) });
// finds: client agent-kit
// finds: framework-call agent-kit chat,agents
await createNetwork({ name: "Office", agents: [clerk] }).run("When do you open?");
const kit = { agent: "glue" }; // finds nothing
