package harbour;

import io.modelcontextprotocol.client.McpClient; // finds: import mcp

class Use {
    private final Object client = McpClient.sync(null).build(); // finds: client mcp
}
