MODEL = "01-ai/Yi-34B-Chat"  # finds: model-id 01-ai model=01-ai/Yi-34B-Chat
PHRASE = "01-ai is a name"  # finds nothing
