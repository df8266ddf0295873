from annoy import AnnoyIndex  # finds: import annoy

index = AnnoyIndex(3, "angular")  # finds: vector-store annoy
index.add_item(0, [1, 0, 0])  # finds: vector-store annoy
index.build(10)  # finds: vector-store annoy
print(index.get_nns_by_vector([1, 0, 0], 1))  # finds: vector-store annoy


def annoy(neighbours):
    neighbours.build(10)  # finds nothing
