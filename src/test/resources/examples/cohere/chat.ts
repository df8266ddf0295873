import { CohereClientV2 } from 'cohere-ai';  // finds: import cohere

const cohere = new CohereClientV2({});  // finds: client cohere

export async function ask(question: string) {
  const response = await cohere.chat({  // finds: sdk-call cohere chat model=command-a-03-2025
    model: 'command-a-03-2025',  // finds: model-id cohere model=command-a-03-2025
    messages: [{ role: 'user', content: question }],
  });
  return response.message?.content?.[0].text;  // finds: response-use cohere
}

const glue = { rerank: (parts: string[]) => parts };
glue.rerank(['cohere']); // finds nothing
