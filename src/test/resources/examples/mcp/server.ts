import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';  // finds: import mcp

export const server = new McpServer({ name: 'letters', version: '1.0.0' });  // finds: client mcp
const plug = 'male connector'; // finds nothing
