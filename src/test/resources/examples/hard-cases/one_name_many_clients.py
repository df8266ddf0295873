import sys

import anthropic  # finds: import anthropic
import openai  # finds: import openai

client = openai.OpenAI()  # finds: client openai
# finds: model-id openai model=gpt-4o-mini
model = "gpt-4o-mini"
# finds: sdk-call openai chat model=gpt-4o-mini
client.chat.completions.create(model=model, messages=[])

client = anthropic.Anthropic()  # finds: client anthropic
# finds: model-id anthropic model=claude-sonnet-4-20250514
model = "claude-sonnet-4-20250514"
if len(sys.argv) > 1:
    # finds: model-id anthropic model=claude-opus-4-20250514
    model = "claude-opus-4-20250514"
# finds: sdk-call anthropic chat,messages model=claude-sonnet-4-20250514
client.messages.create(model=model, max_tokens=9, messages=[])
