import { createReactAgent } from '@langchain/langgraph/prebuilt';  // finds: import langgraph
import { ChatOpenAI } from '@langchain/openai';  // finds: import langchain

// finds: client langgraph model=gpt-4o
// finds: client langchain model=gpt-4o
// finds: model-id openai model=gpt-4o
const agent = createReactAgent({ llm: new ChatOpenAI({ model: 'gpt-4o' }), tools: [] });
// finds: framework-call langgraph chat,agents model=gpt-4o host=openai
await agent.invoke({ messages: [] });
const paper = 'graph'; // finds nothing
