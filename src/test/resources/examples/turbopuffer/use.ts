import { Turbopuffer } from "@turbopuffer/turbopuffer"; // finds: import turbopuffer

const store = new Turbopuffer({ apiKey: "…" }); // finds: vector-store turbopuffer
await store.namespace("letters").query({ top_k: 3 }); // finds: vector-store turbopuffer
