// finds: import aws-bedrock
import { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'us-east-1' });  // finds: client aws-bedrock

export async function ask(question: string) {
  const response = await client.send(
    new ConverseCommand({  // finds: sdk-call aws-bedrock chat model=amazon.nova-lite-v1:0
      modelId: 'amazon.nova-lite-v1:0',  // finds: model-id aws-bedrock model=amazon.nova-lite-v1:0
      messages: [{ role: 'user', content: [{ text: question }] }],
    }),
  );
  return response.output?.message?.content?.[0].text;  // finds: response-use aws-bedrock
}

export const invoke = (body: string) =>
  // finds: sdk-call aws-bedrock chat model=meta.llama3-70b-instruct-v1:0
  // finds: model-id aws-bedrock model=meta.llama3-70b-instruct-v1:0
  client.send(new InvokeModelCommand({ modelId: 'meta.llama3-70b-instruct-v1:0', body }));

const bedrock = { edition: 'Minecraft' }; // finds nothing
