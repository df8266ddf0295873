import { anthropic } from '@ai-sdk/anthropic';  // finds: import vercel-ai
import { createOpenAI, openai } from '@ai-sdk/openai';  // finds: import vercel-ai
// finds: import vercel-ai
import { embed, generateObject, generateText, streamText, tool } from 'ai';
import { z } from 'zod';

// finds: client vercel-ai
// finds: http-endpoint groq
// finds: env-var groq
const groq = createOpenAI({ baseURL: 'https://api.groq.com/openai/v1', apiKey: process.env.GROQ_API_KEY });

export async function ask(prompt: string) {
  // finds: framework-call vercel-ai chat,tool-calling,system-prompt model=gpt-4o-mini host=openai
  const { text } = await generateText({
    // finds: client vercel-ai model=gpt-4o-mini
    // finds: model-id openai model=gpt-4o-mini
    model: openai('gpt-4o-mini'),
    system: 'You answer in one short sentence.',  // finds: prompt vercel-ai
    prompt,
    tools: { weather: tool({ inputSchema: z.object({ city: z.string() }) }) },
  });
  return text;
}

// finds: framework-call vercel-ai chat,streaming model=claude-3-5-sonnet-latest host=anthropic
// finds: client vercel-ai model=claude-3-5-sonnet-latest
// finds: model-id anthropic model=claude-3-5-sonnet-latest
export const stream = (prompt: string) => streamText({ model: anthropic('claude-3-5-sonnet-latest'), prompt });

export const typed = (prompt: string) =>
  // finds: framework-call vercel-ai structured-output,chat model=llama-3.3-70b-versatile host=groq
  // finds: model-id groq model=llama-3.3-70b-versatile
  generateObject({ model: groq('llama-3.3-70b-versatile'), schema: z.object({ sum: z.number() }), prompt });

export const vector = (value: string) =>
  // finds: framework-call vercel-ai embeddings model=text-embedding-3-small host=openai
  // finds: client vercel-ai model=text-embedding-3-small
  // finds: model-id openai model=text-embedding-3-small
  embed({ model: openai.textEmbeddingModel('text-embedding-3-small'), value });

function local(streamText: (text: string) => string) {
  return streamText('ai'); // finds nothing
}
