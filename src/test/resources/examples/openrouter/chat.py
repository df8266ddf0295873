from openai import OpenAI  # finds: import openai

# finds: client openrouter
# finds: http-endpoint openrouter
client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key="from the vault")
# finds: sdk-call openrouter chat model=anthropic/claude-3.5-sonnet
answer = client.chat.completions.create(
    # finds: model-id anthropic model=anthropic/claude-3.5-sonnet
    model="anthropic/claude-3.5-sonnet",
    messages=[{"role": "user", "content": "When do you open?"}],
    extra_body={"provider": {"order": ["anthropic"]}},
)
print(answer.choices[0].message.content)  # finds: response-use openrouter

openrouter = "192.168.0.1"  # finds nothing
