import Anthropic from '@anthropic-ai/sdk';  // finds: import anthropic

const anthropic = new Anthropic();  // finds: client anthropic

export async function ask(question: string) {
  // finds: sdk-call anthropic chat,messages,system-prompt model=claude-sonnet-4-20250514
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-20250514',  // finds: model-id anthropic model=claude-sonnet-4-20250514
    max_tokens: 1024,
    system: 'You answer in one short sentence.',  // finds: prompt anthropic
    messages: [{ role: 'user', content: question }],
  });
  // finds: response-use anthropic
  // finds: response-use anthropic
  return message.content[0].type === 'text' ? message.content[0].text : '';
}

// finds: sdk-call anthropic batch
export const batch = () => anthropic.messages.batches.create({ requests: [] });

// anthropic.messages.create({ model: 'claude-2' })  finds nothing
const claude = { messages: { create: (name: string) => name } };
claude.messages.create('Claude Monet'); // finds nothing
