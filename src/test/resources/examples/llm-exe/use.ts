import { createLlmExecutor, useLlm } from "llm-exe"; // finds: import llm-exe

// finds: client llm-exe model=gpt-4o-mini
// finds: model-id openai model=gpt-4o-mini
const llm = useLlm("openai.chat.v1", { model: "gpt-4o-mini" });
// finds: framework-call llm-exe chat model=gpt-4o-mini host=openai
await createLlmExecutor({ llm }).execute({ letter: "When do you open?" });
const exe = "llm.exe"; // finds nothing
