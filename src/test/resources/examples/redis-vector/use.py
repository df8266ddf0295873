from redisvl.index import SearchIndex  # finds: import redis-vector
from redisvl.query import VectorQuery  # finds: import redis-vector

index = SearchIndex.from_dict({})  # finds: vector-store redis-vector
# finds: vector-store redis-vector
# finds: vector-store redis-vector
index.query(VectorQuery(vector=[0.1], vector_field_name="v"))


class Shelf:
    def query(self, words):
        return words


Shelf().query("redis")  # finds nothing
