using Pgvector; // finds: import pgvector

namespace Harbour;

class Use
{
    private readonly Vector place = new(new float[] { 1, 0 }); // finds: vector-store pgvector
}
