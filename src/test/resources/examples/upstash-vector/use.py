from upstash_vector import Index  # finds: import upstash-vector

index = Index.from_env()  # finds: vector-store upstash-vector
index.query(vector=[0.1], top_k=3)  # finds: vector-store upstash-vector
stash = {"up": 1}  # finds nothing
