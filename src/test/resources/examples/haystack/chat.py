from haystack import Pipeline  # finds: import haystack
from haystack.components.generators.chat import OpenAIChatGenerator  # finds: import haystack

generator = OpenAIChatGenerator(model="gpt-4o-mini")  # finds: model-id openai model=gpt-4o-mini; client haystack model=gpt-4o-mini
pipeline = Pipeline()
pipeline.add_component("llm", generator)
print(pipeline.run({"llm": {"messages": []}}))  # finds: framework-call haystack chat,agents
# finds: framework-call haystack chat model=gpt-4o-mini host=openai
print(generator.run(messages=[]))

needle = "in a haystack"  # finds nothing
