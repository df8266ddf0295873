import { Pinecone } from '@pinecone-database/pinecone';  // finds: import pinecone

// finds: vector-store pinecone
// finds: env-var pinecone
const pc = new Pinecone({ apiKey: process.env.PINECONE_API_KEY! });
const index = pc.index('pages');
await index.upsert([{ id: '1', values: [0.1] }]);  // finds: vector-store pinecone
const found = await index.query({ vector: [0.1], topK: 3 });  // finds: vector-store pinecone
console.log(found.matches);
const cone = { query: (pine: string) => pine };
cone.query('fir'); // finds nothing
