import voyageai  # finds: import voyage

vo = voyageai.Client()  # finds: client voyage
# finds: sdk-call voyage embeddings model=voyage-3-large
# finds: model-id voyage model=voyage-3-large
print(vo.embed(["x"], model="voyage-3-large", input_type="document").embeddings)
# finds: sdk-call voyage rerank model=rerank-2
# finds: model-id voyage model=rerank-2
vo.rerank("x", ["a", "b"], model="rerank-2")
voyage = "to the Arctic"  # finds nothing
