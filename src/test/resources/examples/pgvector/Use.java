package harbour;

import com.pgvector.PGvector; // finds: import pgvector

class Use {
    private final PGvector place = new PGvector(new float[] {1, 0}); // finds: vector-store pgvector
}
