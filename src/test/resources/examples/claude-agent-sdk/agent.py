from claude_agent_sdk import ClaudeAgentOptions, query  # finds: import claude-agent-sdk


async def ask(question):
    # finds: prompt claude-agent-sdk
    options = ClaudeAgentOptions(system_prompt="You answer letters in one short sentence.")
    # finds: framework-call claude-agent-sdk hosted-agents,chat host=anthropic
    async for message in query(prompt=question, options=options):
        print(message)


def query_rows(table):
    return table  # finds nothing
