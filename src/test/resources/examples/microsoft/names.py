# finds: model-id microsoft model=microsoft/Phi-3-mini-4k-instruct
MODEL = "microsoft/Phi-3-mini-4k-instruct"
PHRASE = "microsoft word"  # finds nothing
