import { Index } from "@upstash/vector"; // finds: import upstash-vector

const index = new Index(); // finds: vector-store upstash-vector
await index.query({ vector: [0.1], topK: 3 }); // finds: vector-store upstash-vector
