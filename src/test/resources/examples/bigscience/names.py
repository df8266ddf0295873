MODEL = "bigscience/bloom-560m"  # finds: model-id bigscience model=bigscience/bloom-560m
PHRASE = "bloom in spring"  # finds nothing
