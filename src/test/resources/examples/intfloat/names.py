MODEL = "intfloat/e5-base-v2"  # finds: model-id intfloat model=intfloat/e5-base-v2
PHRASE = "e5 bus line"  # finds nothing
