MODEL = "allenai/OLMo-7B-Instruct"  # finds: model-id allenai model=allenai/OLMo-7B-Instruct
PHRASE = "allen key"  # finds nothing
