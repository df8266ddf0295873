from gpt_researcher import GPTResearcher  # finds: import gpt-researcher

writer = GPTResearcher(query="moorings")  # finds: client gpt-researcher


async def write():
    await writer.conduct_research()  # finds: framework-call gpt-researcher chat,agents
    return await writer.write_report()  # finds: framework-call gpt-researcher chat,agents
