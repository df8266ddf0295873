import { Client } from "@elastic/elasticsearch"; // finds: import elasticsearch

const store = new Client({ node: "https://search.example.org" });
// finds: vector-store elasticsearch
await store.search({ index: "letters", knn: { field: "v", query_vector: [0.1], k: 3, num_candidates: 9 } });
await store.search({ index: "letters", query: { match: { text: "tide" } } }); // finds nothing
