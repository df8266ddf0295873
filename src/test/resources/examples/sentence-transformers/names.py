# finds: model-id sentence-transformers model=sentence-transformers/all-MiniLM-L6-v2
MODEL = "sentence-transformers/all-MiniLM-L6-v2"
PHRASE = "sentence case"  # finds nothing
