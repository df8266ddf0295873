import { tavily } from "@tavily/core"; // finds: import tavily

const client = tavily({ apiKey: "…" }); // finds: client tavily
await client.search("tides"); // finds: sdk-call tavily web-search
