export async function ask(question: string) {
  // finds: http-endpoint openrouter chat
  const response = await fetch('https://openrouter.ai/api/v1/chat/completions', {
    method: 'POST',
    // finds: env-var openrouter
    headers: { Authorization: `Bearer ${process.env.OPENROUTER_API_KEY}` },
    body: JSON.stringify({
      // finds: model-id meta-llama model=meta-llama/llama-3.3-70b-instruct
      model: 'meta-llama/llama-3.3-70b-instruct',
      messages: [{ role: 'user', content: question }],
    }),
  });
  const data = await response.json();
  return data.choices[0].message.content;
}

const other = await fetch('https://router.example/api/v1/chat/completions'); // finds nothing
