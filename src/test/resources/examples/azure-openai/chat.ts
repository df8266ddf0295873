import { AzureOpenAI } from 'openai';  // finds: import openai

// finds: client azure-openai
// finds: env-var azure-openai
const client = new AzureOpenAI({ endpoint: process.env.AZURE_OPENAI_ENDPOINT, apiVersion: '2024-10-21' });

export async function ask(question: string) {
  // finds: sdk-call azure-openai chat model=gpt-4o
  const answer = await client.chat.completions.create({
    model: 'gpt-4o',  // finds: model-id azure-openai model=gpt-4o
    messages: [{ role: 'user', content: question }],
  });
  return answer.choices[0].message.content;  // finds: response-use azure-openai
}

const azure = '#007fff'; // finds nothing
