require "open_router"  # finds: import openrouter

client = OpenRouter::Client.new(access_token: "…")  # finds: client openrouter
# finds: sdk-call openrouter chat,routing model=openai/gpt-4o-mini host=openai
# finds: model-id openai model=openai/gpt-4o-mini
client.complete([{ role: "user", content: "When do you open?" }], model: "openai/gpt-4o-mini")
