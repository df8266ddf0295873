const { Configuration, OpenAIApi } = require('openai');  // finds: import openai

// finds: client openai
// finds: env-var openai
const configuration = new Configuration({ apiKey: process.env.OPENAI_API_KEY });
const openai = new OpenAIApi(configuration);  // finds: client openai

async function main() {
  // finds: sdk-call openai chat model=gpt-3.5-turbo
  const completion = await openai.createChatCompletion({
    model: 'gpt-3.5-turbo',  // finds: model-id openai model=gpt-3.5-turbo
    messages: [{ role: 'user', content: 'Hello' }],
  });
  return completion.data.choices[0].message.content;  // finds: response-use openai
}

main();  // finds: seam-call openai
