import { createOpenAI } from '@ai-sdk/openai';  // finds: import vercel-ai
import { generateText } from 'ai';  // finds: import vercel-ai

const providers: Record<string, () => any> = {
  // finds: client vercel-ai
  // finds: http-endpoint groq
  groq: () => createOpenAI({ baseURL: 'https://api.groq.com/openai/v1' }),
  // finds: client vercel-ai
  // finds: http-endpoint together
  together: () => createOpenAI({ baseURL: 'https://api.together.xyz/v1' }),
};

export async function ask(name: string, prompt: string) {
  // finds: framework-call vercel-ai chat model=llama-3.1-8b-instant vendors=groq+together
  // finds: model-id meta-llama model=llama-3.1-8b-instant
  const { text } = await generateText({ model: providers[name]()('llama-3.1-8b-instant'), prompt });
  return text;
}
