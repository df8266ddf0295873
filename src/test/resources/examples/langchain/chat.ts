import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';  // finds: import langchain
import { ChatAnthropic } from '@langchain/anthropic';  // finds: import langchain
import { HumanMessage, SystemMessage } from '@langchain/core/messages';  // finds: import langchain

// finds: client langchain model=gpt-4o
// finds: model-id openai model=gpt-4o
const model = new ChatOpenAI({ model: 'gpt-4o', temperature: 0 });
// finds: client langchain model=claude-sonnet-4-20250514
// finds: model-id anthropic model=claude-sonnet-4-20250514
const claude = new ChatAnthropic({ model: 'claude-sonnet-4-20250514' });

export async function ask(text: string) {
  // finds: framework-call langchain chat,sampling-parameters model=gpt-4o host=openai
  // finds: prompt langchain
  const answer = await model.invoke([new SystemMessage('You answer in one sentence.'), new HumanMessage(text)]);
  return answer.content;
}

// finds: framework-call langchain chat,streaming model=claude-sonnet-4-20250514 host=anthropic
export const stream = (text: string) => claude.stream(text);
// finds: client langchain
// finds: framework-call langchain embeddings host=openai
export const vector = (text: string) => new OpenAIEmbeddings().embedQuery(text);

const chain = { invoke: (what: string) => what };
chain.invoke('rusty'); // finds nothing
