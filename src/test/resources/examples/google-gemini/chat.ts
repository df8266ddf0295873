import { GoogleGenAI } from '@google/genai';  // finds: import google-gemini
import { GoogleGenerativeAI } from '@google/generative-ai';  // finds: import google-gemini

// finds: client google-gemini
// finds: env-var google-gemini
const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export async function ask(question: string) {
  // finds: sdk-call google-gemini chat,system-prompt model=gemini-2.5-flash
  const response = await ai.models.generateContent({
    model: 'gemini-2.5-flash',  // finds: model-id google-gemini model=gemini-2.5-flash
    contents: question,
    // finds: prompt google-gemini
    config: { systemInstruction: 'You answer in one short sentence.' },
  });
  return response.text;  // finds: response-use google-gemini
}

export async function before(question: string) {
  const old = new GoogleGenerativeAI('from the vault');  // finds: client google-gemini
  // finds: client google-gemini model=gemini-1.5-pro
  // finds: model-id google-gemini model=gemini-1.5-pro
  const model = old.getGenerativeModel({ model: 'gemini-1.5-pro' });
  // finds: sdk-call google-gemini chat model=gemini-1.5-pro
  const result = await model.generateContent(question);
  return result.response.text();  // finds: response-use google-gemini
}

const exchange = 'https://api.gemini.com/v1/pubticker/btcusd'; // finds nothing
const capsule = 'gemini://gemini.circumlunar.space/'; // finds nothing
