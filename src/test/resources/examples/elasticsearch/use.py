from elasticsearch import Elasticsearch  # finds: import elasticsearch

store = Elasticsearch("https://search.example.org")
# finds: vector-store elasticsearch
store.search(index="letters", knn={"field": "v", "query_vector": [0.1], "k": 3})
store.search(index="letters", query={"match": {"text": "tide"}})  # finds nothing
