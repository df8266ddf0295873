import { igniteEngine } from "multi-llm-ts"; // finds: import multi-llm-ts

const engine = igniteEngine("openai", { apiKey: "…" }); // finds: client multi-llm-ts
// finds: framework-call multi-llm-ts chat,routing model=gpt-4o-mini host=openai
// finds: model-id openai model=gpt-4o-mini
await engine.complete({ id: "gpt-4o-mini" }, []);
const many = "llms"; // finds nothing
