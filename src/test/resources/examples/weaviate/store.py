import weaviate  # finds: import weaviate
from weaviate.classes.config import Configure  # finds: import weaviate

client = weaviate.connect_to_local()  # finds: vector-store weaviate
# finds: vector-store weaviate
# finds: vector-store weaviate
client.collections.create("Page", vectorizer_config=Configure.Vectorizer.text2vec_openai())
pages = client.collections.get("Page")  # finds: vector-store weaviate
# finds: vector-store weaviate
pages.query.near_text(query="opening hours", limit=3)
weave = "aviate"  # finds nothing
