import { googleAI } from '@genkit-ai/google-genai';  // finds: import genkit
import { genkit } from 'genkit';  // finds: import genkit

// finds: client genkit model=gemini-2.5-flash
// finds: client genkit
// finds: client genkit model=gemini-2.5-flash
// finds: model-id google-gemini model=gemini-2.5-flash
const ai = genkit({ plugins: [googleAI()], model: googleAI.model('gemini-2.5-flash') });

export async function ask(prompt: string) {
  // finds: framework-call genkit chat,system-prompt model=gemini-2.5-flash host=google-gemini
  // finds: prompt genkit
  const { text } = await ai.generate({ prompt, system: 'You answer in one short sentence.' });
  return text;
}

const kit = { generate: (what: string) => what };
kit.generate('ai'); // finds nothing
