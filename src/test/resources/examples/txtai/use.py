from txtai import LLM, Embeddings  # finds: import txtai

# finds: client txtai
# finds: model-id sentence-transformers model=sentence-transformers/all-MiniLM-L6-v2
index = Embeddings(path="sentence-transformers/all-MiniLM-L6-v2")
print(index.search("When do you open?", 1))  # finds: framework-call txtai vector-query
# finds: client txtai model=openai/gpt-4o-mini
# finds: model-id openai model=openai/gpt-4o-mini
model = LLM("openai/gpt-4o-mini")
txt = "ai"  # finds nothing
