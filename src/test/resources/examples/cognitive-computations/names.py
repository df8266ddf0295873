# finds: model-id cognitive-computations model=cognitivecomputations/dolphin-2.9-llama3-8b
MODEL = "cognitivecomputations/dolphin-2.9-llama3-8b"
PHRASE = "dolphin ahoy"  # finds nothing
