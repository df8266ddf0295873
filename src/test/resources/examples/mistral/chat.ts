import { Mistral } from '@mistralai/mistralai';  // finds: import mistral

// finds: client mistral
// finds: env-var mistral
const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export async function ask(question: string) {
  // finds: sdk-call mistral chat model=mistral-small-latest
  const result = await mistral.chat.complete({
    model: 'mistral-small-latest',  // finds: model-id mistral model=mistral-small-latest
    messages: [{ role: 'user', content: question }],
  });
  return result.choices?.[0].message.content;  // finds: response-use mistral
}

const wind = { chat: { complete: () => 'mistral' } };
wind.chat.complete(); // finds nothing
