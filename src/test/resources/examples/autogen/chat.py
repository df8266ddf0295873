from autogen_agentchat.agents import AssistantAgent  # finds: import autogen
from autogen_ext.models.openai import OpenAIChatCompletionClient  # finds: import autogen

# finds: client autogen model=gpt-4o
# finds: model-id openai model=gpt-4o
client = OpenAIChatCompletionClient(model="gpt-4o")
# finds: client autogen model=gpt-4o
# finds: prompt autogen
clerk = AssistantAgent("clerk", model_client=client, system_message="You answer letters briefly.")


async def ask(question):
    # finds: framework-call autogen chat,agents model=gpt-4o host=openai
    return await clerk.run(task=question)


auto = "gen"  # finds nothing
