from adalflow.components.model_client import OpenAIClient  # finds: import adalflow
from adalflow.core import Generator  # finds: import adalflow

# finds: client adalflow
# finds: client adalflow
# finds: model-id openai model=gpt-4o-mini
ask = Generator(model_client=OpenAIClient(), model_kwargs={"model": "gpt-4o-mini"})
# finds: framework-call adalflow chat host=openai
print(ask.call(prompt_kwargs={"input_str": "When do you open?"}))


class Well:
    def call(self, prompt_kwargs):
        return "water"


Well().call(prompt_kwargs={})  # finds nothing
