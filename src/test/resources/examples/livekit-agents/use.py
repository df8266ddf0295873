from livekit.agents import Agent, AgentSession  # finds: import livekit-agents
from livekit.plugins import openai  # finds: import livekit-agents

# finds: client livekit-agents model=gpt-4o-mini
# finds: client livekit-agents model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
session = AgentSession(llm=openai.LLM(model="gpt-4o-mini"))


async def start():
    # finds: framework-call livekit-agents realtime,agents model=gpt-4o-mini host=openai
    # finds: client livekit-agents
    # finds: prompt livekit-agents
    await session.start(agent=Agent(instructions="You answer calls for the harbour office."))


live_kit = "torch"  # finds nothing
