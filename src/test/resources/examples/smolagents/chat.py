from smolagents import CodeAgent, InferenceClientModel  # finds: import smolagents

# finds: client smolagents model=Qwen/Qwen2.5-Coder-32B-Instruct
# finds: client smolagents model=Qwen/Qwen2.5-Coder-32B-Instruct
# finds: model-id huggingface model=Qwen/Qwen2.5-Coder-32B-Instruct
agent = CodeAgent(tools=[], model=InferenceClientModel("Qwen/Qwen2.5-Coder-32B-Instruct"))
# finds: framework-call smolagents chat,agents model=Qwen/Qwen2.5-Coder-32B-Instruct host=huggingface
agent.run("Sum the numbers")

smol = "small"  # finds nothing
