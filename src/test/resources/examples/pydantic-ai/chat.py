from pydantic import BaseModel
from pydantic_ai import Agent  # finds: import pydantic-ai

# finds: client pydantic-ai model=openai:gpt-4o
# finds: model-id openai model=openai:gpt-4o
# finds: prompt pydantic-ai
agent = Agent("openai:gpt-4o", system_prompt="You answer in one short sentence.")
# finds: client pydantic-ai model=anthropic:claude-3-5-sonnet-latest
# finds: model-id anthropic model=anthropic:claude-3-5-sonnet-latest
other = Agent("anthropic:claude-3-5-sonnet-latest")


def ask(question: str):
    # finds: framework-call pydantic-ai chat,agents,system-prompt model=openai:gpt-4o host=openai
    return agent.run_sync(question).output


class Agent007(BaseModel):
    name: str = "Bond"  # finds nothing
