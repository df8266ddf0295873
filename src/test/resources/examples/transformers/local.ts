import { pipeline } from '@huggingface/transformers';  // finds: import transformers

// finds: client transformers model=Xenova/all-MiniLM-L6-v2
// finds: model-id aws-bedrock model=Xenova/all-MiniLM-L6-v2
const embed = await pipeline('feature-extraction', 'Xenova/all-MiniLM-L6-v2');
// finds: sdk-call transformers local-inference model=Xenova/all-MiniLM-L6-v2
await embed('x');
const oil = { pipeline: (crude: string) => crude };
oil.pipeline('x'); // finds nothing
