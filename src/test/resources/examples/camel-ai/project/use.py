from camel.agents import ChatAgent  # finds: import camel-ai
from camel.models import ModelFactory  # finds: import camel-ai

# finds: client camel-ai
# finds: model-id openai model=gpt-4o-mini
model = ModelFactory.create(model_platform="openai", model_type="gpt-4o-mini")
clerk = ChatAgent("You answer letters.", model=model)  # finds: client camel-ai model=gpt-4o-mini
# finds: framework-call camel-ai chat,agents model=gpt-4o-mini host=openai
print(clerk.step("When do you open?"))
camel = {"humps": 1}  # finds nothing
