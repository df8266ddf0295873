MODEL = "bigcode/starcoder2-7b"  # finds: model-id bigcode model=bigcode/starcoder2-7b
PHRASE = "big code review"  # finds nothing
