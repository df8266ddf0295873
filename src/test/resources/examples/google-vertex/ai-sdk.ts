import { vertex } from '@ai-sdk/google-vertex';  // finds: import vercel-ai
import { streamText } from 'ai';  // finds: import vercel-ai

// finds: framework-call vercel-ai chat,streaming model=gemini-2.5-pro host=google-vertex
// finds: client vercel-ai model=gemini-2.5-pro
// finds: model-id google-vertex model=gemini-2.5-pro
export const ask = (prompt: string) => streamText({ model: vertex('gemini-2.5-pro'), prompt });
const corner = [0, 1]; // finds nothing
