from usearch.index import Index  # finds: import usearch

index = Index(ndim=3)  # finds: vector-store usearch
index.add(1, [1, 0, 0])  # finds: vector-store usearch
print(index.search([1, 0, 0], 1))  # finds: vector-store usearch
search = "us"  # finds nothing
