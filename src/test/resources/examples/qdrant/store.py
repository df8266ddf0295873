from qdrant_client import QdrantClient  # finds: import qdrant
from qdrant_client.models import Distance, VectorParams  # finds: import qdrant

# finds: vector-store qdrant
# finds: http-endpoint qdrant
client = QdrantClient(url="http://localhost:6333")
# finds: vector-store qdrant
client.create_collection("pages", vectors_config=VectorParams(size=768, distance=Distance.COSINE))
client.query_points("pages", query=[0.1], limit=3)  # finds: vector-store qdrant
quadrant = 4  # finds nothing
