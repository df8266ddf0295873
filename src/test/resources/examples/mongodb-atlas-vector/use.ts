import { MongoClient } from "mongodb"; // finds: import mongodb-atlas-vector

const letters = new MongoClient("mongodb://localhost").db("harbour").collection("letters");
// finds: vector-store mongodb-atlas-vector
await letters.aggregate([{ $vectorSearch: { index: "v", path: "v", queryVector: [0.1], limit: 3 } }]).toArray();
await letters.aggregate([{ $match: { read: false } }]).toArray(); // finds nothing
