import { Client } from 'langsmith';  // finds: import langsmith
import { traceable } from 'langsmith/traceable';  // finds: import langsmith

const client = new Client();  // finds: eval langsmith
export const ask = traceable(async (question: string) => question);  // finds: eval langsmith
await client.createDataset('letters');  // finds: eval langsmith
const smith = 'of locks'; // finds nothing
