// lists under the names of services say who serves the models
export const MODELS = {
  groq: ['llama-3.1-8b-instant'], // finds: model-id groq
  openai: ['gpt-4o'], // finds: model-id openai
};

export async function local(http: any, url: string, content: string) {
  return http.post(url, {
    // a word that is a model's name only where a model is asked for
    model: 'mistral', // finds: model-id mistral
    messages: [{ role: 'user', content }],
  });
}
