"""What is added to a request after it was made is passed too."""

from openai import OpenAI  # finds: import openai

client = OpenAI()  # finds: client openai


class Talk:
    def __init__(self):
        self.messages = []

    def show(self, picture: str):
        self.messages.append({"role": "user", "content": [{"type": "image_url", "image_url": picture}]})

    def ask(self):
        # finds: model-id openai model=gpt-4o
        return client.chat.completions.create(model="gpt-4o", messages=self.messages)  # finds: sdk-call openai chat,image-input model=gpt-4o


def by_key(history, with_tools: bool):
    request = {"model": "gpt-4o-mini", "messages": history}  # finds: model-id openai model=gpt-4o-mini
    if with_tools:
        request["tools"] = [{"type": "function", "function": {"name": "now"}}]
    # finds: sdk-call openai chat,tool-calling model=gpt-4o-mini
    return client.chat.completions.create(**request)


def by_list(earlier, picture):
    own = []
    own.append({"role": "user", "content": [{"type": "input_audio", "input_audio": picture}]})
    messages = earlier + own
    # finds: sdk-call openai chat,audio-input model=gpt-4o-mini; model-id openai model=gpt-4o-mini
    return client.chat.completions.create(model="gpt-4o-mini", messages=messages)


def untouched(other):
    other.append({"tools": []})
    request = {"model": "gpt-4o-mini"}  # finds: model-id openai model=gpt-4o-mini
    # finds: sdk-call openai chat model=gpt-4o-mini
    return client.chat.completions.create(**request)
