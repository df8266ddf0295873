MODEL = "internlm/internlm2-chat-7b"  # finds: model-id internlm model=internlm/internlm2-chat-7b
PHRASE = "an intern"  # finds nothing
