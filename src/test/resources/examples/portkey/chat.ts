import Portkey from 'portkey-ai';  // finds: import portkey

// finds: client portkey
// finds: env-var portkey
const portkey = new Portkey({ apiKey: process.env.PORTKEY_API_KEY });
// finds: sdk-call portkey chat,routing model=gpt-4o host=openai
// finds: model-id openai model=gpt-4o
await portkey.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'x' }] });
const key = 'port'; // finds nothing
