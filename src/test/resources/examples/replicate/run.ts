import Replicate from 'replicate';  // finds: import replicate

// finds: client replicate
// finds: env-var replicate
const replicate = new Replicate({ auth: process.env.REPLICATE_API_TOKEN });
// finds: sdk-call replicate chat model=meta/meta-llama-3-8b-instruct
// finds: model-id replicate model=meta/meta-llama-3-8b-instruct
const output = await replicate.run('meta/meta-llama-3-8b-instruct', { input: { prompt: 'x' } });
console.log(output);
const copies = { run: (what: string) => what };
copies.run('replicate'); // finds nothing
