import faiss  # finds: import faiss
import numpy as np

index = faiss.IndexFlatL2(768)  # finds: vector-store faiss
index.add(np.zeros((1, 768), dtype="float32"))  # finds: vector-store faiss
distances, ids = index.search(np.zeros((1, 768), dtype="float32"), 3)  # finds: vector-store faiss


class IndexCards:
    def search(self, word):
        return word


IndexCards().search("faiss")  # finds nothing
