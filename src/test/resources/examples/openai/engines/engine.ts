import OpenAI from 'openai'; // finds: import openai

export interface EngineConfig {
  model: string;
  apiKey: string;
  baseURL?: string;
}

export class Engine {
  client: OpenAI;

  constructor(public config: EngineConfig) {
    const options: Record<string, unknown> = { apiKey: config.apiKey };
    if (config.baseURL) {
      options.baseURL = config.baseURL;
    }
    this.client = new OpenAI(options); // finds: client openai
  }

  async answer(question: string) {
    // what a test passes does not say what the program uses
    // finds: sdk-call openai chat model=*
    const completion = await this.client.chat.completions.create({
      model: this.config.model,
      messages: [{ role: 'user', content: question }],
    });
    return completion.choices[0].message.content; // finds: response-use openai
  }
}
