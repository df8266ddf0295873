import { initializeApp } from 'firebase/app';
// finds: import firebase-ai
import { getAI, getGenerativeModel, GoogleAIBackend } from 'firebase/ai';

// finds: client firebase-ai
const ai = getAI(initializeApp({}), { backend: new GoogleAIBackend() });
// finds: client firebase-ai model=gemini-2.5-flash
// finds: model-id firebase-ai model=gemini-2.5-flash
const model = getGenerativeModel(ai, { model: 'gemini-2.5-flash' });
// finds: sdk-call firebase-ai chat model=gemini-2.5-flash
const result = await model.generateContent('When do you open?');
console.log(result.response.text());  // finds: response-use firebase-ai
const fire = 'base'; // finds nothing
