require "chroma-db"  # finds: import chroma

Chroma.connect_host = "http://localhost:8000"
letters = Chroma::Resources::Collection.get_or_create("letters")  # finds: vector-store chroma
letters.query(query_embeddings: [[0.1]], results: 3)  # finds: vector-store chroma
