from opensearchpy import OpenSearch  # finds: import opensearch

store = OpenSearch("https://search.example.org")
# finds: vector-store opensearch
store.search(index="letters", body={"query": {"knn": {"v": {"vector": [0.1], "k": 3}}}})
store.search(index="letters", body={"query": {"match": {"text": "tide"}}})  # finds nothing
