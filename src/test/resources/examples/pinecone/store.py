from pinecone import Pinecone, ServerlessSpec  # finds: import pinecone

pc = Pinecone(api_key="from the vault")  # finds: vector-store pinecone
# finds: vector-store pinecone
pc.create_index(name="pages", dimension=1536, metric="cosine", spec=ServerlessSpec(cloud="aws", region="us-east-1"))
index = pc.Index("pages")
index.upsert(vectors=[{"id": "1", "values": [0.1]}])  # finds: vector-store pinecone
index.query(vector=[0.1], top_k=3)  # finds: vector-store pinecone


class Index:
    def query(self, vector):
        return vector


Index().query([0.1])  # finds nothing
