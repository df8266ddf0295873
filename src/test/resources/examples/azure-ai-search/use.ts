import { SearchClient } from "@azure/search-documents"; // finds: import azure-ai-search

// finds: vector-store azure-ai-search
// finds: http-endpoint azure-ai-search
const client = new SearchClient("https://harbour.search.windows.net", "letters", { key: "…" });
await client.search("tide"); // finds: vector-store azure-ai-search
const azure = "sky"; // finds nothing
