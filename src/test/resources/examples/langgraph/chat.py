from langgraph.graph import StateGraph  # finds: import langgraph
from langgraph.prebuilt import create_react_agent  # finds: import langgraph

# finds: client langgraph model=anthropic:claude-3-7-sonnet-latest
# finds: model-id anthropic model=anthropic:claude-3-7-sonnet-latest
# finds: prompt langgraph
agent = create_react_agent("anthropic:claude-3-7-sonnet-latest", tools=[], prompt="You answer in one sentence.")
# finds: framework-call langgraph chat,agents,system-prompt model=anthropic:claude-3-7-sonnet-latest host=anthropic
print(agent.invoke({"messages": []}))
graph = StateGraph(dict)  # finds: client langgraph

graph_paper = "squares"  # finds nothing
