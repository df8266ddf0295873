import { Agent, run } from '@openai/agents';  // finds: import openai-agents

// finds: client openai-agents
// finds: prompt openai-agents
const clerk = new Agent({ name: 'clerk', instructions: 'You answer letters in one sentence.' });
// finds: framework-call openai-agents responses,agents,system-prompt host=openai
const result = await run(clerk, 'When do you open?');
console.log(result.finalOutput);
const agents = ['007']; // finds nothing
