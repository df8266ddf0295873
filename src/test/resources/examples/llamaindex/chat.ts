import { OpenAI } from '@llamaindex/openai';  // finds: import llamaindex
import { Document, Settings, VectorStoreIndex } from 'llamaindex';  // finds: import llamaindex

// finds: client llamaindex model=gpt-4o-mini
// finds: model-id openai model=gpt-4o-mini
Settings.llm = new OpenAI({ model: 'gpt-4o-mini' });
// finds: framework-call llamaindex embeddings,vector-query
const index = await VectorStoreIndex.fromDocuments([new Document({ text: 'We open at nine.' })]);
const engine = index.asQueryEngine();
// finds: framework-call llamaindex chat,vector-query
// finds: prompt llamaindex
console.log((await engine.query({ query: 'When do you open?' })).toString());
const llama = { query: (wool: string) => wool };
llama.query('soft'); // finds nothing
