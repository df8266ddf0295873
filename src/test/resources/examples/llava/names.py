MODEL = "llava-hf/llava-1.5-7b-hf"  # finds: model-id llava model=llava-hf/llava-1.5-7b-hf
PHRASE = "lava stream"  # finds nothing
