import OpenAI from 'openai';  // finds: import openai

/** The models that a user may choose from, as types alone. */
export type Chat =
  | 'gpt-4o'  // finds: model-id openai model=gpt-4o
  | 'gpt-4-turbo-preview';  // finds: model-id openai model=gpt-4-turbo-preview

export interface Options {
  model: 'gpt-4o-mini' | 'none';  // finds: model-id openai model=gpt-4o-mini
  role: 'user' | 'assistant';
}

export const ask = (client: OpenAI, model: Chat, text: string) =>
  client.responses.create({ model, input: text });  // finds: sdk-call openai responses
