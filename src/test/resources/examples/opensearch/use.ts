import { Client } from "@opensearch-project/opensearch"; // finds: import opensearch

const store = new Client({ node: "https://search.example.org" });
// finds: vector-store opensearch
await store.search({ index: "letters", body: { query: { knn: { v: { vector: [0.1], k: 3 } } } } });
await store.search({ index: "letters", body: { query: { match: { text: "tide" } } } }); // finds nothing
