using ModelContextProtocol.Client; // finds: import mcp

namespace Harbour;

class Use
{
    public Task Start() => McpClientFactory.CreateAsync(null); // finds: client mcp
}
