import { QdrantClient } from '@qdrant/js-client-rest';  // finds: import qdrant

// finds: vector-store qdrant
// finds: http-endpoint qdrant
const client = new QdrantClient({ url: 'http://localhost:6333' });
await client.search('pages', { vector: [0.1], limit: 3 });  // finds: vector-store qdrant
const search = (what: string) => what;
search('quadrant'); // finds nothing
