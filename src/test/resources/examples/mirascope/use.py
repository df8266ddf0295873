from mirascope.core import anthropic, openai  # finds: import mirascope


# finds: framework-call mirascope chat model=gpt-4o-mini host=openai
# finds: model-id openai model=gpt-4o-mini
@openai.call("gpt-4o-mini")
def answer(letter: str) -> str:
    return f"Answer this letter: {letter}"


# finds: framework-call mirascope chat model=claude-3-5-haiku-20241022 host=anthropic
# finds: model-id anthropic model=claude-3-5-haiku-20241022
@anthropic.call("claude-3-5-haiku-20241022")
def check(letter: str) -> str:
    return f"Check this letter: {letter}"


def call(scope):
    return scope


call("mira")  # finds nothing
