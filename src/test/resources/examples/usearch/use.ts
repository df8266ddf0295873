import { Index } from "usearch"; // finds: import usearch

const index = new Index({ dimensions: 2 }); // finds: vector-store usearch
index.add(0n, new Float32Array([1, 0])); // finds: vector-store usearch
index.search(new Float32Array([1, 0]), 1); // finds: vector-store usearch
