from agents import Agent, Runner, function_tool  # finds: import openai-agents

# finds: client openai-agents model=gpt-4.1
# finds: prompt openai-agents
# finds: model-id openai model=gpt-4.1
clerk = Agent(name="Clerk", instructions="You answer letters in one short sentence.", model="gpt-4.1")


@function_tool
def weather(city: str) -> str:
    """The weather in a city."""
    return "rain"


def ask(question: str):
    # finds: framework-call openai-agents responses,agents,system-prompt model=gpt-4.1 host=openai
    return Runner.run_sync(clerk, question).final_output


class Runner2:
    def run_sync(self, way):
        return way


Runner2().run_sync("marathon")  # finds nothing
