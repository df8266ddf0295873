MODEL = "BAAI/bge-small-en-v1.5"  # finds: model-id baai model=BAAI/bge-small-en-v1.5
PHRASE = "baa says the sheep"  # finds nothing
