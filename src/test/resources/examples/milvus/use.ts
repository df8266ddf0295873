import { MilvusClient } from "@zilliz/milvus2-sdk-node"; // finds: import milvus

// finds: vector-store milvus
// finds: http-endpoint milvus
const store = new MilvusClient({ address: "localhost:19530" });
await store.search({ collection_name: "letters", vector: [0.1] }); // finds: vector-store milvus
