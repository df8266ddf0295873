import chromadb  # finds: import chroma

client = chromadb.PersistentClient(path="pages")  # finds: vector-store chroma
pages = client.get_or_create_collection("pages")  # finds: vector-store chroma
pages.add(ids=["1"], documents=["We open at nine."])  # finds: vector-store chroma
pages.query(query_texts=["When do you open?"], n_results=3)  # finds: vector-store chroma
chroma = {"hue": 0.5}  # finds nothing
