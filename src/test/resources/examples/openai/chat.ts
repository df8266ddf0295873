import OpenAI from 'openai';  // finds: import openai
import { zodResponseFormat } from 'openai/helpers/zod';  // finds: import openai
import { z } from 'zod';

// finds: client openai
// finds: env-var openai
const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY, maxRetries: 2 });
const Answer = z.object({ sum: z.number() });

export async function add(question: string) {
  // finds: sdk-call openai chat,structured-output,json-mode,system-prompt model=gpt-4o-2024-08-06
  const completion = await openai.chat.completions.parse({
    model: 'gpt-4o-2024-08-06',  // finds: model-id openai model=gpt-4o-2024-08-06
    messages: [
      // finds: prompt openai
      { role: 'system', content: 'You add the numbers that the user names.' },
      { role: 'user', content: question },
    ],
    response_format: zodResponseFormat(Answer, 'answer'),
  });
  return completion.choices[0]?.message.parsed;  // finds: response-use openai
}

export async function speak(text: string) {
  // finds: sdk-call openai responses,streaming model=gpt-5
  // finds: model-id openai model=gpt-5
  const stream = await openai.responses.create({ model: 'gpt-5', input: text, stream: true });
  for await (const event of stream) {
    console.log(event);
  }
}

// finds: sdk-call openai embeddings model=text-embedding-3-large
// finds: model-id openai model=text-embedding-3-large
const vectors = await openai.embeddings.create({ model: 'text-embedding-3-large', input: 'x' });

// openai.chat.completions.create({ model: 'gpt-4' })  finds nothing
function create(model: string) {
  return { chat: { completions: { create: () => model } } };
}
create('o').chat.completions.create(); // finds nothing
const label = 'gpt, the format of partitions'; // finds nothing
