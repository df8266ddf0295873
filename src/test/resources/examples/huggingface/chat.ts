import { HfInference } from '@huggingface/inference';  // finds: import huggingface

const hf = new HfInference(process.env.HF_TOKEN);  // finds: client huggingface; env-var huggingface
// finds: sdk-call huggingface chat model=mistralai/Mistral-7B-Instruct-v0.3
const out = await hf.chatCompletion({
  // finds: model-id huggingface model=mistralai/Mistral-7B-Instruct-v0.3
  model: 'mistralai/Mistral-7B-Instruct-v0.3',
  messages: [{ role: 'user', content: 'When do you open?' }],
});
console.log(out.choices[0].message.content);  // finds: response-use huggingface
const face = 'hugging'; // finds nothing
