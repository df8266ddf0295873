from inspect_ai import Task, eval  # finds: import inspect-ai
from inspect_ai.model import get_model  # finds: import inspect-ai

# finds: eval inspect-ai model=openai/gpt-4o-mini
# finds: model-id openai model=openai/gpt-4o-mini
model = get_model("openai/gpt-4o-mini")
# finds: eval inspect-ai model=openai/gpt-4o-mini
# finds: eval inspect-ai
eval(Task(dataset=[]), model=model)
inspect_ai = "with a lamp"  # finds nothing
