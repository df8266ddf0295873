import aisuite as ai  # finds: import aisuite

client = ai.Client()  # finds: client aisuite
# finds: sdk-call aisuite chat,routing model=anthropic:claude-3-5-sonnet-20240620 host=anthropic
# finds: model-id anthropic model=anthropic:claude-3-5-sonnet-20240620
client.chat.completions.create(model="anthropic:claude-3-5-sonnet-20240620", messages=[])
suite = "of rooms"  # finds nothing
