from nomic import embed  # finds: import nomic

# finds: sdk-call nomic embeddings model=nomic-embed-text-v1.5
# finds: model-id nomic model=nomic-embed-text-v1.5
vectors = embed.text(texts=["harbour"], model="nomic-embed-text-v1.5")


def text(nomic):
    return nomic


text("gnomic")  # finds nothing
