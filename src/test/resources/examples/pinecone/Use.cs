using Pinecone; // finds: import pinecone

namespace Harbour;

class Use
{
    private readonly PineconeClient store = new("…"); // finds: vector-store pinecone

    // finds: vector-store pinecone
    public Task Find() => store.Index("letters").QueryAsync(new QueryRequest { TopK = 3 });
}
