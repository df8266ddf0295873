use rmcp::ServiceExt; // finds: import mcp
