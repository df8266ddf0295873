import Together from 'together-ai';  // finds: import together

// finds: client together
// finds: env-var together
const together = new Together({ apiKey: process.env.TOGETHER_API_KEY });

export async function ask(question: string) {
  // finds: sdk-call together chat model=meta-llama/Llama-3.3-70B-Instruct-Turbo
  const answer = await together.chat.completions.create({
    // finds: model-id together model=meta-llama/Llama-3.3-70B-Instruct-Turbo
    model: 'meta-llama/Llama-3.3-70B-Instruct-Turbo',
    messages: [{ role: 'user', content: question }],
  });
  return answer.choices[0]?.message?.content;  // finds: response-use together
}

const apart = (together: boolean) => !together; // finds nothing
