"""The models that a user may choose from, as types alone."""

from dataclasses import dataclass
from typing import Literal, Optional

from openai import OpenAI  # finds: import openai

# finds: model-id openai model=gpt-4o
# finds: model-id openai model=gpt-4-turbo-preview
Chat = Literal["gpt-4o", "gpt-4-turbo-preview"]


@dataclass
class Options:
    # finds: model-id openai model=gpt-4o-mini
    small: Optional[Literal["gpt-4o-mini", "none"]] = None
    role: Literal["user", "assistant"] = "user"


def ask(client: OpenAI, model: Chat, text: str):
    return client.responses.create(model=model, input=text)  # finds: sdk-call openai responses
