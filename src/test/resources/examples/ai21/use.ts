import { AI21 } from "ai21"; // finds: import ai21

const client = new AI21({ apiKey: "…" }); // finds: client ai21
// finds: sdk-call ai21 chat model=jamba-large
// finds: model-id ai21 model=jamba-large
await client.chat.completions.create({ model: "jamba-large", messages: [{ role: "user", content: "When do you open?" }] });
const ai21 = 21; // finds nothing
