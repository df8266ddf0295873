import { Engine } from './engine';

const engine = new Engine({ model: 'gpt-4o-mini', apiKey: 'none' }); // finds: model-id openai
await engine.answer('Are you there?'); // finds: seam-call openai
