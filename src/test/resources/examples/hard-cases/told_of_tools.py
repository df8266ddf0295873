from openai import OpenAI  # finds: import openai

TIDE = {
    "type": "function",
    "function": {
        "name": "tide",
        # finds: prompt openai
        "description": "Look up when the water is high at a harbour. Ask for the harbour first.",
        "parameters": {
            "type": "object",
            "properties": {"harbour": {"type": "string", "description": "The name of the harbour"}},
        },
    },
}

client = OpenAI()  # finds: client openai
client.chat.completions.create(  # finds: sdk-call openai chat,tool-calling model=gpt-4o
    model="gpt-4o",  # finds: model-id openai
    messages=[{"role": "user", "content": "When?"}],
    tools=[TIDE],
)
