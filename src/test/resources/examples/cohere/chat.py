import cohere  # finds: import cohere

co = cohere.ClientV2()  # finds: client cohere
response = co.chat(  # finds: sdk-call cohere chat model=command-r-plus-08-2024
    model="command-r-plus-08-2024",  # finds: model-id cohere model=command-r-plus-08-2024
    messages=[{"role": "user", "content": "When do you open?"}],
)
print(response.message.content[0].text)  # finds: response-use cohere
# finds: sdk-call cohere embeddings model=embed-english-v3.0
# finds: model-id cohere model=embed-english-v3.0
co.embed(model="embed-english-v3.0", texts=["x"], input_type="search_query")
# finds: sdk-call cohere rerank model=rerank-v3.5
# finds: model-id cohere model=rerank-v3.5
co.rerank(model="rerank-v3.5", query="x", documents=["a", "b"])


def cohere_together(parts):
    return parts  # finds nothing
