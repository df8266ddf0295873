import marqo  # finds: import marqo

store = marqo.Client(url="http://localhost:8882")  # finds: vector-store marqo
store.index("letters").search("When do you open?")  # finds: vector-store marqo


class Shelf:
    def index(self, name):
        return self


Shelf().index("marqo")  # finds nothing
