package harbour;

import io.weaviate.client.Config; // finds: import weaviate
import io.weaviate.client.WeaviateClient; // finds: import weaviate

class Use {
    // finds: vector-store weaviate
    private final WeaviateClient store = new WeaviateClient(new Config("http", "localhost:8080"));
}
