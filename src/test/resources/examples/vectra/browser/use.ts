import { LocalIndex } from "vectra"; // finds: import vectra

const index = new LocalIndex("letters"); // finds: vector-store vectra
await index.queryItems([0.1], "tide", 3); // finds: vector-store vectra
const vectra = "a car"; // finds nothing
