from enum import Enum

from openai import OpenAI  # finds: import openai


class Model(str, Enum):
    FAST = "gpt-4o-mini"  # finds: model-id openai model=gpt-4o-mini
    CAREFUL = "o3-mini"  # finds: model-id openai model=o3-mini


client = OpenAI()  # finds: client openai
# finds: sdk-call openai chat model=gpt-4o-mini
client.chat.completions.create(model=Model.FAST, messages=[])
# finds: sdk-call openai chat model=o3-mini
client.chat.completions.create(model=Model.CAREFUL.value, messages=[])
