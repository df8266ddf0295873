package harbour;

import io.qdrant.client.QdrantClient; // finds: import qdrant
import io.qdrant.client.QdrantGrpcClient; // finds: import qdrant

class Use {
    // finds: vector-store qdrant
    // finds: vector-store qdrant
    private final QdrantClient store = new QdrantClient(QdrantGrpcClient.newBuilder("localhost", 6334, false).build());

    Object find(Object request) {
        return store.searchAsync(request); // finds: vector-store qdrant
    }
}
