import { generateText, openai } from "modelfusion"; // finds: import modelfusion

// finds: framework-call modelfusion chat
// finds: model-id openai model=gpt-4o-mini
await generateText({ model: openai.ChatTextGenerator({ model: "gpt-4o-mini" }), prompt: [] });
const fusion = "of models"; // finds nothing
