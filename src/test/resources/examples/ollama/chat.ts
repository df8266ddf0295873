import ollama, { Ollama } from 'ollama';  // finds: import ollama

const remote = new Ollama({ host: 'http://gpu-1:11434' });  // finds: client ollama

export async function ask(question: string) {
  // finds: sdk-call ollama chat model=llama3.1
  // finds: model-id ollama model=llama3.1
  const response = await ollama.chat({ model: 'llama3.1', messages: [{ role: 'user', content: question }] });
  return response.message.content;  // finds: response-use ollama
}

// finds: sdk-call ollama embeddings model=nomic-embed-text host=self-hosted
// finds: model-id nomic model=nomic-embed-text
export const embed = (input: string) => remote.embed({ model: 'nomic-embed-text', input });

const animal = 'ollama, a misspelt llama'; // finds nothing
