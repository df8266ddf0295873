import Instructor from "@instructor-ai/instructor"; // finds: import instructor
import OpenAI from "openai"; // finds: import openai

// finds: client instructor
// finds: client openai
const client = Instructor({ client: new OpenAI(), mode: "TOOLS" });
// finds: framework-call instructor structured-output,chat model=gpt-4o-mini host=openai
// finds: model-id openai model=gpt-4o-mini
await client.chat.completions.create({ model: "gpt-4o-mini", messages: [], response_model: { schema: {}, name: "Ticket" } });
