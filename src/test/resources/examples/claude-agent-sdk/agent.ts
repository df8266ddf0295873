import { query } from '@anthropic-ai/claude-agent-sdk';  // finds: import claude-agent-sdk

// finds: framework-call claude-agent-sdk hosted-agents,chat host=anthropic
// finds: prompt claude-agent-sdk
for await (const message of query({ prompt: 'Sort the letters', options: { maxTurns: 3 } })) {
  console.log(message);
}
const rows = { query: (table: string) => table };
rows.query('claude'); // finds nothing
