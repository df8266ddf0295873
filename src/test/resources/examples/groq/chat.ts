import Groq from 'groq-sdk';  // finds: import groq
import groq from 'groq'; // finds nothing

const client = new Groq({ apiKey: process.env.GROQ_API_KEY });  // finds: client groq; env-var groq
const posts = groq`*[_type == "post"]`; // finds nothing

export async function ask(question: string) {
  // finds: sdk-call groq chat model=openai/gpt-oss-120b
  const answer = await client.chat.completions.create({
    model: 'openai/gpt-oss-120b',  // finds: model-id groq model=openai/gpt-oss-120b
    messages: [{ role: 'user', content: question }],
  });
  return answer.choices[0].message.content;  // finds: response-use groq
}
