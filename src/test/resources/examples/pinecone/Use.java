package harbour;

import io.pinecone.clients.Pinecone; // finds: import pinecone

class Use {
    // finds: vector-store pinecone
    private final Pinecone store = new Pinecone.Builder("key").build();

    Object find() {
        return store.getIndexConnection("letters").query(3, null); // finds: vector-store pinecone
    }
}
