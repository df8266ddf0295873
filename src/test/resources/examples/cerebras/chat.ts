import Cerebras from '@cerebras/cerebras_cloud_sdk';  // finds: import cerebras

const client = new Cerebras();  // finds: client cerebras
// finds: sdk-call cerebras chat model=llama-3.3-70b
// finds: model-id cerebras model=llama-3.3-70b
await client.chat.completions.create({ model: 'llama-3.3-70b', messages: [{ role: 'user', content: 'x' }] });
const wafer = 'scale'; // finds nothing
