from pymilvus import MilvusClient  # finds: import milvus

# finds: vector-store milvus
# finds: http-endpoint milvus
client = MilvusClient(uri="http://localhost:19530")
client.create_collection("pages", dimension=768)  # finds: vector-store milvus
client.search("pages", data=[[0.1]], limit=3)  # finds: vector-store milvus
kite = "Milvus milvus, a bird"  # finds nothing
