# finds: model-id mixedbread model=mixedbread-ai/mxbai-embed-large-v1
MODEL = "mixedbread-ai/mxbai-embed-large-v1"
PHRASE = "mixed bread basket"  # finds nothing
