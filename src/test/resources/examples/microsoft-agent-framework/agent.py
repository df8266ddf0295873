from agent_framework import ChatAgent  # finds: import microsoft-agent-framework
from agent_framework.openai import OpenAIChatClient  # finds: import microsoft-agent-framework

# finds: client microsoft-agent-framework model=gpt-4o-mini
# finds: client microsoft-agent-framework model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
# finds: prompt microsoft-agent-framework
clerk = ChatAgent(chat_client=OpenAIChatClient(model_id="gpt-4o-mini"), instructions="You answer letters briefly.")


async def ask(question):
    # finds: framework-call microsoft-agent-framework chat,agents model=gpt-4o-mini host=openai
    return await clerk.run(question)


frame = "work"  # finds nothing
