from fireworks.client import Fireworks  # finds: import fireworks

client = Fireworks(api_key="from the vault")  # finds: client fireworks
# finds: sdk-call fireworks chat model=accounts/fireworks/models/llama-v3p1-8b-instruct
answer = client.chat.completions.create(
    # finds: model-id fireworks model=accounts/fireworks/models/llama-v3p1-8b-instruct
    model="accounts/fireworks/models/llama-v3p1-8b-instruct",
    messages=[{"role": "user", "content": "When do you open?"}],
)
print(answer.choices[0].message.content)  # finds: response-use fireworks
fireworks = "at midnight"  # finds nothing
