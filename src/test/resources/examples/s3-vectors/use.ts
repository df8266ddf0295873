// finds: import s3-vectors
import { QueryVectorsCommand, S3VectorsClient } from "@aws-sdk/client-s3vectors";

const store = new S3VectorsClient({}); // finds: vector-store s3-vectors
// finds: vector-store s3-vectors
await store.send(new QueryVectorsCommand({ indexName: "letters", topK: 3 }));
const s3 = "bucket"; // finds nothing
