import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';  // finds: import aws-bedrock
import { ChatPromptTemplate } from '@langchain/core/prompts';  // finds: import langchain
import { ChatOpenAI } from '@langchain/openai';  // finds: import langchain

const client = new BedrockRuntimeClient({}); // finds: client aws-bedrock

export async function ask(question: string) {
  const command = new ConverseCommand({
    // finds: model-id aws-bedrock model=anthropic.claude-3-haiku-20240307-v1:0
    modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
    messages: [{ role: 'user', content: [{ text: question }] }],
  });
  // finds: sdk-call aws-bedrock chat model=anthropic.claude-3-haiku-20240307-v1:0
  return client.send(command);
}

export async function pipe(question: string) {
  // finds: client langchain model=gpt-4o-mini
  // finds: model-id openai model=gpt-4o-mini
  const chain = ChatPromptTemplate.fromTemplate('{question}').pipe(new ChatOpenAI({ model: 'gpt-4o-mini' }));
  // finds: framework-call langchain chat model=gpt-4o-mini
  return chain.invoke({ question });
}
