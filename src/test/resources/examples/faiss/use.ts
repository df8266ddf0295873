import { IndexFlatL2 } from "faiss-node"; // finds: import faiss

const index = new IndexFlatL2(2); // finds: vector-store faiss
index.add([1, 0]); // finds: vector-store faiss
index.search([1, 0], 1); // finds: vector-store faiss
