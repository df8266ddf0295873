import Perplexity from "@perplexity-ai/perplexity_ai"; // finds: import perplexity

const client = new Perplexity(); // finds: client perplexity
// finds: sdk-call perplexity chat,web-search model=sonar-pro
// finds: model-id perplexity model=sonar-pro
await client.chat.completions.create({ model: "sonar-pro", messages: [{ role: "user", content: "When is high tide?" }] });
