package harbour;

import io.milvus.v2.client.MilvusClientV2; // finds: import milvus

class Use {
    private final MilvusClientV2 store = new MilvusClientV2(null); // finds: vector-store milvus

    Object find(Object request) {
        return store.search(request); // finds: vector-store milvus
    }
}
