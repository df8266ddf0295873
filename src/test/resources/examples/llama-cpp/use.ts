import { getLlama, LlamaChatSession } from "node-llama-cpp"; // finds: import llama-cpp

const llama = await getLlama(); // finds: client llama-cpp
// finds: client llama-cpp
const model = await llama.loadModel({ modelPath: "models/harbour.gguf" });
const context = await model.createContext();
// finds: client llama-cpp
const session = new LlamaChatSession({ contextSequence: context.getSequence() });
await session.prompt("When do you open?"); // finds: sdk-call llama-cpp local-inference,chat
