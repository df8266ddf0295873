import { VoyageAIClient } from 'voyageai';  // finds: import voyage

// finds: client voyage
// finds: env-var voyage
const client = new VoyageAIClient({ apiKey: process.env.VOYAGE_API_KEY });
// finds: sdk-call voyage embeddings model=voyage-3-large
// finds: model-id voyage model=voyage-3-large
await client.embed({ input: 'x', model: 'voyage-3-large' });
const voyage = 'to the Arctic'; // finds nothing
