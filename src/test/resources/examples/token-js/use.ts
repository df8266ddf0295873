import { TokenJS } from "token.js"; // finds: import token-js

const client = new TokenJS(); // finds: client token-js
// finds: framework-call token-js chat,routing model=gpt-4o-mini host=openai
// finds: model-id openai model=gpt-4o-mini
await client.chat.completions.create({ provider: "openai", model: "gpt-4o-mini", messages: [] });
const token = "js"; // finds nothing
