from openrouter import OpenRouter  # finds: import openrouter

client = OpenRouter(api_key="k")  # finds: client openrouter
# finds: sdk-call openrouter chat,routing model=openai/gpt-4o host=openai
# finds: model-id openai model=openai/gpt-4o
client.chat.send(model="openai/gpt-4o", messages=[])
router = "open"  # finds nothing
