MODEL = "lmsys/vicuna-7b-v1.5"  # finds: model-id lmsys model=lmsys/vicuna-7b-v1.5
PHRASE = "vicuna wool"  # finds nothing
