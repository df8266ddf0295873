import { VertexAI } from '@google-cloud/vertexai';  // finds: import google-vertex

// finds: client google-vertex
const vertex = new VertexAI({ project: 'shop', location: 'europe-west4' });
// finds: client google-vertex model=gemini-2.0-flash-001
// finds: model-id google-vertex model=gemini-2.0-flash-001
const model = vertex.getGenerativeModel({ model: 'gemini-2.0-flash-001' });

export async function ask(question: string) {
  // finds: sdk-call google-vertex chat model=gemini-2.0-flash-001
  const result = await model.generateContent(question);
  // finds: response-use google-vertex
  return result.response.candidates?.[0].content.parts[0].text;
}

const corner = { vertex: [0, 1] }; // finds nothing
