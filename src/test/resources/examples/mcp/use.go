package harbour

import "github.com/mark3labs/mcp-go/server" // finds: import mcp

var tools = server.NewMCPServer("harbour", "1.0") // finds: client mcp
