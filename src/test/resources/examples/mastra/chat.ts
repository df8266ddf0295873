import { openai } from '@ai-sdk/openai';  // finds: import vercel-ai
import { Agent } from '@mastra/core/agent';  // finds: import mastra

export const clerk = new Agent({  // finds: client mastra model=gpt-4o-mini
  name: 'clerk',
  instructions: 'You answer letters in one short sentence.',  // finds: prompt mastra
  // finds: client vercel-ai model=gpt-4o-mini
  // finds: model-id openai model=gpt-4o-mini
  model: openai('gpt-4o-mini'),
});

// finds: framework-call mastra chat,agents,system-prompt model=gpt-4o-mini host=openai
export const ask = (question: string) => clerk.generate(question);

const agent = { generate: (name: string) => name };
agent.generate('estate'); // finds nothing
