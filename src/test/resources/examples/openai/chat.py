"""Answers customers. Once this used claude-3-opus and openai.ChatCompletion.create(...)."""

import os

from openai import AsyncOpenAI, OpenAI, RateLimitError  # finds: import openai

client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])  # finds: client openai; env-var openai
later = AsyncOpenAI()  # finds: client openai
MODEL = "gpt-4o-mini"  # finds: model-id openai model=gpt-4o-mini
# client.chat.completions.create(model="gpt-4-turbo")  finds nothing


def ask(question: str) -> str:
    # finds: sdk-call openai chat,json-mode,seed,system-prompt model=gpt-4o-mini
    answer = client.chat.completions.create(
        model=MODEL,
        messages=[
            # finds: prompt openai
            {"role": "system", "content": "You answer questions about our opening hours."},
            {"role": "user", "content": question},
        ],
        response_format={"type": "json_object"},
        seed=7,
    )
    return answer.choices[0].message.content  # finds: response-use openai


async def stream(question: str):
    # finds: sdk-call openai chat,streaming model=gpt-4.1
    chunks = await later.chat.completions.create(
        # finds: model-id openai model=gpt-4.1
        model="gpt-4.1", messages=[{"role": "user", "content": question}], stream=True
    )
    async for chunk in chunks:
        yield chunk.choices[0].delta.content  # finds: response-use openai


def search(text: str):
    try:
        # finds: sdk-call openai responses,tool-calling,web-search,reasoning-effort model=gpt-5-mini
        found = client.responses.create(
            model="gpt-5-mini",  # finds: model-id openai model=gpt-5-mini
            input=text,
            tools=[{"type": "web_search"}],
            reasoning={"effort": "low"},
        )
    except RateLimitError:
        return None
    return found.output_text  # finds: response-use openai


def embed(texts: list[str]):
    # finds: sdk-call openai embeddings model=text-embedding-3-small
    # finds: model-id openai model=text-embedding-3-small
    return client.embeddings.create(model="text-embedding-3-small", input=texts)


class LocalClient:
    """Has the names of the SDK and nothing to do with it."""

    def create(self, model: str) -> str:
        return f"chat.completions.create {model}"  # finds nothing


print(LocalClient().create("large"))  # finds nothing
