import { Ai } from '@cloudflare/ai';  // finds: import cloudflare-workers-ai

export default {
  async fetch(request: Request, env: { AI: unknown }) {
    const ai = new Ai(env.AI);  // finds: client cloudflare-workers-ai
    // finds: sdk-call cloudflare-workers-ai chat model=@cf/meta/llama-3.1-8b-instruct
    // finds: model-id cloudflare-workers-ai model=@cf/meta/llama-3.1-8b-instruct
    // finds: prompt cloudflare-workers-ai
    const answer = await ai.run('@cf/meta/llama-3.1-8b-instruct', { prompt: 'When do you open?' });
    return Response.json(answer);
  },
};

const flare = { run: (cloud: string) => cloud };
flare.run('@cf'); // finds nothing
