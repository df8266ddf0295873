"""The package may be missing."""

try:
    import anthropic  # finds: import anthropic
    from anthropic import AsyncAnthropic  # finds: import anthropic
except ImportError:
    anthropic = None
    AsyncAnthropic = None


def ask(question: str):
    if anthropic is None:
        raise RuntimeError("anthropic is not installed")
    client = anthropic.Anthropic()  # finds: client anthropic
    # finds: sdk-call anthropic chat,messages model=claude-sonnet-4-5
    return client.messages.create(
        model="claude-sonnet-4-5",  # finds: model-id anthropic model=claude-sonnet-4-5
        max_tokens=256,
        messages=[{"role": "user", "content": question}],
    )


async def later(question: str):
    try:
        from anthropic import AsyncAnthropicBedrock as Hosted  # finds: import anthropic
    except ImportError:
        Hosted = None
    if Hosted is None:
        return AsyncAnthropic()  # finds: client anthropic
    client = Hosted()  # finds: client aws-bedrock
    # finds: sdk-call aws-bedrock chat,messages model=anthropic.claude-sonnet-4-5-20250929-v1:0
    return await client.messages.create(
        # finds: model-id aws-bedrock model=anthropic.claude-sonnet-4-5-20250929-v1:0
        model="anthropic.claude-sonnet-4-5-20250929-v1:0",
        max_tokens=256,
        messages=[{"role": "user", "content": question}],
    )
