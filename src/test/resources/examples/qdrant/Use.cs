using Qdrant.Client; // finds: import qdrant

namespace Harbour;

class Use
{
    private readonly QdrantClient store = new("localhost"); // finds: vector-store qdrant

    // finds: vector-store qdrant
    public Task Find(float[] place) => store.SearchAsync("letters", place);
}
