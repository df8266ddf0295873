from pathlib import Path

from anthropic import Anthropic  # finds: import anthropic

client = Anthropic()  # finds: client anthropic
CLERK = Path("prompts/clerk.md").read_text()
# finds: sdk-call anthropic chat,messages,system-prompt model=claude-3-5-haiku-latest
# finds: model-id anthropic model=claude-3-5-haiku-latest
client.messages.create(model="claude-3-5-haiku-latest", max_tokens=10, system=CLERK, messages=[])
