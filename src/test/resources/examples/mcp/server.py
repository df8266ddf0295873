from mcp.server.fastmcp import FastMCP  # finds: import mcp

server = FastMCP("letters")  # finds: client mcp


@server.tool()
def count(letter: str) -> int:
    """Counts the words of a letter."""
    return len(letter.split())


mcp = "male connector plug"  # finds nothing
