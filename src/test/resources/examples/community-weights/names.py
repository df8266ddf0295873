MODEL = "openai-community/gpt2"  # finds: model-id community-weights model=openai-community/gpt2
PHRASE = "a community"  # finds nothing
