import { createOpenRouter } from '@openrouter/ai-sdk-provider';  // finds: import openrouter
import { generateText } from 'ai';  // finds: import vercel-ai

// finds: client openrouter
// finds: env-var openrouter
const openrouter = createOpenRouter({ apiKey: process.env.OPENROUTER_API_KEY });
// finds: framework-call vercel-ai chat model=anthropic/claude-3.5-sonnet host=anthropic
// finds: model-id anthropic model=anthropic/claude-3.5-sonnet
const { text } = await generateText({ model: openrouter('anthropic/claude-3.5-sonnet'), prompt: 'x' });
console.log(text);
const router = 'open'; // finds nothing
