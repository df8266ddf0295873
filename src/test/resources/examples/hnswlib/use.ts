import { HierarchicalNSW } from "hnswlib-node"; // finds: import hnswlib

const index = new HierarchicalNSW("l2", 2); // finds: vector-store hnswlib
index.addPoint([1, 0], 0); // finds: vector-store hnswlib
index.searchKnn([1, 0], 1); // finds: vector-store hnswlib
