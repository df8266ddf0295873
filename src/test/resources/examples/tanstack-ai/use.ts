import { chat } from "@tanstack/ai"; // finds: import tanstack-ai
import { openaiText } from "@tanstack/ai-openai"; // finds: import tanstack-ai

// finds: framework-call tanstack-ai chat model=gpt-4o-mini host=openai
// finds: client tanstack-ai model=gpt-4o-mini
// finds: model-id openai model=gpt-4o-mini
chat({ adapter: openaiText("gpt-4o-mini"), messages: [{ role: "user", content: "When do you open?" }] });
const stack = "tan"; // finds nothing
