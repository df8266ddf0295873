import hnswlib  # finds: import hnswlib

index = hnswlib.Index(space="l2", dim=3)  # finds: vector-store hnswlib
index.add_items([[1, 0, 0]])  # finds: vector-store hnswlib
print(index.knn_query([[1, 0, 0]], k=1))  # finds: vector-store hnswlib


class Index:
    def add_items(self, items):
        return items


Index().add_items(["hnsw"])  # finds nothing
