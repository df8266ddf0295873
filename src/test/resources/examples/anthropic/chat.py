"""Answers with Claude; client.messages.create(...) is below."""

import anthropic  # finds: import anthropic
from anthropic import AnthropicBedrock, AsyncAnthropic  # finds: import anthropic

client = anthropic.Anthropic()  # finds: client anthropic
hosted = AnthropicBedrock(aws_region="eu-central-1")  # finds: client aws-bedrock
# finds: prompt anthropic
INSTRUCTIONS = """You are a careful archivist.
<rules>Quote the page that you have an answer from.</rules>"""


def ask(question: str, pages: list[str]):
    # finds: sdk-call anthropic chat,messages,system-prompt,tool-calling,prompt-caching model=claude-sonnet-4-5
    message = client.messages.create(
        model="claude-sonnet-4-5",  # finds: model-id anthropic model=claude-sonnet-4-5
        max_tokens=1024,
        system=[{"type": "text", "text": INSTRUCTIONS, "cache_control": {"type": "ephemeral"}}],
        messages=[{"role": "user", "content": question}],
        tools=[{"name": "page", "input_schema": {"type": "object", "properties": {}}}],
    )
    if message.stop_reason == "tool_use":  # finds: response-use anthropic
        return None
    return message.content[0].text  # finds: response-use anthropic


def think(question: str):
    # finds: sdk-call anthropic chat,messages,streaming,reasoning-effort model=claude-opus-4-1
    with client.messages.stream(
        model="claude-opus-4-1",  # finds: model-id anthropic model=claude-opus-4-1
        max_tokens=4096,
        thinking={"type": "enabled", "budget_tokens": 2048},
        messages=[{"role": "user", "content": question}],
    ) as stream:
        for text in stream.text_stream:
            print(text)


async def count(question: str):
    later = AsyncAnthropic()  # finds: client anthropic
    # finds: sdk-call anthropic token-counting model=claude-haiku-4-5
    return await later.messages.count_tokens(
        # finds: model-id anthropic model=claude-haiku-4-5
        model="claude-haiku-4-5", messages=[{"role": "user", "content": question}]
    )


def elsewhere(question: str):
    # finds: sdk-call aws-bedrock chat,messages model=anthropic.claude-3-5-sonnet-20241022-v2:0
    return hosted.messages.create(
        # finds: model-id aws-bedrock model=anthropic.claude-3-5-sonnet-20241022-v2:0
        model="anthropic.claude-3-5-sonnet-20241022-v2:0",
        max_tokens=10,
        messages=[{"role": "user", "content": question}],
    )


claude = "Monet"  # finds nothing


class Messages:
    def create(self, **what):
        return what


Messages().create(model="letter")  # finds nothing
