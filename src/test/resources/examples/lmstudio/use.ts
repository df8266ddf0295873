import { LMStudioClient } from "@lmstudio/sdk"; // finds: import lmstudio

const client = new LMStudioClient(); // finds: client lmstudio
// finds: model-id lmstudio model=qwen2.5-7b-instruct
const model = await client.llm.model("qwen2.5-7b-instruct");
// finds: sdk-call lmstudio local-inference,chat model=qwen2.5-7b-instruct
await model.respond("When do you open?");
